package org.newsgraph.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A dependency tree while it is being repaired: words are known by their position in the sentence. */
final class TreeDraft {
    private static final Set<String> SIGNS = Set.of(",", "\"", "``", "''", "“", "”", "-", "--", "–", "—", ";", ":");

    private final Sentence sentence;
    private final int[] heads;
    private final String[] relations;
    private final String[] tags;

    TreeDraft(Sentence sentence) {
        this.sentence = sentence;
        this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
        this.relations = sentence.tokens().stream().map(Token::relation).toArray(String[]::new);
        this.tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
    }

    /** The repaired sentence; the first one where what came out is no tree. */
    Sentence result() {
        if (!isTree()) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int i = token.index();
            tokens.add(new Token(
                    i, token.span(), token.text(), token.lemma(), tags[i], heads[i], relations[i], token.entity()));
        }
        return new Sentence(sentence.index(), tokens);
    }

    /** Every word must still reach a root. */
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

    int size() {
        return heads.length;
    }

    String text(int word) {
        return sentence.token(word).text();
    }

    String lemma(int word) {
        return sentence.token(word).lemma();
    }

    String tag(int word) {
        return tags[word];
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    boolean isNoun(int word) {
        return tags[word].startsWith("NN");
    }

    boolean isVerb(int word) {
        return tags[word].startsWith("VB");
    }

    /** Whether the word stands there and is no letter or digit: a comma, a quotation mark, a dash. */
    boolean isSign(int word) {
        return word >= 0 && word < heads.length && SIGNS.contains(text(word));
    }

    /** Whether it begins with a letter or a digit. */
    boolean isWord(int word) {
        return Character.isLetterOrDigit(text(word).codePointAt(0));
    }

    /** Whether the sentence ends as sentences do; headlines have no full stop. */
    boolean isClosed() {
        return IntStream.range(Math.max(0, heads.length - 2), heads.length)
                .anyMatch(i -> Set.of(".", "!", "?").contains(text(i)));
    }

    /** Whether the relation is one of these or a subtype of one. */
    boolean is(int word, String... names) {
        String relation = relations[word];
        for (String name : names) {
            if (relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    void attach(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = head < 0 ? "root" : relation;
    }

    void relate(int word, String relation) {
        relations[word] = relation;
    }

    void tag(int word, String tag) {
        tags[word] = tag;
    }

    /** The word's dependents with one of these relations, in order of the text; all of them where none is named. */
    List<Integer> children(int word, String... names) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && (names.length == 0 || is(i, names))) {
                found.add(i);
            }
        }
        return found;
    }

    boolean has(int word, String... names) {
        return !children(word, names).isEmpty();
    }

    /** The first dependent with one of these relations, or -1. */
    int child(int word, String... names) {
        List<Integer> found = children(word, names);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** Whether one of these lemmas, whatever its case, attaches to the word by this relation. */
    boolean has(int word, String relation, Set<String> lemmas) {
        return children(word, relation).stream().anyMatch(i -> lemmas.contains(lemma(i).toLowerCase(Locale.ROOT)));
    }

    /** Whether a word that asks or relates attaches to this one: "who", "which", "where". */
    boolean hasQuestionWord(int word) {
        return children(word).stream().anyMatch(i -> tags[i].startsWith("W"));
    }

    boolean isBelow(int word, int ancestor) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    int root() {
        return IntStream.range(0, heads.length)
                .filter(i -> heads[i] < 0)
                .findFirst()
                .orElse(0);
    }

    /** The verb is in a finite form of its own or has an auxiliary or a copula in one. */
    boolean isFinite(int verb) {
        return tags[verb].matches("VBD|VBZ|VBP") || hasFiniteHelp(verb);
    }

    boolean hasFiniteHelp(int verb) {
        return children(verb, "aux", "cop").stream().anyMatch(i -> tags[i].matches("VBD|VBZ|VBP|MD"));
    }

    boolean isInfinitive(int verb) {
        return isVerb(verb) && has(verb, "mark", Set.of("to"));
    }

    /** Makes a noun the verb's subject. */
    void attachSubject(int noun, int verb) {
        attach(noun, verb, has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    /** Attaches to the new head all dependents of the old one that fit. */
    void move(int from, int to, IntPredicate fits) {
        children(from).stream().filter(i -> i != to && fits.test(i)).forEach(i -> heads[i] = to);
    }

    /** Sets a word in the place that another had in the tree; that other still needs a place. */
    void replace(int old, int word) {
        attach(word, heads[old], relations[old]);
    }

    /** The leftmost word below this one. */
    int first(int word) {
        return IntStream.range(0, heads.length)
                .filter(i -> isBelow(i, word))
                .findFirst()
                .orElse(word);
    }

    /** The rightmost word below this one. */
    int last(int word) {
        return IntStream.range(0, heads.length)
                .filter(i -> isBelow(i, word))
                .reduce((one, other) -> other)
                .orElse(word);
    }
}
