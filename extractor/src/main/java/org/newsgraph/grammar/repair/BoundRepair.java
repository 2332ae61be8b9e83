package org.newsgraph.grammar.repair;

/** Gives a number the words that bound it, where the parser took them for a preposition or a particle. */
final class BoundRepair {
    private final TreeDraft tree;

    private BoundRepair(TreeDraft tree) {
        this.tree = tree;
    }

    static void repair(TreeDraft tree) {
        BoundRepair repair = new BoundRepair(tree);
        for (int number = 1; number < tree.size(); number++) {
            repair.repairAllBut(number);
            repair.repairPart(number);
            if (tree.tag(number).equals("CD") && tree.head(number) > number && tree.is(number, "nummod", "compound")) {
                repair.repairBetween(number, tree.head(number));
                repair.repairUpTo(number, tree.head(number));
            }
        }
    }

    /** "freed between 20 and 30 captives", "between 20 and 30 men were shot". */
    private void repairBetween(int number, int noun) {
        int between = number - 1;
        boolean range = tree.lemma(between).equalsIgnoreCase("between")
                && tree.head(between) == noun
                && number + 2 < noun
                && tree.lemma(number + 1).equals("and")
                && tree.tag(number + 2).equals("CD");
        if (range) {
            tree.relate(number, "nummod");
            tree.attach(between, number, "advmod");
            takePlace(noun);
        }
    }

    /** "had killed up to 70 men". */
    private void repairUpTo(int number, int noun) {
        int to = number - 1;
        int up = number - 2;
        if (up < 0 || !tree.lemma(up).equalsIgnoreCase("up") || !tree.lemma(to).equals("to") || tree.head(to) != noun) {
            return;
        }
        if (tree.head(up) == tree.head(noun)) {
            tree.attach(up, number, "advmod");
            tree.attach(to, number, "advmod");
            takePlace(noun);
        }
    }

    /** "killed at least a dozen, two of them children": a part is nothing that is added to the whole. */
    private void repairPart(int number) {
        int of = number + 1;
        boolean part = tree.tag(number).equals("CD")
                && of + 1 < tree.size()
                && tree.lemma(of).equals("of")
                && tree.lemma(of + 1).matches("they|them|whom");
        int noun = tree.is(number, "nummod", "conj") && tree.head(number) > number ? tree.head(number) : number;
        if (part && tree.isSign(number - 1) && tree.is(noun, "conj") && !tree.has(noun, "cc")) {
            tree.relate(noun, "dep");
        }
    }

    /** "All but four of them were freed": those four are the ones that were not. */
    private void repairAllBut(int number) {
        int all = number - 2;
        int verb = tree.head(number);
        boolean but = tree.tag(number).equals("CD")
                && all >= 0
                && tree.lemma(number - 1).equals("but")
                && tree.lemma(all).equalsIgnoreCase("all");
        if (but && tree.is(number, "nsubj", "nsubj:pass") && tree.head(all) != number) {
            String relation = tree.relation(number);
            if (tree.head(verb) == all) {
                tree.attach(verb, tree.head(all), tree.relation(all));
            }
            tree.attach(all, verb, relation);
            tree.attach(number, all, "nmod");
            tree.attach(number - 1, number, "case");
            tree.children(all, "punct").forEach(sign -> tree.attach(sign, verb, "punct"));
        }
    }

    /** Without its preposition the phrase is the object, or the subject where it stands before a verb that has none. */
    private void takePlace(int noun) {
        int verb = tree.head(noun);
        if (verb < 0 || !tree.isVerb(verb) || !tree.is(noun, "obl") || tree.has(noun, "case")) {
            return;
        }
        boolean passive = tree.has(verb, "aux:pass");
        if (noun < verb && !tree.has(verb, "nsubj")) {
            tree.relate(noun, passive ? "nsubj:pass" : "nsubj");
        } else if (noun > verb && !passive && !tree.has(verb, "obj", "ccomp", "xcomp")) {
            tree.relate(noun, "obj");
        }
    }
}
