package org.newsgraph.grammar.repair;

import java.util.Map;
import java.util.Set;
import org.newsgraph.grammar.Valency;
import org.newsgraph.grammar.Valency.Pattern;

/** Makes clauses of gerunds that the parser took for adjectives of their objects: "accused of killing two guards". */
final class GerundRepair {
    /** What a clause is where a noun phrase would stand. */
    private static final Map<String, String> CLAUSES = Map.of("obl", "advcl", "nmod", "acl", "conj", "conj");

    private final TreeDraft tree;

    private GerundRepair(TreeDraft tree) {
        this.tree = tree;
    }

    static void repair(TreeDraft tree) {
        GerundRepair repair = new GerundRepair(tree);
        for (int i = 1; i < tree.size(); i++) {
            if (repair.isTakenForAdjective(i)) {
                repair.repairAdjective(i, tree.head(i));
            }
            repair.repairLoose(i);
        }
    }

    private boolean isTakenForAdjective(int word) {
        return tree.tag(word).equals("VBG")
                && tree.relation(word).equals("amod")
                && tree.head(word) > word
                && tree.head(tree.head(word)) >= 0;
    }

    private void repairAdjective(int gerund, int noun) {
        int governor = tree.head(noun);
        int preposition = beforeAdverbs(gerund);
        boolean after = tree.head(preposition) == noun && tree.is(preposition, "case");
        if (after && (isDetermined(gerund, noun) || isEvent(preposition, governor))) {
            becomeClause(gerund, noun, preposition);
        } else if (preposition == governor && tree.isVerb(governor) && tree.is(noun, "obj")) {
            repairAfterVerb(gerund, noun);
        } else if (isChargeAfterComma(gerund, noun, governor)) {
            repairCharge(gerund, noun);
        } else if (tree.is(noun, "conj") && tree.tag(governor).equals("VBG") && isDetermined(gerund, noun)) {
            becomeClause(gerund, noun, -1);
        }
    }

    /** "Norland closed its embassy, accusing Westmark of spying": no second thing that was closed. */
    private boolean isChargeAfterComma(int gerund, int noun, int governor) {
        return Valency.has(Pattern.CHARGE, tree.lemma(gerund))
                && tree.tag(noun).startsWith("NNP")
                && tree.lemma(gerund - 1).equals(",")
                && tree.first(noun) >= gerund - 1
                && governor >= 0
                && governor < gerund
                && tree.isVerb(governor)
                && tree.is(noun, "obj", "obl", "dep", "conj", "nsubj");
    }

    private void repairCharge(int gerund, int noun) {
        tree.attach(gerund, tree.head(noun), "advcl");
        tree.attach(noun, gerund, "obj");
        tree.move(noun, gerund, i -> i < gerund);
        for (int event : tree.children(noun, "nmod", "acl")) {
            if (event > noun && tree.has(event, "case", Set.of("of", "for"))) {
                boolean clause = tree.tag(event).equals("VBG");
                tree.attach(event, gerund, clause ? "advcl" : "obl");
                if (clause) {
                    tree.children(event, "case").forEach(word -> tree.relate(word, "mark"));
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

    /** "accused of torturing strikers", "blocked the road by dumping sand": an event, not a kind of strikers or sand. */
    private boolean isEvent(int preposition, int governor) {
        int charging = charging(governor);
        boolean of = tree.lemma(preposition).equals("of")
                && (Valency.has(Pattern.GERUND_AFTER_OF, tree.lemma(governor)) || charging != governor);
        boolean by = tree.lemma(preposition).equals("by")
                && tree.isVerb(governor)
                && tree.has(governor, "nsubj", "obj")
                && !tree.has(governor, "nsubj:pass", "aux:pass");
        return (of || by) && governor < preposition;
    }

    /** "accused the rebels of killing": the parser attaches to the accused what they are accused of. */
    private int charging(int governor) {
        int verb = tree.head(governor);
        boolean charged = tree.isNoun(governor)
                && verb >= 0
                && Valency.has(Pattern.CHARGE, tree.lemma(verb))
                && tree.is(governor, "obj", "nsubj:pass");
        return charged ? verb : governor;
    }

    private void becomeClause(int gerund, int noun, int preposition) {
        int governor = charging(tree.head(noun));
        String relation = governor == tree.head(noun) ? CLAUSES.get(tree.relation(noun)) : "advcl";
        if (relation == null) {
            return;
        }
        tree.attach(gerund, governor, relation.equals("acl") && tree.isVerb(governor) ? "advcl" : relation);
        tree.attach(noun, gerund, "obj");
        tree.move(noun, gerund, i -> i < gerund);
        if (preposition >= 0) {
            tree.relate(preposition, "mark");
        }
    }

    /** "admitted killing two guards". */
    private void repairAfterVerb(int gerund, int noun) {
        if (isDetermined(gerund, noun)) {
            tree.attach(gerund, tree.head(noun), "xcomp");
            tree.attach(noun, gerund, "obj");
            tree.move(noun, gerund, i -> i < gerund);
        }
    }

    /** "denied kidnapping the priest": right after a verb, what it is about. */
    private void repairLoose(int word) {
        if (tree.tag(word).equals("VBG")
                && tree.relation(word).equals("dep")
                && tree.head(word) == word - 1
                && tree.isVerb(word - 1)
                && !tree.has(word - 1, "obj")) {
            tree.relate(word, "xcomp");
        }
    }
}
