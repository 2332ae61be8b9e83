package org.newsgraph;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.claim.Quantity;

/** "at least 40 killed": a bound, or several that are right, a value, and what is counted. */
record ExpectedQuantity(List<String> bounds, BigDecimal value, List<String> measures) {
    private static final Pattern SHAPE = Pattern.compile("([a-z/ ]+) ([0-9.]+) (\\S+)");

    static ExpectedQuantity parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected 'at least 40 killed', not '" + text + "'");
        }
        return new ExpectedQuantity(
                List.of(matcher.group(1).split("/")),
                new BigDecimal(matcher.group(2)),
                List.of(matcher.group(3).split("/")));
    }

    boolean isMetBy(Quantity quantity) {
        return bounds.contains(quantity.bound().label())
                && value.compareTo(quantity.value()) == 0
                && (measures.contains("*")
                        || measures.contains(quantity.measures().label()));
    }

    @Override
    public String toString() {
        return String.join("/", bounds) + " " + value + " " + String.join("/", measures);
    }

    static String show(Quantity quantity) {
        return quantity.bound().label() + " " + quantity.value() + " "
                + quantity.measures().label();
    }
}
