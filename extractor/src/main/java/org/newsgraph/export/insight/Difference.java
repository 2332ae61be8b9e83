package org.newsgraph.export.insight;

import java.util.List;

/**
 * Something that one store says and another does not, or says otherwise.
 *
 * @param what "document", "fact" or "claim"
 * @param subject what it is about, in words that people read
 * @param details of what has changed: property, before and after
 */
public record Difference(Kind kind, String what, String subject, List<String> details) {
    /** From the first to the second. */
    public enum Kind {
        ADDED("+"),
        REMOVED("-"),
        CHANGED("~");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    @Override
    public String toString() {
        return kind.sign + " " + what + " " + subject + (details.isEmpty() ? "" : ": " + String.join("; ", details));
    }
}
