package org.newsgraph.export.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which people read a graph: each document with its claims as they stand in the text, then events,
 * entities and the rest, then the words that mentions point at.
 *
 * @param base of the store's IRIs
 */
record ReadingOrder(String base) {
    private static final Pattern OFFSETS = Pattern.compile("#[a-z]+=(\\d+)(?:,(\\d+))?");
    private static final int DIGITS = 9;

    /** What subjects sort by, as text; equal only for equal IRIs. */
    String key(String iri) {
        int fragment = iri.indexOf('#');
        if (!iri.startsWith(base + "document/")) {
            return "2" + group(iri) + iri;
        }
        if (fragment < 0) {
            return "1" + iri + "\u0001";
        }
        boolean words = iri.startsWith("#char=", fragment);
        return (words ? "3" : "1") + iri.substring(0, fragment) + "\u0002" + offsets(iri, fragment) + iri;
    }

    private static char group(String iri) {
        if (iri.contains("/event/")) {
            return '1';
        }
        return iri.contains("/entity/") ? '2' : '3';
    }

    /** Padded, so that 9 comes before 10. */
    private static String offsets(String iri, int fragment) {
        Matcher offsets = OFFSETS.matcher(iri).region(fragment, iri.length());
        if (!offsets.lookingAt()) {
            return "";
        }
        return padded(offsets.group(1)) + (offsets.group(2) == null ? "" : padded(offsets.group(2)));
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
