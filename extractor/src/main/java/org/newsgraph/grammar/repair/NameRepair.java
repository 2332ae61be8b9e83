package org.newsgraph.grammar.repair;

import java.util.List;
import java.util.Set;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.grammar.FunctionWords;

/**
 * Repairs the tree around names, once it is known where they are.
 *
 * <p>A name becomes one unit headed by its last word; a title before a name attaches to the name ("his counterpart Foreign
 * Minister Sergei Lavrov"); a noun that says what a named institution is keeps its place and takes the name in apposition
 * ("the rebel group Division 13").
 */
final class NameRepair {
    private final TreeDraft tree;
    private final List<FoundName> names;

    private NameRepair(TreeDraft tree, List<FoundName> names) {
        this.tree = tree;
        this.names = names;
    }

    static void repair(TreeDraft tree, List<FoundName> names) {
        NameRepair repair = new NameRepair(tree, names);
        names.stream().filter(name -> name.end() - name.first() > 1).forEach(repair::unite);
        names.forEach(repair::attach);
    }

    /** Makes the last word of a name its head, attached where the name's words were attached. */
    private void unite(FoundName name) {
        int last = name.end() - 1;
        int top = outermost(name);
        boolean beforeNoun =
                name.end() < tree.size() && tree.tag(name.end()).matches("NNS?") && isHeldBy(name, name.end());
        if (beforeNoun) {
            int noun = name.end();
            if (tree.relation(noun).equals("dep") && tree.head(noun) == tree.head(top) && top != noun) {
                tree.relate(noun, tree.relation(top));
            } else if (isInside(name, tree.head(noun))) {
                standFor(name, top, noun);
            }
            tree.attach(last, noun, "compound");
        } else if (top != last) {
            tree.attach(last, tree.head(top), tree.relation(top));
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = i >= name.first() && i < name.end();
            if (inside && i != last) {
                tree.attach(i, last, tree.isWord(i) ? "compound" : "punct");
            } else if (!inside && tree.head(i) >= name.first() && tree.head(i) < last) {
                tree.attach(i, last, tree.relation(i));
            }
        }
        repairRelation(last);
    }

    /** "… of Iraq and the Levant terrorists": the terrorists stand where the name's first half was attached. */
    private void standFor(FoundName name, int top, int noun) {
        tree.attach(noun, tree.head(top), tree.relation(top));
        tree.children(top, "case", "det", "mark").stream()
                .filter(i -> i < name.first())
                .forEach(i -> tree.attach(i, noun, tree.relation(i)));
    }

    private static boolean isInside(FoundName name, int word) {
        return word >= name.first() && word < name.end();
    }

    /** The word of the name that is attached outside it; the last such word that no "and" inside the name attached there. */
    private int outermost(FoundName name) {
        int joined = -1;
        for (int i = name.end() - 1; i >= name.first(); i--) {
            boolean outside = !isInside(name, tree.head(i));
            if (!outside || (tree.head(i) == name.end() && tree.relation(i).matches("nummod|compound|amod|cc|det"))) {
                continue;
            }
            boolean and = tree.is(i, "conj") && tree.children(i, "cc").stream().anyMatch(cc -> isInside(name, cc));
            if (!and) {
                return i;
            }
            joined = i;
        }
        return joined < 0 ? name.end() - 1 : joined;
    }

    private boolean isHeldBy(FoundName name, int noun) {
        for (int i = name.first(); i < name.end(); i++) {
            if (tree.head(i) == noun) {
                return true;
            }
        }
        return false;
    }

    /** A name is no clause and no particle: it takes the relation of a noun at its place. */
    private void repairRelation(int name) {
        if (tree.head(name) < 0
                || !Set.of("xcomp", "mark", "case", "advmod", "aux", "ccomp").contains(tree.relation(name))) {
            return;
        }
        boolean afterPreposition = tree.has(name, "case");
        boolean verb = tree.isVerb(tree.head(name));
        tree.relate(
                name,
                afterPreposition ? (verb ? "obl" : "nmod") : verb ? (name > tree.head(name) ? "obj" : "nsubj") : "dep");
    }

    /** Attaches a title to the name after it, and sets a name in apposition to the noun before it. */
    private void attach(FoundName name) {
        int last = name.end() - 1;
        if (name.tag() == FoundName.Tag.PERSON) {
            repairApposition(last);
        }
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
        // "phone maker Apple sued": a verb has one subject.
        boolean twice = title == before
                && tree.head(last) == tree.head(title)
                && tree.is(last, "nsubj")
                && tree.is(title, "nsubj")
                && !tree.has(title, "det", "case");
        boolean loose = twice || tree.relation(last).matches("dep|appos|flat") || tree.head(last) == title;
        if (name.tag() == FoundName.Tag.PERSON && isLooseAfterNoun(name, last)) {
            // "his counterpart Foreign Minister Sergei Lavrov": the title is the name's, the noun before says who he
            // is.
            tree.relate(last, "appos");
            return;
        }
        if (!loose || tree.isBelow(title, last) || (tree.head(last) > last && !twice)) {
            return;
        }
        if (name.tag() == FoundName.Tag.PERSON) {
            swap(title, last);
        } else if (twice) {
            tree.attach(last, title, "appos");
        } else if (tree.head(last) == title) {
            tree.relate(last, "appos");
        }
    }

    /** "A spokesman for the Front, Omar Said, said": a person is named who speaks for it, not the front. */
    private void repairApposition(int person) {
        int institution = tree.head(person);
        if (!tree.is(person, "appos")
                || institution < 0
                || !tree.tag(institution).startsWith("NNP")
                || !tree.is(institution, "nmod")) {
            return;
        }
        int holder = tree.head(institution);
        boolean office = holder >= 0
                && holder < institution
                && tree.tag(holder).equals("NN")
                && tree.has(institution, "case", FunctionWords.BEFORE_HOLDERS_OF_OFFICES)
                && isInstitution(institution);
        if (office && !tree.has(holder, "appos")) {
            tree.attach(person, holder, "appos");
        }
    }

    /** Whether a name is no person's. */
    private boolean isInstitution(int name) {
        return names.stream().noneMatch(other -> other.end() - 1 == name && other.tag() == FoundName.Tag.PERSON);
    }

    private boolean isLooseAfterNoun(FoundName name, int last) {
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
        tree.attach(name, head, relation);
        tree.attach(title, name, "compound");
        for (int i = 0; i < tree.size(); i++) {
            boolean ofPhrase = tree.relation(i).matches("case|cc|conj|punct|appos|acl:relcl|acl|nsubj|cop");
            if (tree.head(i) == title
                    && i != name
                    && (ofPhrase && (i > name || tree.relation(i).matches("case|cc|cop|nsubj")))) {
                tree.attach(i, name, tree.relation(i));
            }
        }
    }
}
