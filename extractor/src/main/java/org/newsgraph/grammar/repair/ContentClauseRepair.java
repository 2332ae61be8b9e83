package org.newsgraph.grammar.repair;

import java.util.Set;
import org.newsgraph.grammar.Valency;
import org.newsgraph.grammar.Valency.Pattern;
import org.newsgraph.lexicon.Cues;

/**
 * Attaches a clause to the noun whose content it is: "denied claims it had shelled the town", "the allegation that the
 * army shelled it". Without "that" the parser takes the clause for one beside the sentence, and with it often for a
 * relative clause, although nothing is missing in it; and a plural such as "reports" may pass for a verb.
 */
final class ContentClauseRepair {
    private static final Set<String> CONJUNCTIONS =
            Set.of("if", "because", "while", "after", "before", "since", "although", "though", "unless");

    private final TreeDraft tree;
    private final Cues cues;

    private ContentClauseRepair(TreeDraft tree, Cues cues) {
        this.tree = tree;
        this.cues = cues;
    }

    static void repair(TreeDraft tree, Cues cues) {
        ContentClauseRepair repair = new ContentClauseRepair(tree, cues);
        for (int noun = 0; noun + 2 < tree.size(); noun++) {
            if (Valency.has(Pattern.CONTENT_CLAUSE, tree.lemma(noun))) {
                repair.repairAt(noun);
                repair.repairRelative(noun);
            }
        }
    }

    private void repairAt(int noun) {
        int that = tree.text(noun + 1).equals("that") ? noun + 1 : -1;
        int clause = clause(noun, that < 0 ? noun + 1 : noun + 2);
        if (clause < 0 || !isWhole(clause, that)) {
            return;
        }
        boolean below = tree.head(clause) == noun;
        if (below && isSaidIn(noun)) {
            // "demanded in a statement that they leave": what is demanded, and where.
            tree.attach(clause, tree.head(noun), "ccomp");
        } else if (isPredicatedBefore(noun)) {
            repairPredicated(noun, that, clause);
        } else if (tree.isNoun(noun) && below) {
            if (tree.is(clause, "acl", "dep", "parataxis")) {
                attachClause(noun, that, clause);
            }
        } else if (tree.isNoun(noun)) {
            if (!repairSubject(noun, that, clause)) {
                repairObject(noun, that, clause);
            }
        } else {
            repairTag(noun, that, clause);
        }
    }

    /** "a claim by Sudland that its troops had attacked": "that" marks the clause, and stands for nothing in it. */
    private void repairRelative(int noun) {
        for (int clause : tree.children(noun, "acl", "dep")) {
            int that = tree.children(clause, "obj", "dep", "mark").stream()
                    .filter(i -> i < clause && tree.text(i).equals("that"))
                    .findFirst()
                    .orElse(-1);
            boolean subject = tree.children(clause, "nsubj").stream().anyMatch(i -> i > that && i < clause);
            if (that > noun && subject && isFinite(clause) && isWhole(clause, that)) {
                attachClause(noun, that, clause);
            }
        }
    }

    private boolean isSaidIn(int noun) {
        int verb = tree.head(noun);
        return verb >= 0
                && tree.isVerb(verb)
                && verb < noun
                && tree.is(noun, "obl")
                && tree.has(noun, "case", Set.of("in"))
                && !tree.has(verb, "ccomp", "xcomp", "obj");
    }

    private void attachClause(int noun, int that, int clause) {
        tree.attach(clause, noun, "ccomp");
        if (tree.tag(clause).equals("VBN") && !tree.hasFiniteHelp(clause)) {
            tree.tag(clause, "VBD");
        }
        if (that >= 0) {
            tree.attach(that, clause, "mark");
            tree.tag(that, "IN");
        }
    }

    /** The finite clause whose subject begins at this word; -1 where there is none. */
    private int clause(int noun, int start) {
        for (int verb = start + 1; verb < tree.size(); verb++) {
            int subject = tree.children(verb, "nsubj").stream()
                    .filter(i -> i > noun && !tree.has(i, "case"))
                    .findFirst()
                    .orElse(-1);
            if (subject >= 0 && subject < verb && isFinite(verb) && firstAfter(noun, subject) == start) {
                return verb;
            }
        }
        return -1;
    }

    /** In a finite form, or a simple past that the tagger takes for a participle: "jets bombed the town". */
    private boolean isFinite(int verb) {
        return tree.isFinite(verb) || (tree.tag(verb).equals("VBN") && !tree.has(verb, "aux"));
    }

    /** The leftmost word below this one that comes after the noun. */
    private int firstAfter(int noun, int subject) {
        int first = noun + 1;
        while (first < subject && !tree.isBelow(first, subject)) {
            first++;
        }
        return first;
    }

    /** Whether nothing is missing in the clause that a relative pronoun or the noun could stand for. */
    private boolean isWhole(int clause, int that) {
        return tree.has(clause, "aux:pass", "nsubj:pass", "cop", "xcomp")
                || tree.children(clause, "obj", "ccomp").stream().anyMatch(i -> i > clause && i != that)
                || (that >= 0 && !tree.is(that, "nsubj") && tree.has(clause, "obl"));
    }

    /** "dismissed as nonsense claims that …": what they are said to be stands before the claims. */
    private boolean isPredicatedBefore(int noun) {
        int as = as(noun);
        return as > 0 && tree.isVerb(as - 1);
    }

    private int as(int noun) {
        boolean compound =
                noun > 2 && tree.isNoun(noun - 1) && tree.text(noun - 3).equals("as");
        int as = compound ? noun - 3 : noun - 2;
        return as > 0 && tree.text(as).equals("as") && tree.tag(as + 1).matches("NN|JJ") ? as : -1;
    }

    private void repairPredicated(int noun, int that, int clause) {
        int as = as(noun);
        int verb = as - 1;
        tree.attach(as + 1, verb, "obl");
        tree.attach(as, as + 1, "case");
        attachObject(noun, verb, "obj");
        if (as + 2 < noun) {
            tree.attach(as + 2, noun, "compound");
        }
        attachClause(noun, that, clause);
    }

    private void attachObject(int noun, int verb, String relation) {
        if (!tree.isNoun(noun)) {
            tree.tag(noun, "NNS");
        }
        tree.attach(noun, verb, relation);
    }

    /** "Claims Norland shelled the town were rejected": of two verbs the first is taken for the sentence's. */
    private boolean repairSubject(int noun, int that, int clause) {
        int predicate = tree.children(clause, "dep", "ccomp", "conj").stream()
                .filter(i -> i > clause && tree.has(i, "aux:pass", "cop") && !tree.has(i, "nsubj", "mark", "cc"))
                .findFirst()
                .orElse(-1);
        boolean first = tree.head(noun) > noun && tree.is(noun, "compound", "dep", "nsubj");
        if (predicate < 0 || !first || tree.has(noun, "case")) {
            return false;
        }
        tree.replace(clause, predicate);
        tree.move(clause, predicate, i -> i > predicate || tree.is(i, "punct"));
        attachClause(noun, that, clause);
        tree.attachSubject(noun, predicate);
        return true;
    }

    private void repairObject(int noun, int that, int clause) {
        int above = tree.head(clause);
        if (above < 0 || above > noun || !tree.isVerb(above) || !isLoose(clause)) {
            return;
        }
        int verb = tree.head(noun);
        boolean attached = verb >= 0
                && verb < noun
                && tree.isVerb(verb)
                && (verb == above || tree.isBelow(verb, above))
                && (tree.is(noun, "obj", "iobj", "dep")
                        || (tree.is(noun, "obl") && !tree.has(noun, "case", Set.of("in"))));
        boolean free = tree.has(noun, "case") || !tree.has(above, "obj");
        boolean swallowed = free
                && ((verb == clause && tree.is(noun, "dep", "nsubj", "obl"))
                        || (tree.isBelow(noun, clause) && tree.is(noun, "compound") && isNoCompound(noun)));
        if (swallowed || (attached && tree.is(noun, "iobj", "dep"))) {
            tree.attach(noun, attached ? verb : above, tree.has(noun, "case") ? "obl" : "obj");
        }
        if (attached || swallowed) {
            attachClause(noun, that, clause);
        }
    }

    private boolean isLoose(int clause) {
        return tree.is(clause, "parataxis", "ccomp", "dep", "advcl", "xcomp")
                && !tree.has(clause, "mark", CONJUNCTIONS);
    }

    /** "a report Norlandic forces killed …": a noun before an adjective belongs to no compound, nor does a plural before a name. */
    private boolean isNoCompound(int noun) {
        String next = tree.tag(noun + 1);
        return next.matches("JJ|DT|PRP\\$") || (tree.tag(noun).equals("NNS") && next.equals("NNP"));
    }

    /** "rejected media reports it had …", "brushed aside claims it had …": a plural that the tagger takes for a verb. */
    private void repairTag(int noun, int that, int clause) {
        int before = noun - 1;
        if (!tree.tag(noun).equals("VBZ") || before < 0) {
            return;
        }
        boolean modified = tree.isNoun(before) && before > 0 && !tree.has(before, "det");
        int last = modified ? before - 1 : before;
        int verb = last >= 0 && tree.tag(last).matches("RP|RB|IN") ? governor(last) : last;
        boolean linked = tree.head(clause) == noun || tree.head(noun) == clause;
        if (verb < 0 || !linked || !tree.isVerb(verb) || cues.has(Cues.Cue.TELL, tree.lemma(verb))) {
            return;
        }
        attachObject(noun, verb, tree.tag(last).equals("IN") ? "obl" : "obj");
        if (modified) {
            tree.move(before, noun, i -> tree.is(i, "case"));
            tree.attach(before, noun, "compound");
        } else if (tree.tag(last).equals("IN")) {
            tree.attach(last, noun, "case");
        }
        attachClause(noun, that, clause);
    }

    /** The verb right before a particle and the preposition after it: "pushed back against". */
    private int governor(int particle) {
        int at = particle - 1;
        return at > 0 && tree.tag(at).matches("RP|RB") ? at - 1 : at;
    }
}
