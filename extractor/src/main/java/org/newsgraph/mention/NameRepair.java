package org.newsgraph.mention;

import java.util.List;
import java.util.Set;

/**
 * Mends the tree around names, once it is known where they are.
 *
 * <p>A name becomes one unit headed by its last word; a title before a name hangs on the name ("his counterpart Foreign
 * Minister Sergei Lavrov"); a noun that tells what a named body is keeps its place and takes the name in apposition
 * ("the rebel group Division 13").
 */
final class NameRepair {
    private final TreeDraft tree;

    private NameRepair(TreeDraft tree) {
        this.tree = tree;
    }

    static void mend(TreeDraft tree, List<NameFinder.Name> names) {
        NameRepair repair = new NameRepair(tree);
        names.stream().filter(name -> name.end() - name.first() > 1).forEach(repair::unite);
        names.forEach(repair::attach);
    }

    /** Makes the last word of a name its head, hung where the name's words were hung. */
    private void unite(NameFinder.Name name) {
        int last = name.end() - 1;
        int top = outermost(name);
        boolean beforeNoun =
                name.end() < tree.size() && tree.tag(name.end()).matches("NNS?") && isHeldBy(name, name.end());
        if (beforeNoun) {
            int noun = name.end();
            if (tree.relation(noun).equals("dep") && tree.head(noun) == tree.head(top) && top != noun) {
                tree.relate(noun, tree.relation(top));
            }
            tree.hang(last, noun, "compound");
        } else if (top != last) {
            tree.hang(last, tree.head(top), tree.relation(top));
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = i >= name.first() && i < name.end();
            if (inside && i != last) {
                tree.hang(i, last, tree.isWord(i) ? "compound" : "punct");
            } else if (!inside && tree.head(i) >= name.first() && tree.head(i) < last) {
                tree.hang(i, last, tree.relation(i));
            }
        }
        mendRelation(last);
    }

    /** The word of the name that hangs outside it; the last such word. */
    private int outermost(NameFinder.Name name) {
        for (int i = name.end() - 1; i >= name.first(); i--) {
            boolean outside = tree.head(i) < name.first() || tree.head(i) >= name.end();
            if (outside && !(tree.head(i) == name.end() && tree.relation(i).matches("nummod|compound"))) {
                return i;
            }
        }
        return name.end() - 1;
    }

    private boolean isHeldBy(NameFinder.Name name, int noun) {
        for (int i = name.first(); i < name.end(); i++) {
            if (tree.head(i) == noun) {
                return true;
            }
        }
        return false;
    }

    /** A name can't be a verb's complement or a particle: then it is what stands where it stands. */
    private void mendRelation(int name) {
        if (tree.head(name) < 0
                || !Set.of("xcomp", "mark", "case", "advmod", "aux", "ccomp").contains(tree.relation(name))) {
            return;
        }
        boolean behindPreposition = tree.has(name, "case");
        boolean verb = tree.isVerb(tree.head(name));
        tree.relate(
                name,
                behindPreposition
                        ? (verb ? "obl" : "nmod")
                        : verb ? (name > tree.head(name) ? "obj" : "nsubj") : "dep");
    }

    /** Hangs a title on the name behind it, and sets a name in apposition to the noun before it. */
    private void attach(NameFinder.Name name) {
        int last = name.end() - 1;
        int before = name.first() - 1;
        if (before < 0 || !tree.isNoun(before) || tree.head(last) < 0) {
            return;
        }
        int title = before;
        while (tree.head(title) >= 0
                && tree.head(title) < name.first()
                && tree.head(title) != last
                && tree.relation(title).matches("compound|nmod|amod|flat")
                && tree.isNoun(tree.head(title))) {
            title = tree.head(title);
        }
        boolean loose = tree.relation(last).matches("dep|appos|flat") || tree.head(last) == title;
        if (name.tag() == NameFinder.Tag.PERSON && isLooseBehindNoun(name, last)) {
            // "his counterpart Foreign Minister Sergei Lavrov": the title is the name's, the noun before says who he
            // is.
            tree.relate(last, "appos");
            return;
        }
        if (!loose || tree.isBelow(title, last) || tree.head(last) > last) {
            return;
        }
        if (name.tag() == NameFinder.Tag.PERSON) {
            swap(title, last);
        } else if (tree.head(last) == title) {
            tree.relate(last, "appos");
        }
    }

    private boolean isLooseBehindNoun(NameFinder.Name name, int last) {
        int noun = tree.head(last);
        return tree.relation(last).equals("dep")
                && noun >= 0
                && noun < name.first() - 1
                && tree.tag(noun).matches("NNS?")
                && tree.isBelow(name.first() - 1, last);
    }

    /** The name takes the title's place in the tree, and what belongs to the whole phrase. */
    private void swap(int title, int name) {
        int head = tree.head(title);
        String relation = tree.relation(title);
        tree.hang(name, head, relation);
        tree.hang(title, name, "compound");
        for (int i = 0; i < tree.size(); i++) {
            boolean ofPhrase = tree.relation(i).matches("case|cc|conj|punct|appos|acl:relcl|acl|nsubj|cop");
            if (tree.head(i) == title
                    && i != name
                    && (ofPhrase && (i > name || tree.relation(i).matches("case|cc|cop|nsubj")))) {
                tree.hang(i, name, tree.relation(i));
            }
        }
    }
}
