package org.newsgraph.grammar.repair;

import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.Valency;
import org.newsgraph.grammar.Valency.Pattern;

/** Recognises verbs that the tagger took for nouns or adjectives, and gives verbs the complements that are theirs. */
final class VerbRepair {
    private final TreeDraft tree;

    private VerbRepair(TreeDraft tree) {
        this.tree = tree;
    }

    static void repair(TreeDraft tree) {
        VerbRepair repair = new VerbRepair(tree);
        for (int i = 0; i < tree.size(); i++) {
            repair.repairVerbAfterModal(i);
            repair.repairVerbInClause(i);
            repair.repairVerbAsNoun(i);
            repair.repairInfinitiveAsNoun(i);
            repair.repairPredicateBeforeObject(i);
            repair.repairSmallClause(i);
            repair.repairHostage(i);
            repair.repairLooseClause(i);
            repair.repairCondition(i);
            repair.repairParticle(i);
            repair.repairPast(i);
            repair.repairPlan(i);
        }
    }

    /** "demand that Moscow press its allies": a noun with a subject and an object and no article is a verb. */
    private void repairVerbAsNoun(int word) {
        if (!tree.tag(word).matches("NNS?")
                || !tree.relation(word).matches("ccomp|xcomp|root|parataxis|conj|advcl")
                || !tree.has(word, "nsubj")
                || tree.has(word, "det", "cop", "amod", "nmod:poss", "case", "nummod")) {
            return;
        }
        boolean bare = tree.is(word, "ccomp")
                && Valency.has(Pattern.BARE_INFINITIVE, tree.lemma(tree.head(word)))
                && tree.child(word, "nsubj") > tree.head(word);
        if (tree.has(word, "obj", "xcomp", "ccomp") || bare) {
            tree.tag(word, tree.tag(word).equals("NNS") ? "VBZ" : "VB");
        }
    }

    /** "the alliance will sanction Norland": right after a modal no noun belongs to the next one. */
    private void repairVerbAfterModal(int word) {
        int object = tree.head(word);
        boolean first = word > 0
                && tree.tag(word - 1).equals("MD")
                && tree.tag(word).equals("NN")
                && tree.is(word, "compound")
                && object > word
                && tree.head(word - 1) == object
                && tree.is(word - 1, "aux")
                && tree.has(object, "nsubj")
                && !tree.has(object, "cop", "case");
        if (first) {
            tree.tag(word, "VB");
            tree.replace(object, word);
            tree.move(object, word, i -> i < word || tree.is(i, "punct", "advcl", "parataxis", "obl"));
            tree.attach(object, word, "obj");
        }
    }

    /** "If Norland attacks Sudland": after a conjunction and a subject a plural before a name is a verb with its object. */
    private void repairVerbInClause(int word) {
        int object = word + 1;
        if (tree.tag(word).equals("NNS")
                && tree.is(word, "advcl")
                && tree.has(word, "mark")
                && tree.has(word, "nsubj")
                && object < tree.size()
                && tree.head(object) == word
                && tree.tag(object).equals("NNP")
                && tree.is(object, "appos", "dep", "nmod")
                && !tree.has(word, "det", "cop", "amod", "nmod:poss", "case", "nummod")) {
            tree.tag(word, "VBZ");
            tree.relate(object, "obj");
        }
    }

    /** "ordered his men to storm the monastery": after "to" and before an article with its noun, a noun is a verb. */
    private void repairInfinitiveAsNoun(int word) {
        int to = word - 1;
        int article = word + 1;
        if (!tree.tag(word).equals("NN")
                || to < 1
                || article >= tree.size()
                || !tree.lemma(to).equalsIgnoreCase("to")
                || tree.head(to) != word
                || !tree.tag(article).matches("DT|PRP\\$")) {
            return;
        }
        int object = tree.head(article);
        if (object > article
                && tree.head(object) == word
                && tree.is(object, "dep", "appos", "nmod", "obl")
                && !tree.has(object, "case")) {
            tree.tag(word, "VB");
            tree.relate(to, "mark");
            tree.tag(to, "TO");
            tree.relate(object, "obj");
            int above = tree.head(word);
            if (above >= 0) {
                boolean ofVerb = tree.isVerb(above);
                tree.relate(word, !ofVerb ? "acl" : tree.has(above, "obj") ? "xcomp" : "advcl");
            }
        }
    }

    /** "shot the smuggler dead", "made the talks possible": the noun is what is shot or made. */
    private void repairSmallClause(int word) {
        int verb = tree.head(word);
        if (!tree.tag(word).equals("JJ") || !tree.is(word, "xcomp") || verb < 0 || verb > word || !tree.isVerb(verb)) {
            return;
        }
        int subject = tree.child(word, "nsubj");
        if (subject > verb && subject < word && !tree.has(word, "cop", "mark", "aux") && !tree.has(verb, "obj")) {
            tree.attach(subject, verb, "obj");
        }
    }

    /** "shot dead two robbers": before an article or a number nothing describes the noun after it. */
    private void repairPredicateBeforeObject(int word) {
        int object = tree.head(word);
        boolean before = tree.tag(word).equals("JJ")
                && tree.is(word, "amod")
                && object > word + 1
                && tree.tag(word + 1).matches("DT|CD|PRP\\$");
        if (before && word > 0 && tree.isVerb(word - 1) && tree.head(object) == word - 1 && tree.is(object, "obj")) {
            tree.attach(word, word - 1, "xcomp");
        }
    }

    /** "took the manager hostage": one noun phrase and another, not a kind of hostage. */
    private void repairHostage(int word) {
        int verb = tree.head(word);
        if (!Valency.has(Pattern.KEPT, tree.lemma(word))
                || verb < 0
                || !Valency.has(Pattern.KEEPING, tree.lemma(verb))) {
            return;
        }
        int taken = word - 1;
        if (tree.is(word, "obj") && taken > verb && tree.head(taken) == word && tree.is(taken, "compound")) {
            int kept = taken;
            tree.attach(kept, verb, "obj");
            tree.attach(word, verb, "xcomp");
            tree.move(word, kept, i -> i < kept);
        }
    }

    /** "came as talks began": with a conjunction of time or cause before it, a clause of its own. */
    private void repairLooseClause(int word) {
        if (tree.isVerb(word)
                && tree.relation(word).equals("dep")
                && tree.head(word) >= 0
                && tree.isVerb(tree.head(word))
                && tree.head(word) < word
                && tree.has(word, "nsubj")
                && tree.has(word, "mark", FunctionWords.ADVERBIAL_CONJUNCTIONS)) {
            tree.relate(word, "advcl");
        }
    }

    /** "will leave providing the rebels free them", "provided that they do": a conjunction, and nothing that is provided. */
    private void repairCondition(int word) {
        if (!Valency.has(Pattern.CONDITION, tree.lemma(word))
                || !tree.tag(word).matches("VBN|VBG")
                || tree.has(word, "nsubj", "aux", "aux:pass")) {
            return;
        }
        int above = tree.head(word);
        while (above >= 0 && !tree.isVerb(above)) {
            above = tree.head(above);
        }
        int subject = tree.has(word, "ccomp") ? -1 : tree.child(word, "obj");
        int clause = subject < word ? tree.child(word, "ccomp") : clauseAfter(subject, above);
        if (clause < 0 || above < 0 || !tree.isFinite(clause)) {
            return;
        }
        if (subject >= 0) {
            tree.attachSubject(subject, clause);
        }
        tree.move(word, clause, i -> i < clause);
        tree.attach(clause, above, "advcl");
        tree.attach(word, clause, "mark");
        tree.tag(word, "IN");
    }

    /** The finite verb after a noun that has no subject yet, below another; -1 where there is none. */
    private int clauseAfter(int noun, int above) {
        return above < 0
                ? -1
                : tree.children(above, "dep", "ccomp").stream()
                        .filter(i -> i > noun && tree.isFinite(i) && !tree.has(i, "nsubj"))
                        .findFirst()
                        .orElse(-1);
    }

    /** "gunned down the editor": a particle, and no preposition. */
    private void repairParticle(int word) {
        int verb = word - 1;
        int object = tree.head(word);
        boolean particle = verb >= 0
                && Valency.has(Pattern.PARTICLE, tree.lemma(verb) + " " + tree.text(word))
                && object > word
                && tree.is(word, "case")
                && tree.head(object) == verb
                && tree.is(object, "obl")
                && !tree.has(verb, "obj");
        if (particle) {
            tree.attach(word, verb, "compound:prt");
            tree.tag(word, "RP");
            tree.relate(object, "obj");
        }
    }

    /** "foiled an attempt to bomb the market": what was attempted, and nothing that the attempt does. */
    private void repairPlan(int word) {
        int verb = tree.head(word);
        int plan = verb < 0 ? -1 : tree.child(verb, "obj");
        boolean planned = plan > verb
                && tree.is(word, "xcomp", "advcl")
                && tree.isInfinitive(word)
                && Valency.has(Pattern.DONE_TO_PLANS, tree.lemma(verb))
                && Valency.has(Pattern.PLAN, tree.lemma(plan))
                && tree.first(word) > plan;
        if (planned) {
            tree.attach(word, plan, "acl");
        }
    }

    /** "Jets bombed and strafed the column": with a subject and no auxiliary it is no participle. */
    private void repairPast(int verb) {
        boolean past = tree.tag(verb).equals("VBN")
                && tree.is(verb, "root", "ccomp", "parataxis")
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(i -> i < verb && tree.relation(i).equals("nsubj"))
                && tree.child(verb, "obj") > verb
                && !tree.has(verb, "aux", "aux:pass", "cop", "mark", "nsubj:pass");
        if (past) {
            tree.tag(verb, "VBD");
        }
    }
}
