package org.newsgraph.grammar.repair;

import org.newsgraph.grammar.Valency;
import org.newsgraph.grammar.Valency.Pattern;
import org.newsgraph.lexicon.Cues;

/** Attaches a clause that says who speaks to what is said: "Troops took the town, a spokesman said", "…, said the consul". */
final class ReportRepair {
    private final TreeDraft tree;
    private final Cues cues;

    private ReportRepair(TreeDraft tree, Cues cues) {
        this.tree = tree;
        this.cues = cues;
    }

    static void repair(TreeDraft tree, Cues cues) {
        ReportRepair repair = new ReportRepair(tree, cues);
        for (int verb = 1; verb < tree.size(); verb++) {
            if (tree.isVerb(verb) && Valency.has(Pattern.CLAUSE, tree.lemma(verb))) {
                repair.repairClauseWithoutThat(verb);
            }
            if (tree.isVerb(verb) && cues.has(Cues.Cue.TELL, tree.lemma(verb))) {
                repair.repairInverted(verb);
                repair.repairParticiple(verb);
                repair.repairClauseWithoutThat(verb);
                repair.repairSpeaker(verb);
                repair.repairAfter(verb);
                repair.repairBefore(verb);
            }
        }
    }

    /** "…, said the consul": the consul is no object. */
    private void repairInverted(int verb) {
        int speaker = tree.child(verb, "obj");
        boolean afterComma = tree.isSign(verb - 1);
        if (afterComma
                && speaker > verb
                && tree.tag(verb).matches("VBD|VBZ")
                && !tree.has(verb, "nsubj", "aux", "cc")
                && (tree.isNoun(speaker) || tree.tag(speaker).equals("PRP"))
                && (tree.children(verb, "ccomp", "dep", "advcl").stream().anyMatch(i -> i < verb)
                        || tree.relation(verb).matches("parataxis|dep|ccomp"))) {
            tree.relate(speaker, "nsubj");
        }
    }

    /** "hailed the vote, saying turnout had doubled": a verb of speech opens no clause, it has one. */
    private void repairParticiple(int verb) {
        int clause = tree.head(verb);
        boolean opens = tree.tag(verb).equals("VBG") && tree.relation(verb).equals("mark") && clause > verb;
        if (opens && tree.is(clause, "advcl") && tree.has(clause, "nsubj")) {
            tree.replace(clause, verb);
            tree.attach(clause, verb, "ccomp");
        }
    }

    /** "The consul said a larger group of monitors will count …": what stands between the verbs is no object. */
    private void repairClauseWithoutThat(int verb) {
        int subject = tree.child(verb, "obj");
        if (subject < verb || !tree.isFinite(verb) || !tree.has(verb, "nsubj") || tree.has(verb, "ccomp", "xcomp")) {
            return;
        }
        int above = tree.head(verb);
        int clause = tree.is(verb, "csubj") ? above : tree.child(verb, "dep");
        if (clause < subject
                || !tree.isFinite(clause)
                || tree.isSign(tree.last(subject) + 1)
                || tree.has(clause, "nsubj", "mark")
                || tree.last(subject) > clause) {
            return;
        }
        if (clause == above) {
            tree.replace(clause, verb);
        }
        tree.attach(clause, verb, "ccomp");
        tree.attach(subject, clause, "nsubj");
    }

    /** "… in Bosnia, Secretary William Perry said": who stands right before the verb says it, and is nobody's apposition. */
    private void repairSpeaker(int verb) {
        int speaker = verb - 1;
        int head = tree.head(verb);
        boolean loose = tree.is(speaker, "appos", "dep", "conj") && !tree.has(speaker, "cc");
        if (!loose
                || !(tree.isNoun(speaker) || tree.tag(speaker).equals("PRP"))
                || !tree.tag(verb).matches("VBD|VBZ|VBP")
                || head < 0
                || head > verb
                || !tree.relation(verb).matches("dep|ccomp|acl:relcl|acl|parataxis")
                || tree.has(verb, "ccomp", "xcomp", "obj", "mark", "cc")) {
            return;
        }
        int start = firstWord(speaker);
        int subject = tree.child(verb, "nsubj");
        if (!tree.isSign(start - 1) || subject >= start || tree.head(speaker) >= start || head >= start) {
            return;
        }
        if (subject >= 0) {
            tree.attach(subject, head, subject > head && tree.isVerb(head) && !tree.has(head, "obj") ? "obj" : "dep");
        }
        tree.move(verb, head, i -> i < start);
        tree.attach(speaker, verb, "nsubj");
    }

    /** ", the group said" at the end stands beside the whole sentence, whatever word the parser attached it to. */
    private void repairAfter(int verb) {
        int speaker = tree.child(verb, "nsubj");
        if (speaker < 1
                || tree.head(verb) < 0
                || !tree.relation(verb).matches("dep|ccomp|acl:relcl|acl|advcl|obl|nmod|appos")
                || tree.has(verb, "ccomp", "xcomp", "mark", "cc")
                || tree.tag(speaker).startsWith("W")
                || !tree.isFinite(verb)) {
            return;
        }
        int start = Math.min(firstWord(speaker), firstWord(verb));
        boolean afterSign = start > 0 && tree.isSign(start - 1);
        boolean content = tree.has(verb, "obj") && !Valency.has(Pattern.HEARER, tree.lemma(verb));
        if (!afterSign || content || tree.head(verb) >= start) {
            return;
        }
        int top = tree.head(verb);
        while (tree.head(top) >= 0 && tree.head(top) < start) {
            top = tree.head(top);
        }
        tree.attach(verb, top, "parataxis");
    }

    /** Where the words below this one begin, after the comma that may attach to it. */
    private int firstWord(int word) {
        int first = tree.first(word);
        return tree.isSign(first) ? first + 1 : first;
    }

    /** "Troops took the town, the agency said": what stands before is what is said. */
    private void repairBefore(int verb) {
        int speaker = tree.child(verb, "nsubj");
        if (speaker < 1 || tree.has(verb, "ccomp", "xcomp")) {
            return;
        }
        for (int clause : tree.children(verb, "advcl", "dep", "csubj", "parataxis")) {
            boolean said = clause < speaker
                    && (tree.isVerb(clause) || tree.has(clause, "cop"))
                    && tree.isFinite(clause)
                    && tree.has(clause, "nsubj")
                    && !tree.has(clause, "mark")
                    && tree.children(clause, "advmod").stream()
                            .noneMatch(i -> tree.tag(i).equals("WRB"));
            if (said) {
                tree.relate(clause, "ccomp");
                return;
            }
        }
    }
}
