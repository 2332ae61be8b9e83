package org.newsgraph.claim;

import java.math.BigDecimal;
import org.newsgraph.document.Span;

/**
 * A number that a claim gives.
 *
 * @param measures what is counted ("killed", "detained", "trucks")
 * @param bound "exactly", "at least", "more than", "about", "at most" or "less than"
 * @param text the words of the quantity and what it counts
 */
public record Quantity(String measures, BigDecimal value, String bound, String text, Span span) {}
