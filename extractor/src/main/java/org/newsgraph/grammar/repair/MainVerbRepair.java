package org.newsgraph.grammar.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the main verb where the parser took a quotation mark, a noun or an infinitive for the sentence's head. */
final class MainVerbRepair {
    private final TreeDraft tree;

    private MainVerbRepair(TreeDraft tree) {
        this.tree = tree;
    }

    static void repair(TreeDraft tree) {
        MainVerbRepair repair = new MainVerbRepair(tree);
        repair.repairSignAtTop();
        repair.repairAdjectiveAtTop();
        repair.repairInfinitives();
        repair.repairNounAtTop();
        repair.repairFrontedParticiple();
        repair.repairVocative();
        repair.repairParticipleBefore();
    }

    /** "Mr President, the rebels have left": of two subjects the one before a comma is whom the other's speaker addresses. */
    private void repairVocative() {
        for (int verb = 0; verb < tree.size(); verb++) {
            List<Integer> subjects = tree.children(verb, "nsubj");
            if (subjects.size() == 2
                    && subjects.get(1) < verb
                    && tree.text(tree.last(subjects.get(0)) + 1).equals(",")
                    && tree.tag(subjects.get(0)).startsWith("NNP")) {
                tree.relate(subjects.get(0), "vocative");
            }
        }
    }

    /** "Besieged by the army, the town fell": a clause, and no adverb. */
    private void repairParticipleBefore() {
        for (int verb = 0; verb < tree.size(); verb++) {
            int main = tree.head(verb);
            boolean done = tree.children(verb, "obl").stream().anyMatch(i -> tree.has(i, "case", Set.of("by")));
            if (tree.tag(verb).equals("VBN")
                    && tree.relation(verb).equals("advmod")
                    && done
                    && main > verb
                    && tree.isVerb(main)
                    && tree.child(main, "nsubj") > verb) {
                tree.relate(verb, "advcl");
            }
        }
    }

    /** A quotation mark or a dash heads nothing. */
    private void repairSignAtTop() {
        int root = tree.root();
        if (tree.isWord(root)) {
            return;
        }
        List<Integer> words = tree.children(root).stream().filter(tree::isWord).toList();
        Optional<Integer> top = words.stream()
                .filter(i -> tree.isVerb(i) || tree.has(i, "cop"))
                .findFirst()
                .or(() -> words.stream().findFirst());
        top.ifPresent(word -> takeTop(word, root, "punct"));
    }

    private void takeTop(int word, int root, String relation) {
        tree.attach(word, -1, "root");
        tree.attach(root, word, relation);
        tree.move(root, word, i -> true);
    }

    /** "Turkish shelling drove families out": the adjective at the beginning belongs to the noun after it. */
    private void repairAdjectiveAtTop() {
        int root = tree.root();
        int noun = root + 1;
        if (!tree.tag(root).equals("JJ") || noun >= tree.size() || !tree.isNoun(noun)) {
            return;
        }
        int verb = tree.head(noun);
        if (verb > noun && tree.head(verb) == root && tree.is(noun, "nsubj") && !tree.has(root, "cop", "nsubj")) {
            takeTop(verb, root, "amod");
            tree.attach(root, noun, "amod");
        }
    }

    /** "The plan to buy jets was dropped", "an attempt to storm the hall failed": the infinitive belongs to its noun. */
    private void repairInfinitives() {
        for (int verb = 1; verb < tree.size(); verb++) {
            int noun = tree.child(verb, "nsubj");
            if (noun < 0 || noun > verb || !tree.isNoun(noun) || !tree.isInfinitive(verb) || tree.hasFiniteHelp(verb)) {
                continue;
            }
            boolean marked = tree.children(verb, "mark").size() > 1;
            if (!marked && tree.is(verb, "csubj")) {
                int main = tree.head(verb);
                tree.attach(noun, main, tree.is(verb, "csubj:pass") ? "nsubj:pass" : "nsubj");
                tree.attach(verb, noun, "acl");
            } else if (!marked && tree.head(verb) < 0 && tree.isClosed()) {
                repairInfinitiveAtTop(verb, noun);
            }
        }
    }

    private void repairInfinitiveAtTop(int verb, int noun) {
        for (int main : tree.children(verb, "ccomp", "dep", "advcl", "parataxis")) {
            if (main < verb || !tree.isFinite(main) || tree.has(main, "mark")) {
                continue;
            }
            int object = tree.child(main, "nsubj");
            if (object >= 0 && (object < verb || tree.has(verb, "obj"))) {
                continue;
            }
            if (object >= 0) {
                tree.attach(object, verb, "obj");
            }
            tree.attach(main, -1, "root");
            tree.attachSubject(noun, main);
            tree.attach(verb, noun, "acl");
            tree.move(verb, main, i -> i > main);
            return;
        }
    }

    /** "The minister, whose convoy was attacked, thanked the guards", attached as if it ended with the relative clause. */
    private void repairNounAtTop() {
        int root = tree.root();
        if (!tree.isNoun(root) || !tree.isClosed() || tree.has(root, "cop", "nsubj", "case", "ccomp")) {
            return;
        }
        for (int verb = root + 1; verb < tree.size(); verb++) {
            if (isLoose(verb)) {
                int main = verb;
                tree.attach(main, -1, "root");
                tree.attachSubject(root, main);
                tree.move(root, main, i -> i > main);
                return;
            }
        }
    }

    /** A finite verb without a subject that nothing joins to what stands before it. */
    private boolean isLoose(int verb) {
        if (!tree.isVerb(verb)
                || !tree.is(verb, "acl", "dep", "ccomp", "xcomp", "parataxis", "conj")
                || (tree.is(verb, "conj") && !tree.hasFiniteHelp(verb))
                || tree.has(verb, "nsubj", "csubj", "mark", "cc", "expl")) {
            return false;
        }
        boolean participle = tree.tag(verb).equals("VBN") && tree.has(verb, "obj");
        boolean done = tree.children(verb, "obl").stream().anyMatch(i -> tree.has(i, "case", Set.of("by")));
        return (tree.isFinite(verb) || participle)
                && !tree.hasQuestionWord(verb)
                && (!done || tree.hasFiniteHelp(verb));
    }

    /** "Killed in the blast was the head of the squad": who is named last is the subject. */
    private void repairFrontedParticiple() {
        for (int verb = 0; verb < tree.size(); verb++) {
            int noun = tree.head(verb);
            if (noun < verb
                    || !tree.tag(verb).equals("VBN")
                    || !tree.relation(verb).equals("nsubj")) {
                continue;
            }
            int copula = tree.child(noun, "cop");
            if (copula > verb && copula < noun && tree.isNoun(noun) && !tree.has(verb, "nsubj", "aux", "det")) {
                int participle = verb;
                tree.replace(noun, participle);
                tree.attach(noun, participle, "nsubj:pass");
                tree.attach(copula, participle, "aux:pass");
                tree.move(noun, participle, i -> tree.is(i, "punct") || i < participle);
            }
        }
    }
}
