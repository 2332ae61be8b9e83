package org.newsgraph.grammar.repair;

import java.util.Locale;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.Valency;
import org.newsgraph.grammar.Valency.Pattern;
import org.newsgraph.lexicon.Cues;

/** Attaches relative clauses to the noun before their pronoun: "Ariel Sharon, who has vowed …", "the town that they held". */
final class RelativeRepair {
    private final TreeDraft tree;
    private final Cues cues;

    private RelativeRepair(TreeDraft tree, Cues cues) {
        this.tree = tree;
        this.cues = cues;
    }

    static void repair(TreeDraft tree, Cues cues) {
        RelativeRepair repair = new RelativeRepair(tree, cues);
        for (int verb = 0; verb < tree.size(); verb++) {
            if (tree.head(verb) >= 0 && (tree.isVerb(verb) || tree.has(verb, "cop"))) {
                repair.repairSubjunctive(verb);
                repair.repairPronoun(verb);
                repair.repairConjunction(verb);
                repair.repairSecond(verb);
            }
        }
    }

    private void repairPronoun(int verb) {
        int pronoun = tree.children(verb, "nsubj", "obj").stream()
                .filter(i -> i < verb)
                .filter(this::isRelative)
                .findFirst()
                .orElse(-1);
        if (pronoun < 1 || !tree.relation(verb).matches("dep|ccomp|advcl|parataxis|acl|xcomp|nmod|obl")) {
            return;
        }
        boolean subject = tree.is(pronoun, "nsubj");
        if (!subject && isComplementizer(verb, pronoun)) {
            tree.relate(pronoun, "mark");
            tree.tag(pronoun, "IN");
            return;
        }
        int noun = nounBefore(pronoun);
        boolean whose = !subject && !tree.has(verb, "nsubj");
        boolean cut = tree.tag(pronoun + 1).equals("TO");
        if (noun < 0 || cut || whose || tree.isBelow(noun, verb) || isAsked(verb, pronoun)) {
            return;
        }
        int head = tree.head(verb);
        boolean right = head < pronoun && tree.isNoun(head) && tree.isBelow(noun, head);
        tree.attach(verb, right ? head : noun, "acl:relcl");
    }

    /** "its demand that Kenya ease restrictions": no relative clause has a bare infinitive. */
    private void repairSubjunctive(int verb) {
        int that = tree.children(verb, "obj", "obl").stream()
                .filter(i -> i < verb && tree.lemma(i).equalsIgnoreCase("that"))
                .findFirst()
                .orElse(-1);
        boolean bare = tree.tag(verb).equals("VB") && !tree.has(verb, "aux", "mark");
        if (that >= 0 && bare && tree.has(verb, "nsubj") && tree.is(verb, "acl:relcl")) {
            tree.relate(that, "mark");
            tree.tag(that, "IN");
            tree.relate(verb, "acl");
        }
    }

    /** "the group that seized the ferry and that freed the crew": no demonstrative after another relative clause. */
    private void repairSecond(int verb) {
        int first = tree.head(verb);
        int that = tree.children(verb, "nsubj").stream()
                .filter(i -> tree.tag(i).equals("DT") && tree.lemma(i).equals("that"))
                .findFirst()
                .orElse(-1);
        boolean relative = tree.is(verb, "conj")
                && tree.is(first, "acl:relcl")
                && tree.children(first, "nsubj", "obj").stream().anyMatch(i -> i < first && isRelative(i));
        if (relative && that > first && that < verb && tree.tag(that - 1).equals("CC")) {
            tree.tag(that, "WDT");
        }
    }

    private boolean isRelative(int word) {
        return tree.tag(word).equals("WDT")
                || (tree.tag(word).equals("WP")
                        && FunctionWords.RELATIVES_OF_PERSONS.contains(
                                tree.lemma(word).toLowerCase(Locale.ROOT)));
    }

    /** "said on Tuesday that Sudan must return the helicopter": with a subject and an object the clause is whole. */
    private boolean isComplementizer(int verb, int pronoun) {
        return tree.lemma(pronoun).equalsIgnoreCase("that")
                && tree.is(verb, "ccomp")
                && tree.has(verb, "nsubj")
                && tree.children(verb, "obj", "ccomp").stream().anyMatch(i -> i > verb);
    }

    /** The noun right before the pronoun, or before a comma in between; -1 where there is none. */
    private int nounBefore(int pronoun) {
        int before = tree.isSign(pronoun - 1) && tree.text(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        if (before < 0) {
            return -1;
        }
        boolean those = tree.lemma(before).equalsIgnoreCase("those");
        return tree.isNoun(before) || those ? before : -1;
    }

    /** "asked reporters who had left": a question, not the reporters. */
    private boolean isAsked(int verb, int pronoun) {
        return tree.is(verb, "ccomp")
                && !tree.isSign(pronoun - 1)
                && Valency.has(Pattern.QUESTION, tree.lemma(tree.head(verb)));
    }

    /** "the village that the army shelled": a clause without an object, after a noun that no clause explains. */
    private void repairConjunction(int verb) {
        int that = tree.children(verb, "mark").stream()
                .filter(i -> tree.lemma(i).equalsIgnoreCase("that"))
                .findFirst()
                .orElse(-1);
        int noun = tree.head(verb);
        if (that < 1
                || that > verb
                || !tree.isVerb(verb)
                || !tree.tag(noun).matches("NNS?")
                || nounBefore(that) != noun
                || !tree.is(verb, "ccomp", "dep", "acl")
                || cues.has(Cues.Cue.CONTENT, tree.lemma(noun))) {
            return;
        }
        boolean open = tree.has(verb, "nsubj")
                && !tree.has(verb, "nsubj:pass", "obj", "ccomp", "xcomp", "cop", "aux:pass", "iobj")
                && !tree.is(tree.child(verb, "nsubj"), "nsubj:pass");
        if (open) {
            tree.relate(that, "obj");
            tree.tag(that, "WDT");
            tree.relate(verb, "acl:relcl");
        }
    }
}
