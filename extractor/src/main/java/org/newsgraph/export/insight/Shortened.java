package org.newsgraph.export.insight;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** IRIs and triples in the few words that tell them apart for a reader. */
final class Shortened {
    private static final Pattern TERM =
            Pattern.compile("<[^>]*>|\"(?:[^\"\\\\]|\\\\.)*\"(?:\\^\\^<[^>]*>|@[\\w-]+)?|\\S+");
    private static final Pattern NAME =
            Pattern.compile(".*/(?:document|entity|event|statement)/(.*)|.*[#/]([^#/]+)", Pattern.DOTALL);

    private Shortened() {}

    /** Each term of a line of N-Triples. */
    static String property(String line) {
        return TERM.matcher(line).results().map(found -> term(found.group())).collect(Collectors.joining(" "));
    }

    /** Where in a document: its name and the offsets. */
    static String place(String key) {
        String[] parts = key.split("#claim=", 2);
        String offsets = Arrays.stream(parts[1].split(","))
                .map(digits -> digits.replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.joining("-"));
        return name(parts[0]) + " " + offsets;
    }

    /** What of an IRI stands after what all of its kind begin with. */
    static String name(String iri) {
        Matcher name = NAME.matcher(iri);
        if (!name.matches()) {
            return iri;
        }
        return name.group(1) == null ? name.group(2) : name.group(1);
    }

    private static String term(String term) {
        if (term.startsWith("<")) {
            return name(term.substring(1, term.length() - 1));
        }
        return term.replaceFirst("\\^\\^<[^>]*>$", "");
    }
}
