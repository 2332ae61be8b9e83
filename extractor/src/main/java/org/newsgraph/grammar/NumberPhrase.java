package org.newsgraph.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Reads a number where it stands in a sentence: "3,200", "sixty-four", "2.5 million", "nearly a dozen", "10 to 15".
 *
 * @param first the index of its first token, without the bound
 * @param last the index of its last token
 */
public record NumberPhrase(Sentence sentence, int first, int last) {
    private static final Pattern SUM = Pattern.compile("([0-9.,]+)([a-z]+)");

    /**
     * A value with its bound.
     *
     * @param begin where its words begin; the upper end of a range has its own, without the lower
     * @param last where they end; both ends of a range with the upper one
     */
    public record Bounded(BigDecimal value, Bound bound, int begin, int last) {
        /**
         * The same of what comes in whole numbers, where a full stop in figures parts thousands ("1.200"); empty where
         * these can't be so many ("1.5").
         */
        public Optional<Bounded> whole() {
            if (value.scale() <= 0) {
                return Optional.of(this);
            }
            boolean thousands = value.scale() == 3 && value.compareTo(BigDecimal.ONE) >= 0;
            return thousands
                    ? Optional.of(new Bounded(value.movePointRight(3).setScale(0), bound, begin, last))
                    : Optional.empty();
        }
    }

    /** The number that a token is part of. */
    public static NumberPhrase around(Sentence sentence, Token token) {
        int first = token.index();
        int last = first;
        while (first > 0 && isPart(sentence, first - 1)) {
            first--;
        }
        while (last + 1 < sentence.size() && (isPart(sentence, last + 1) || isJoint(sentence, last + 1))) {
            last += isJoint(sentence, last + 1) ? 2 : 1;
        }
        while (first > 1 && isJoint(sentence, first - 1)) {
            first -= 2;
        }
        if (NumberWords.scale(word(sentence, first)).isPresent()
                && FunctionWords.INDEFINITE_ARTICLES.contains(word(sentence, first - 1))) {
            first--;
        }
        return new NumberPhrase(sentence, first, last);
    }

    private static boolean isPart(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("CD")
                || NumberWords.scale(word(sentence, at)).isPresent();
    }

    /** The hyphen in "twenty-one", which the tokenizer makes a word of its own. */
    private static boolean isHyphened(Sentence sentence, int hyphen) {
        return word(sentence, hyphen).equals("-")
                && NumberWords.value(word(sentence, hyphen - 1) + "-" + word(sentence, hyphen + 1))
                        .isPresent();
    }

    private static boolean isJoint(Sentence sentence, int at) {
        return isHyphened(sentence, at) || isGrouped(sentence, at);
    }

    /** The apostrophe in "1’200", as the Swiss write thousands, which the tokenizer makes a word of its own. */
    private static boolean isGrouped(Sentence sentence, int apostrophe) {
        return word(sentence, apostrophe).matches("['’]")
                && word(sentence, apostrophe - 1).matches("\\d{1,3}")
                && word(sentence, apostrophe + 1).matches("\\d{3}")
                && sentence.span(apostrophe - 1, apostrophe + 2).length()
                        == word(sentence, apostrophe - 1).length() + 4;
    }

    /** The word at an index, in small letters; none outside the sentence. */
    public static String word(Sentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }

    /** The values: one, the two ends of a range ("between 10 and 15", "80 to 90"), or none where it is no number. */
    public List<Bounded> values() {
        Optional<BigDecimal> value = value();
        if (value.isEmpty()) {
            return List.of();
        }
        if (NumberWords.aboutValue(word(sentence, first)).isPresent()) {
            return List.of(new Bounded(value.get(), Bound.ABOUT, first, last));
        }
        Optional<NumberPhrase> lower = partner(first - 1, -1).filter(other -> isRange(other, this));
        if (lower.isPresent()) {
            return range(lower.get(), this);
        }
        Optional<NumberPhrase> upper = partner(last + 1, 1).filter(other -> isRange(this, other));
        return upper.isPresent() ? range(this, upper.get()) : List.of(new Bounded(value.get(), bound(), begin(), last));
    }

    /** Where the number begins, with its bound and, in a range, its partner. */
    private int begin() {
        int from = partner(first - 1, -1)
                .filter(other -> isRange(other, this))
                .map(NumberPhrase::first)
                .orElse(first);
        return boundBefore(from)
                .map(bound -> from - bound.words().size())
                .orElse(word(sentence, from - 1).equals("between") ? from - 1 : from);
    }

    private List<Bounded> range(NumberPhrase lower, NumberPhrase upper) {
        BigDecimal low = lower.value().orElseThrow();
        BigDecimal high = upper.value().orElseThrow();
        return low.compareTo(high) < 0
                ? List.of(
                        new Bounded(low, Bound.AT_LEAST, lower.begin(), upper.last()),
                        new Bounded(high, Bound.AT_MOST, upper.first(), upper.last()))
                : List.of();
    }

    private Optional<NumberPhrase> partner(int joint, int step) {
        boolean joined = word(sentence, joint).matches("to|and|-|–");
        int at = joint + step;
        return joined && at >= 0 && at < sentence.size() && isPart(sentence, at)
                ? Optional.of(around(sentence, sentence.token(at)))
                        .filter(other -> other.value().isPresent())
                : Optional.empty();
    }

    private static boolean isRange(NumberPhrase lower, NumberPhrase upper) {
        String joint = word(lower.sentence(), lower.last() + 1);
        return lower.last() + 2 == upper.first()
                && (!joint.equals("and")
                        || word(lower.sentence(), lower.first() - 1).equals("between"));
    }

    /** The value of figures or words with the scales after them; empty where it is none ("24/7"). */
    private Optional<BigDecimal> value() {
        int at = first;
        BigDecimal total;
        if (FunctionWords.INDEFINITE_ARTICLES.contains(word(sentence, at))) {
            boolean half = word(sentence, at - 1).equals("half");
            total = half ? new BigDecimal("0.5") : BigDecimal.ONE;
            at++;
        } else {
            Optional<BigDecimal> joined = joined(at);
            Optional<BigDecimal> figure =
                    joined.or(() -> figure(word(sentence, first)).or(() -> sum(first)));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            total = figure.get();
            at += joined.isPresent() ? 3 : 1;
        }
        for (; at <= last; at++) {
            Optional<Long> scale = NumberWords.scale(word(sentence, at));
            if (scale.isEmpty()) {
                return Optional.empty();
            }
            total = total.multiply(BigDecimal.valueOf(scale.get()));
        }
        boolean whole = total.stripTrailingZeros().scale() <= 0;
        return Optional.of(whole ? total.setScale(0, RoundingMode.UNNECESSARY) : total);
    }

    /** Of three words that are one: "twenty-one", "1’200". */
    private Optional<BigDecimal> joined(int at) {
        if (isHyphened(sentence, at + 1)) {
            return figure(word(sentence, at) + "-" + word(sentence, at + 2));
        }
        return isGrouped(sentence, at + 1) ? figure(word(sentence, at) + word(sentence, at + 2)) : Optional.empty();
    }

    private static Optional<BigDecimal> figure(String word) {
        Optional<Integer> written = NumberWords.value(word).or(() -> NumberWords.aboutValue(word));
        if (written.isPresent()) {
            return written.map(BigDecimal::valueOf);
        }
        return word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(word.replace(",", "")))
                : Optional.empty();
    }

    /** "$200m", "£2.5bn": after a currency's sign the letters are a scale. */
    private Optional<BigDecimal> sum(int at) {
        Matcher sum = SUM.matcher(word(sentence, at));
        boolean after = word(sentence, at - 1).matches("(us)?[$€£¥]") && sum.matches();
        return (after ? NumberWords.lettersScale(sum.group(2)) : Optional.<Long>empty())
                .flatMap(scale -> figure(sum.group(1)).map(number -> number.multiply(BigDecimal.valueOf(scale))));
    }

    private Bound bound() {
        return boundWords().orElse(Bound.EXACTLY);
    }

    /** Whether words say how exact it is, be it "exactly". */
    public boolean isBounded() {
        return boundWords().isPresent();
    }

    private Optional<Bound> boundWords() {
        return NumberBounds.AFTER.stream()
                .filter(bound -> NumberBounds.standsAt(bound, this, last + 1))
                .findFirst()
                .or(() -> boundBefore(first))
                .map(NumberBounds.BoundWords::bound);
    }

    private Optional<NumberBounds.BoundWords> boundBefore(int at) {
        return NumberBounds.BEFORE.stream()
                .filter(bound ->
                        NumberBounds.standsAt(bound, this, at - bound.words().size()))
                .findFirst();
    }
}
