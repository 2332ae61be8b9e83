package org.newsgraph.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.newsgraph.document.Span;

/**
 * Sentences as columns: all tags, then all relations and so on, since like compresses well with like. A word that stands
 * in the text so is not repeated, and a lemma is the change that makes it of its word.
 */
final class PackedSentences {
    /** What a lemma adds to the part that it shares with its word, which may be put in lower case first. */
    private static final char LOWERED = '<';

    private static final char AS_WRITTEN = '=';

    private PackedSentences() {}

    static void write(AnnotatedText text, PackedBytes bytes) {
        String document = text.document().text();
        List<Token> tokens = text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        bytes.number(text.sentences().size());
        text.sentences().forEach(sentence -> bytes.number(sentence.size()));
        int end = 0;
        for (Token token : tokens) {
            bytes.signed(token.span().begin() - end);
            end = token.span().end();
        }
        numbers(tokens, token -> token.span().length(), bytes);
        names(tokens, token -> token.text().equals(token.span().in(document)) ? "" : token.text(), bytes);
        names(tokens, Token::tag, bytes);
        names(tokens, token -> rule(token.text(), token.lemma()), bytes);
        tokens.forEach(token -> bytes.signed(token.head() < 0 ? 0 : token.head() - token.index()));
        names(tokens, Token::relation, bytes);
        names(tokens, Token::entity, bytes);
    }

    static List<Sentence> read(PackedBytes.Reader bytes, String document) {
        int[] sizes = numbers(bytes, bytes.number());
        int count = 0;
        for (int size : sizes) {
            count = Math.addExact(count, size);
        }
        int[] gaps = new int[count];
        for (int i = 0; i < count; i++) {
            gaps[i] = bytes.signed();
        }
        int[] lengths = numbers(bytes, count);
        List<String> words = names(bytes, count);
        List<String> tags = names(bytes, count);
        List<String> rules = names(bytes, count);
        int[] heads = new int[count];
        for (int i = 0; i < count; i++) {
            heads[i] = bytes.signed();
        }
        List<String> relations = names(bytes, count);
        List<String> entities = names(bytes, count);
        List<Sentence> sentences = new ArrayList<>();
        int end = 0;
        int first = 0;
        for (int size : sizes) {
            List<Token> tokens = new ArrayList<>();
            for (int i = first; i < first + size; i++) {
                Span span = new Span(end + gaps[i], end + gaps[i] + lengths[i]);
                end = span.end();
                String word = words.get(i).isEmpty() ? span.in(document) : words.get(i);
                int index = i - first;
                tokens.add(new Token(
                        index,
                        span,
                        word,
                        lemma(word, rules.get(i)),
                        tags.get(i),
                        heads[i] == 0 ? -1 : index + heads[i],
                        relations.get(i),
                        entities.get(i)));
            }
            sentences.add(new Sentence(sentences.size(), tokens));
            first += size;
        }
        return sentences;
    }

    /** "Bodies" becomes "body" by "&lt;3 y": in lower case, without three letters, with "y". */
    private static String rule(String word, String lemma) {
        String lower = word.toLowerCase(Locale.ROOT);
        int asWritten = shared(word, lemma);
        int lowered = shared(lower, lemma);
        return lowered > asWritten ? rule(LOWERED, lower, lemma, lowered) : rule(AS_WRITTEN, word, lemma, asWritten);
    }

    private static String rule(char form, String word, String lemma, int shared) {
        return form + Integer.toString(word.length() - shared) + ' ' + lemma.substring(shared);
    }

    private static String lemma(String word, String rule) {
        String form = rule.charAt(0) == LOWERED ? word.toLowerCase(Locale.ROOT) : word;
        int blank = rule.indexOf(' ');
        int dropped = Integer.parseInt(rule, 1, blank, 10);
        return form.substring(0, form.length() - dropped) + rule.substring(blank + 1);
    }

    private static int shared(String word, String lemma) {
        int shared = 0;
        while (shared < word.length() && shared < lemma.length() && word.charAt(shared) == lemma.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static void numbers(List<Token> tokens, ToIntFunction<Token> column, PackedBytes bytes) {
        tokens.forEach(token -> bytes.number(column.applyAsInt(token)));
    }

    private static int[] numbers(PackedBytes.Reader bytes, int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = bytes.number();
        }
        return numbers;
    }

    /** Each name once, in order of appearance, then which one each token has. */
    private static void names(List<Token> tokens, Function<Token, String> column, PackedBytes bytes) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        tokens.forEach(token -> numbers.putIfAbsent(column.apply(token), numbers.size()));
        bytes.number(numbers.size());
        numbers.keySet().forEach(bytes::words);
        tokens.forEach(token -> bytes.number(numbers.get(column.apply(token))));
    }

    private static List<String> names(PackedBytes.Reader bytes, int count) {
        int different = bytes.number();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < different; i++) {
            names.add(bytes.words());
        }
        List<String> column = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            column.add(names.get(bytes.number()));
        }
        return column;
    }
}
