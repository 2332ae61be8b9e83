package org.newsgraph.grammar.repair;

import java.util.Map;
import java.util.Set;

/** Makes clauses of gerunds that the parser took for adjectives of their objects: "accused of killing two guards". */
final class GerundRepair {
    /** Words behind whose "of" a deed stands: "accused of arming rebels", "capable of launching missiles". */
    private static final Set<String> BEFORE_OF_AND_DEED = Set.of(
            "accuse",
            "suspect",
            "convict",
            "acquit",
            "guilty",
            "capable",
            "incapable",
            "charge",
            "accusation",
            "suspicion",
            "practice",
            "policy",
            "intention",
            "idea",
            "decision",
            "aim");

    /** Verbs whose object is said to have done what stands behind the preposition. */
    private static final Set<String> CHARGING =
            Set.of("accuse", "suspect", "convict", "acquit", "charge", "blame", "criticise", "criticize", "condemn");

    /** What a clause is where a noun phrase would stand. */
    private static final Map<String, String> CLAUSES = Map.of("obl", "advcl", "nmod", "acl", "conj", "conj");

    private final TreeDraft tree;

    private GerundRepair(TreeDraft tree) {
        this.tree = tree;
    }

    static void mend(TreeDraft tree) {
        GerundRepair repair = new GerundRepair(tree);
        for (int i = 1; i < tree.size(); i++) {
            if (repair.isTakenForAdjective(i)) {
                repair.mendAdjective(i, tree.head(i));
            }
            repair.mendLoose(i);
        }
    }

    private boolean isTakenForAdjective(int word) {
        return tree.tag(word).equals("VBG")
                && tree.relation(word).equals("amod")
                && tree.head(word) > word
                && tree.head(tree.head(word)) >= 0;
    }

    private void mendAdjective(int gerund, int noun) {
        int governor = tree.head(noun);
        int preposition = beforeAdverbs(gerund);
        boolean behind = tree.head(preposition) == noun && tree.is(preposition, "case");
        if (behind && (isDetermined(gerund, noun) || tellsDeed(preposition, governor))) {
            becomeClause(gerund, noun, preposition);
        } else if (preposition == governor && tree.isVerb(governor) && tree.is(noun, "obj")) {
            mendBehindVerb(gerund, noun);
        } else if (isChargeBehindComma(gerund, noun, governor)) {
            mendCharge(gerund, noun);
        } else if (tree.is(noun, "conj") && tree.tag(governor).equals("VBG") && isDetermined(gerund, noun)) {
            becomeClause(gerund, noun, -1);
        }
    }

    /** "Norland closed its embassy, accusing Westmark of spying": no second thing that was closed. */
    private boolean isChargeBehindComma(int gerund, int noun, int governor) {
        return CHARGING.contains(tree.lemma(gerund))
                && tree.tag(noun).startsWith("NNP")
                && tree.lemma(gerund - 1).equals(",")
                && tree.first(noun) >= gerund - 1
                && governor >= 0
                && governor < gerund
                && tree.isVerb(governor)
                && tree.is(noun, "obj", "obl", "dep", "conj", "nsubj");
    }

    private void mendCharge(int gerund, int noun) {
        tree.hang(gerund, tree.head(noun), "advcl");
        tree.hang(noun, gerund, "obj");
        tree.move(noun, gerund, i -> i < gerund);
        for (int deed : tree.children(noun, "nmod", "acl")) {
            if (deed > noun && tree.has(deed, "case", Set.of("of", "for"))) {
                boolean clause = tree.tag(deed).equals("VBG");
                tree.hang(deed, gerund, clause ? "advcl" : "obl");
                if (clause) {
                    tree.children(deed, "case").forEach(word -> tree.relate(word, "mark"));
                }
            }
        }
    }

    /** The word before a gerund and its adverbs: "of deliberately shelling three schools". */
    private int beforeAdverbs(int gerund) {
        int at = gerund - 1;
        while (at > 0 && tree.tag(at).equals("RB") && tree.is(at, "advmod")) {
            at--;
        }
        return at;
    }

    /** "killing two guards", "shelling the town": no adjective stands before a number or an article. */
    private boolean isDetermined(int gerund, int noun) {
        return tree.children(noun, "det", "nummod", "nmod:poss").stream()
                .anyMatch(word -> tree.first(word) == gerund + 1);
    }

    /** "accused of torturing strikers", "blocked the road by dumping sand": a deed, not a kind of strikers or sand. */
    private boolean tellsDeed(int preposition, int governor) {
        int charging = charging(governor);
        boolean of = tree.lemma(preposition).equals("of")
                && (BEFORE_OF_AND_DEED.contains(tree.lemma(governor)) || charging != governor);
        boolean by = tree.lemma(preposition).equals("by")
                && tree.isVerb(governor)
                && tree.has(governor, "nsubj", "obj")
                && !tree.has(governor, "nsubj:pass", "aux:pass");
        return (of || by) && governor < preposition;
    }

    /** "accused the rebels of killing": the parser hangs on the accused what the verb tells. */
    private int charging(int governor) {
        int verb = tree.head(governor);
        boolean charged = tree.isNoun(governor)
                && verb >= 0
                && CHARGING.contains(tree.lemma(verb))
                && tree.is(governor, "obj", "nsubj:pass");
        return charged ? verb : governor;
    }

    private void becomeClause(int gerund, int noun, int preposition) {
        int governor = charging(tree.head(noun));
        String relation = governor == tree.head(noun) ? CLAUSES.get(tree.relation(noun)) : "advcl";
        if (relation == null) {
            return;
        }
        tree.hang(gerund, governor, relation.equals("acl") && tree.isVerb(governor) ? "advcl" : relation);
        tree.hang(noun, gerund, "obj");
        tree.move(noun, gerund, i -> i < gerund);
        if (preposition >= 0) {
            tree.relate(preposition, "mark");
        }
    }

    /** "admitted killing two guards". */
    private void mendBehindVerb(int gerund, int noun) {
        if (isDetermined(gerund, noun)) {
            tree.hang(gerund, tree.head(noun), "xcomp");
            tree.hang(noun, gerund, "obj");
            tree.move(noun, gerund, i -> i < gerund);
        }
    }

    /** "denied kidnapping the priest": right behind a verb, what it is about. */
    private void mendLoose(int word) {
        if (tree.tag(word).equals("VBG")
                && tree.relation(word).equals("dep")
                && tree.head(word) == word - 1
                && tree.isVerb(word - 1)
                && !tree.has(word - 1, "obj")) {
            tree.relate(word, "xcomp");
        }
    }
}
