package org.newsgraph.claim;

import java.math.BigDecimal;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.lexicon.Measure;

/**
 * A number that a claim gives.
 *
 * @param measures what is counted ("killed", "detained", "trucks")
 * @param text the words of the quantity and what it counts
 */
public record Quantity(Measure measures, BigDecimal value, Bound bound, String text, Span span) {}
