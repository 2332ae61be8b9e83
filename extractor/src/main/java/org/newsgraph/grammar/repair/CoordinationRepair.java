package org.newsgraph.grammar.repair;

/**
 * Attaches a coordinated verb to the one whose form it shares: in "accused him of plotting and imposed a curfew" it is the
 * accuser who imposed the curfew, not the plotter.
 */
final class CoordinationRepair {
    private final TreeDraft tree;

    private CoordinationRepair(TreeDraft tree) {
        this.tree = tree;
    }

    static void repair(TreeDraft tree) {
        CoordinationRepair repair = new CoordinationRepair(tree);
        for (int i = 1; i < tree.size(); i++) {
            if (tree.isVerb(i) && tree.relation(i).equals("conj") && tree.head(i) >= 0 && tree.head(i) < i) {
                repair.repairClause(i, tree.head(i));
                repair.repairPast(i, tree.head(i));
                repair.repairActive(i, tree.head(i));
            }
        }
    }

    /** "demanded that they leave, and Silva promised …": a past tense is coordinated with the one that demands. */
    private void repairClause(int verb, int first) {
        int above = tree.head(first);
        boolean clause = tree.tag(verb).equals("VBD")
                && tree.has(verb, "nsubj")
                && !tree.has(verb, "mark")
                && tree.is(first, "ccomp")
                && tree.tag(first).matches("VB|VBP")
                && !tree.hasFiniteHelp(first)
                && above >= 0
                && above < first
                && tree.tag(above).equals("VBD");
        if (clause && (tree.isSign(tree.first(verb)) || tree.isSign(tree.first(verb) - 1))) {
            tree.attach(verb, above, "conj");
        }
    }

    /** A past tense after a gerund or an infinitive is coordinated with the past tense above them. */
    private void repairPast(int verb, int first) {
        boolean past = tree.tag(verb).equals("VBD") && !tree.has(verb, "nsubj", "csubj", "aux", "cop", "mark");
        // "said they were giving in and demanded that …": who demands is who says.
        boolean bare = !tree.isFinite(first) || (tree.tag(first).equals("VBG") && tree.has(verb, "ccomp"));
        if (!past || !bare || !tree.tag(first).matches("VBG|VB")) {
            return;
        }
        int above = finiteAbove(first);
        if (above >= 0 && tree.tag(above).equals("VBD")) {
            tree.attach(verb, above, "conj");
        }
    }

    /** A participle with an object of its own is no passive: "whose men are blamed for it, and barred firms from …". */
    private void repairActive(int verb, int first) {
        boolean active =
                tree.tag(verb).matches("VBD|VBN") && tree.has(verb, "obj") && !tree.has(verb, "nsubj", "aux", "iobj");
        boolean passive = tree.has(first, "aux:pass") && !tree.has(first, "obj");
        if (!active || !passive || tree.tag(first).equals("VBD") || !hasCommaBetween(first, verb)) {
            return;
        }
        int above = finiteAbove(first);
        if (above >= 0 && tree.tag(above).matches("VBD|VBN") && !tree.has(above, "aux:pass")) {
            tree.attach(verb, above, "conj");
            tree.tag(verb, tree.tag(above));
        }
    }

    private boolean hasCommaBetween(int first, int verb) {
        for (int i = first + 1; i < verb; i++) {
            if (tree.text(i).equals(",")
                    && tree.isWord(i + 1)
                    && tree.tag(i + 1).equals("CC")
                    && i + 2 >= verb - 1) {
                return true;
            }
        }
        return false;
    }

    /** The nearest verb above with a subject of its own and in a finite form, or -1. */
    private int finiteAbove(int word) {
        int at = tree.head(word);
        for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
            if (tree.isVerb(at) && tree.isFinite(at) && at < word) {
                return tree.has(at, "nsubj") || tree.relation(at).equals("conj") ? at : -1;
            }
            at = tree.head(at);
        }
        return -1;
    }
}
