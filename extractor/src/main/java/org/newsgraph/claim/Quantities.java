package org.newsgraph.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.text.NumberWords;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Reads the numbers of noun phrases with their bounds: "at least 40 members", "nearly a dozen", "more than 250". */
final class Quantities {
    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000, "billion", 1_000_000_000, "dozen", 12);

    /** The words before a number, the longest first, and the bound they set. */
    private static final List<Map.Entry<String, String>> BOUNDS = List.of(
            Map.entry("no fewer than", "at least"),
            Map.entry("no less than", "at least"),
            Map.entry("not less than", "at least"),
            Map.entry("no more than", "at most"),
            Map.entry("at least", "at least"),
            Map.entry("at most", "at most"),
            Map.entry("up to", "at most"),
            Map.entry("as many as", "at most"),
            Map.entry("more than", "more than"),
            Map.entry("less than", "less than"),
            Map.entry("fewer than", "less than"),
            Map.entry("over", "more than"),
            Map.entry("under", "less than"),
            Map.entry("above", "more than"),
            Map.entry("below", "less than"),
            Map.entry("about", "about"),
            Map.entry("around", "about"),
            Map.entry("some", "about"),
            Map.entry("roughly", "about"),
            Map.entry("approximately", "about"),
            Map.entry("an estimated", "about"),
            Map.entry("nearly", "less than"),
            Map.entry("almost", "less than"),
            Map.entry("close to", "about"),
            Map.entry("exactly", "exactly"));

    private Quantities() {}

    /** The numbers that a noun phrase counts its head by, or that stands for those counted. */
    static List<Quantity> of(Sentence sentence, Token head, EventKind kind, Token trigger, String text) {
        List<Quantity> found = new ArrayList<>();
        List<Token> numbers = new ArrayList<>(sentence.children(head, "nummod"));
        if (head.tag().equals("CD")) {
            numbers.add(head);
        }
        for (Token number : numbers) {
            value(sentence, number).ifPresent(value -> {
                int first = Math.min(boundFirst(sentence, numberFirst(sentence, number)), number.index());
                int end = Math.max(head.index(), number.index()) + 1;
                Span span = sentence.span(first, end);
                found.add(new Quantity(
                        measures(sentence, head, kind, trigger),
                        value,
                        bound(sentence, numberFirst(sentence, number)),
                        span.in(text).replaceAll("\\s+", " "),
                        span));
            });
        }
        return found;
    }

    private static String measures(Sentence sentence, Token head, EventKind kind, Token trigger) {
        if (Set.of("injure", "wound", "hurt", "maim").contains(trigger.lemma())) {
            return "injured";
        }
        boolean people = head.isNoun() || head.tag().equals("CD");
        return switch (kind) {
            case KILLING -> people ? "killed" : head.lemma();
            case DETENTION -> "detained";
            case RELEASE -> "released";
            default -> head.tag().equals("CD") ? "people" : head.text().toLowerCase(Locale.ROOT);
        };
    }

    private static int numberFirst(Sentence sentence, Token number) {
        int first = number.index();
        while (first > 0 && isNumber(sentence.token(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isNumber(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.tag().equals("CD") || SCALES.containsKey(word);
    }

    /** The value of a number in figures or words, with scale words around it; empty where it is none ("24/7"). */
    static Optional<BigDecimal> value(Sentence sentence, Token number) {
        int at = numberFirst(sentence, number);
        Optional<BigDecimal> value = single(sentence.token(at).text());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal total = value.get();
        for (int i = at + 1; i < sentence.size() && isNumber(sentence.token(i)); i++) {
            Integer scale = SCALES.get(sentence.token(i).text().toLowerCase(Locale.ROOT));
            if (scale == null) {
                return Optional.empty();
            }
            total = total.multiply(BigDecimal.valueOf(scale));
        }
        return Optional.of(
                total.stripTrailingZeros().scale() <= 0
                        ? total.setScale(0, java.math.RoundingMode.UNNECESSARY)
                        : total);
    }

    private static Optional<BigDecimal> single(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        Optional<Integer> written = NumberWords.value(word);
        if (written.isPresent()) {
            return written.map(BigDecimal::valueOf);
        }
        return word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(word.replace(",", "")))
                : Optional.empty();
    }

    private static String bound(Sentence sentence, int first) {
        return BOUNDS.stream()
                .filter(bound -> precedes(sentence, first, bound.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("exactly");
    }

    private static int boundFirst(Sentence sentence, int first) {
        return BOUNDS.stream()
                .filter(bound -> precedes(sentence, first, bound.getKey()))
                .map(bound -> first - bound.getKey().split(" ").length)
                .findFirst()
                .orElse(first);
    }

    private static boolean precedes(Sentence sentence, int first, String words) {
        String[] parts = words.split(" ");
        if (first < parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!sentence.token(first - parts.length + i).text().equalsIgnoreCase(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
