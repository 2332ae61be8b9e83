package org.newsgraph.grammar.repair;

import java.util.Set;
import org.newsgraph.grammar.Valency;
import org.newsgraph.grammar.Valency.Pattern;
import org.newsgraph.lexicon.Cues;

/** Attaches participles without an auxiliary to their noun: "the town captured by rebels fell". */
final class ReducedRelativeRepair {
    private final TreeDraft tree;
    private final Cues cues;

    private ReducedRelativeRepair(TreeDraft tree, Cues cues) {
        this.tree = tree;
        this.cues = cues;
    }

    static void repair(TreeDraft tree, Cues cues) {
        ReducedRelativeRepair repair = new ReducedRelativeRepair(tree, cues);
        for (int verb = 1; verb < tree.size(); verb++) {
            if (repair.isAfterNoun(verb)) {
                tree.relate(verb, "acl");
            } else if (repair.isBare(verb)) {
                repair.repairBare(verb, tree.child(verb, "nsubj"));
            }
        }
    }

    private boolean isAfterNoun(int verb) {
        int noun = tree.head(verb);
        return tree.tag(verb).equals("VBN")
                && tree.relation(verb).equals("amod")
                && noun >= 0
                && noun < verb
                && (tree.isNoun(noun) || tree.lemma(noun).equals("those"));
    }

    /** A participle with what the parser takes for its subject, and without auxiliary and object. */
    private boolean isBare(int verb) {
        int noun = tree.child(verb, "nsubj");
        return tree.tag(verb).matches("VBN|VBD")
                && noun >= 0
                && noun < verb
                && tree.relation(noun).equals("nsubj")
                && !tree.tag(noun).matches("W.*|PRP")
                && !tree.has(verb, "aux", "cop", "obj", "ccomp", "xcomp", "iobj")
                && !cues.has(Cues.Cue.TELL, tree.lemma(verb));
    }

    private void repairBare(int verb, int noun) {
        boolean participle = tree.tag(verb).equals("VBN");
        int head = tree.head(verb);
        if (tree.is(verb, "csubj") && head > verb && !tree.has(verb, "mark") && isNextPredicate(verb, head)) {
            attachToNoun(verb, noun, head);
            return;
        }
        if (!participle) {
            return;
        }
        int main = mainVerb(verb);
        if (main >= 0) {
            tree.replace(verb, main);
            tree.move(verb, main, i -> i > main);
            attachToNoun(verb, noun, main);
        } else if (tree.relation(verb).equals("dep")
                && tree.isClosed()
                && head >= 0
                && head < noun
                && tree.last(noun) == verb - 1) {
            repairAfterVerb(verb, noun, head);
        } else if (isPassive(verb, head)) {
            tree.relate(noun, "nsubj:pass");
        }
    }

    /** Between a participle and what its noun does no other clause stands. */
    private boolean isNextPredicate(int verb, int main) {
        for (int i = verb + 1; i < main; i++) {
            boolean help = tree.head(i) == main && tree.is(i, "aux", "cop");
            if (tree.is(i, "nsubj") || (tree.tag(i).matches("VBD|VBZ|VBP|MD") && !help)) {
                return false;
            }
        }
        return !tree.has(main, "nsubj");
    }

    private void attachToNoun(int verb, int noun, int main) {
        tree.attachSubject(noun, main);
        tree.attach(verb, noun, "acl");
        tree.move(verb, main, i -> i < noun);
    }

    /** "praised the sailors rescued by a trawler": the noun is the verb's object. */
    private void repairAfterVerb(int verb, int noun, int head) {
        boolean prepositional = tree.has(noun, "case");
        if (tree.isVerb(head) && !tree.has(noun, "mark") && !tree.has(verb, "mark", "cc")) {
            if (prepositional) {
                tree.attach(noun, head, "obl");
            } else if (!tree.has(head, "obj", "ccomp")) {
                tree.attach(noun, head, "obj");
            } else {
                return;
            }
            tree.attach(verb, noun, "acl");
        }
    }

    /** The first finite verb after the participle that lacks a subject and that nothing joins to what stands before. */
    private int mainVerb(int verb) {
        for (int main = verb + 1; main < tree.size(); main++) {
            boolean loose = tree.isFinite(main)
                    && (tree.isVerb(main) || tree.has(main, "cop"))
                    && !tree.is(main, "aux", "cop", "amod")
                    && (!tree.is(main, "conj") || (tree.hasFiniteHelp(main) && isAfterComma(main)))
                    && tree.isBelow(main, verb)
                    && !tree.has(main, "nsubj", "csubj", "mark", "cc", "expl")
                    && !tree.hasQuestionWord(main)
                    && !tree.tag(main - 1).matches("CC|TO|W.*");
            if (loose && (tree.hasFiniteHelp(main) || !tree.tag(main).equals("VBD") || !isDoneBy(main))) {
                return main;
            }
        }
        return -1;
    }

    private boolean isAfterComma(int verb) {
        int first = tree.children(verb, "aux", "cop", "advmod").stream()
                .min(Integer::compare)
                .orElse(verb);
        return tree.isSign(first - 1);
    }

    private boolean isDoneBy(int verb) {
        return tree.children(verb, "obl").stream().anyMatch(i -> tree.isNoun(i) && tree.has(i, "case", Set.of("by")));
    }

    /** "with its ports blocked by the navy", "two were killed and four injured", "had the teachers arrested". */
    private boolean isPassive(int verb, int head) {
        boolean with = tree.has(verb, "mark", Set.of("with"));
        boolean elided = tree.is(verb, "conj") && head >= 0 && tree.has(head, "nsubj:pass");
        boolean made = tree.is(verb, "ccomp") && head >= 0 && Valency.has(Pattern.PARTICIPLE, tree.lemma(head));
        // A sentence has a finite verb: alone in it, "stuck by her minister" is one.
        boolean beside = tree.is(verb, "advcl", "parataxis")
                || (tree.is(verb, "root")
                        && tree.children(verb, "parataxis", "ccomp").stream().anyMatch(tree::isFinite));
        boolean done = beside && isDoneBy(verb) && !tree.has(verb, "mark");
        return with || elided || made || done;
    }
}
