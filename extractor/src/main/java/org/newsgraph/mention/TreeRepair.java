package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Mends what the dependency parser frequently gets wrong around names, once it is known where the names are (ADR 0005).
 *
 * <p>A name becomes one unit headed by its last word; a title before a name hangs on the name ("his counterpart Foreign
 * Minister Sergei Lavrov"); a noun that tells what a named body is keeps its place and takes the name in apposition
 * ("the rebel group Division 13"); a bare verb that the tagger took for a noun is a verb again ("demand that Moscow
 * press its allies").
 */
final class TreeRepair {
    private final int[] heads;
    private final String[] relations;
    private final String[] tags;
    private final Sentence sentence;

    private TreeRepair(Sentence sentence) {
        this.sentence = sentence;
        this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
        this.relations = sentence.tokens().stream().map(Token::relation).toArray(String[]::new);
        this.tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
    }

    /** The sentence with its tree mended around these names; the same where nothing is to mend. */
    static Sentence repair(Sentence sentence, List<NameFinder.Name> names) {
        TreeRepair repair = new TreeRepair(sentence);
        names.stream().filter(name -> name.end() - name.first() > 1).forEach(name -> repair.unite(name));
        names.forEach(repair::attach);
        repair.recogniseVerbs();
        return repair.isTree() ? repair.result() : sentence;
    }

    private Sentence result() {
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int i = token.index();
            tokens.add(new Token(
                    i, token.span(), token.text(), token.lemma(), tags[i], heads[i], relations[i], token.entity()));
        }
        return new Sentence(sentence.index(), tokens);
    }

    /** Every token must still reach a root. */
    private boolean isTree() {
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }

    /** Makes the last word of a name its head, hung where the name's words were hung. */
    private void unite(NameFinder.Name name) {
        int last = name.end() - 1;
        int top = outermost(name);
        boolean beforeNoun =
                name.end() < heads.length && tags[name.end()].matches("NNS?") && isHeldBy(name, name.end());
        if (beforeNoun) {
            int noun = name.end();
            if (relations[noun].equals("dep") && heads[noun] == heads[top] && top != noun) {
                relations[noun] = relations[top];
            }
            hang(last, noun, "compound");
        } else if (top != last) {
            hang(last, heads[top], relations[top]);
        }
        for (int i = 0; i < heads.length; i++) {
            boolean inside = i >= name.first() && i < name.end();
            if (inside && i != last) {
                boolean sign =
                        !Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0));
                hang(i, last, sign ? "punct" : "compound");
            } else if (!inside && heads[i] >= name.first() && heads[i] < last) {
                heads[i] = last;
            }
        }
        mendRelation(last);
    }

    private void hang(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = head < 0 ? "root" : relation;
    }

    /** The word of the name that hangs outside it; the last such word. */
    private int outermost(NameFinder.Name name) {
        for (int i = name.end() - 1; i >= name.first(); i--) {
            boolean outside = heads[i] < name.first() || heads[i] >= name.end();
            if (outside && !(heads[i] == name.end() && relations[i].matches("nummod|compound"))) {
                return i;
            }
        }
        return name.end() - 1;
    }

    private boolean isHeldBy(NameFinder.Name name, int noun) {
        for (int i = name.first(); i < name.end(); i++) {
            if (heads[i] == noun) {
                return true;
            }
        }
        return false;
    }

    /** A name can't be a verb's complement or a particle: then it is what stands where it stands. */
    private void mendRelation(int name) {
        if (heads[name] < 0
                || !Set.of("xcomp", "mark", "case", "advmod", "aux", "ccomp").contains(relations[name])) {
            return;
        }
        boolean behindPreposition = false;
        for (int i = 0; i < heads.length; i++) {
            behindPreposition |= heads[i] == name && relations[i].equals("case");
        }
        boolean verb = tags[heads[name]].startsWith("VB");
        relations[name] =
                behindPreposition ? (verb ? "obl" : "nmod") : verb ? (name > heads[name] ? "obj" : "nsubj") : "dep";
    }

    /** Hangs a title on the name behind it, and sets a name in apposition to the noun before it. */
    private void attach(NameFinder.Name name) {
        int last = name.end() - 1;
        int before = name.first() - 1;
        if (before < 0 || !tags[before].startsWith("NN") || heads[last] < 0) {
            return;
        }
        int title = before;
        while (heads[title] >= 0
                && heads[title] < name.first()
                && heads[title] != last
                && relations[title].matches("compound|nmod|amod|flat")
                && tags[heads[title]].startsWith("NN")) {
            title = heads[title];
        }
        boolean loose = relations[last].matches("dep|appos|flat") || heads[last] == title;
        if (name.tag() == NameFinder.Tag.PERSON && isLooseBehindNoun(name, last)) {
            // "his counterpart Foreign Minister Sergei Lavrov": the title is the name's, the noun before says who he
            // is.
            relations[last] = "appos";
            return;
        }
        if (!loose || isBelow(title, last) || heads[last] > last) {
            return;
        }
        if (name.tag() == NameFinder.Tag.PERSON) {
            swap(title, last);
        } else if (heads[last] == title) {
            relations[last] = "appos";
        }
    }

    private boolean isLooseBehindNoun(NameFinder.Name name, int last) {
        int noun = heads[last];
        return relations[last].equals("dep")
                && noun >= 0
                && noun < name.first() - 1
                && tags[noun].matches("NNS?")
                && isBelow(name.first() - 1, last);
    }

    private boolean isBelow(int token, int ancestor) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /** The name takes the title's place in the tree, and what belongs to the whole phrase. */
    private void swap(int title, int name) {
        int head = heads[title];
        String relation = relations[title];
        hang(name, head, relation);
        hang(title, name, "compound");
        for (int i = 0; i < heads.length; i++) {
            boolean ofPhrase = relations[i].matches("case|cc|conj|punct|appos|acl:relcl|acl|nsubj|cop");
            if (heads[i] == title
                    && i != name
                    && (ofPhrase && (i > name || relations[i].matches("case|cc|cop|nsubj")))) {
                heads[i] = name;
            }
        }
    }

    /** "demand that Moscow press its allies": a noun with a subject and an object and no article is a verb. */
    private void recogniseVerbs() {
        for (int i = 0; i < heads.length; i++) {
            if (tags[i].matches("NNS?") && relations[i].matches("ccomp|xcomp|root|parataxis|conj|advcl")) {
                boolean subject = false;
                boolean object = false;
                boolean nominal = false;
                for (int k = 0; k < heads.length; k++) {
                    if (heads[k] == i) {
                        subject |= relations[k].startsWith("nsubj");
                        object |= relations[k].matches("obj|xcomp|ccomp");
                        nominal |= relations[k].matches("det|cop|amod|nmod:poss|case|nummod");
                    }
                }
                if (subject && object && !nominal) {
                    tags[i] = tags[i].equals("NNS") ? "VBZ" : "VB";
                }
            }
        }
    }
}
