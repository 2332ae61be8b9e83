package org.newsgraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.document.Span;

/**
 * A sentence: its tokens and, over them, a dependency tree (basic Universal Dependencies).
 *
 * <p>Immutable. Token indices are positions in {@link #tokens()}.
 */
public final class Sentence {
    private final int index;
    private final List<Token> tokens;
    private final List<String> words;
    private final List<List<Token>> children;

    /**
     * @param index the sentence's position in the document, from 0
     * @param tokens at least one, in order of the text, with {@link Token#index()} counting from 0
     * @throws IllegalArgumentException where the indices or heads do not fit
     */
    public Sentence(int index, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.words = this.tokens.stream().map(Token::text).toList();
        List<List<Token>> below = new ArrayList<>();
        tokens.forEach(token -> below.add(new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i || token.head() >= tokens.size() || token.head() == i) {
                throw new IllegalArgumentException("token " + i + " does not fit its sentence: " + token);
            }
            if (token.head() >= 0) {
                below.get(token.head()).add(token);
            }
        }
        this.children = below.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The tokens as they are written. */
    public List<String> words() {
        return words;
    }

    /** From the first token's begin to the last token's end. */
    public Span span() {
        return span(0, tokens.size());
    }

    /** The span of the tokens from {@code first} up to, not including, {@code end}. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }

    /** The words from {@code first} up to, not including, {@code end}, with blanks between them: "Lord's Resistance Army". */
    public String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(first, end)) {
            boolean glued = words.isEmpty() || token.tag().equals("POS");
            words.append(glued ? "" : " ").append(token.text());
        }
        return words.toString();
    }

    /** The dependents of a token, in order of the text. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The dependents whose relation is one of {@code relations} or a subtype of one, in order of the text. */
    public List<Token> children(Token token, String... relations) {
        return children(token).stream()
                .filter(child -> Stream.of(relations).anyMatch(child::is))
                .toList();
    }

    /** The first dependent with one of these relations or a subtype of one. */
    public Optional<Token> child(Token token, String... relations) {
        return children(token).stream()
                .filter(child -> Stream.of(relations).anyMatch(child::is))
                .findFirst();
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The tokens of the subtree below {@code token}, itself included, as a set of indices. */
    public BitSet subtree(Token token) {
        BitSet found = new BitSet(tokens.size());
        Deque<Token> open = new ArrayDeque<>(List.of(token));
        while (!open.isEmpty()) {
            Token next = open.pop();
            if (!found.get(next.index())) {
                found.set(next.index());
                children(next).forEach(open::push);
            }
        }
        return found;
    }

    /** Whether {@code token} is {@code ancestor} or stands below it. */
    public boolean isBelow(Token token, Token ancestor) {
        Token at = token;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        tokens.forEach(token -> out.append(out.isEmpty() ? "" : " ").append(token.text()));
        return out.toString();
    }
}
