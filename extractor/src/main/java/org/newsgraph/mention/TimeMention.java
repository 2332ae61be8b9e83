package org.newsgraph.mention;

import java.util.Optional;
import org.newsgraph.document.Span;

/**
 * Words that say when.
 *
 * @param text the words ("on Friday" gives "Friday")
 * @param precision how precisely the words speak, also where they can't be resolved
 * @param value the time they mean, at the text's own precision; empty where it is not known, for want of a
 *     publication date or of a precise expression
 */
public record TimeMention(
        int sentence, Span span, int head, String text, TimeValue.Precision precision, Optional<TimeValue> value)
        implements Mention {
    /** The same words, where it is not known which time they mean. */
    public TimeMention withoutValue() {
        return new TimeMention(sentence, span, head, text, precision, Optional.empty());
    }
}
