package org.newsgraph.evaluation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and times in the form in which they are compared. */
final class Normalized {
    private static final Set<String> STOP_WORDS = Set.of("the", "a", "an", "of", "its", "their", "his", "her", "s");
    private static final Pattern PERCENT = Pattern.compile("(%[0-9A-Fa-f]{2})+");
    private static final Pattern BEFORE_TIME = Pattern.compile("^(on|in|at|by|since|late|early|during) +");
    private static final int HEXADECIMAL = 16;

    private Normalized() {}

    /** A name, a title or the end of a link: words in small ASCII letters without articles and possessives. */
    static String name(String name) {
        String decomposed = Normalizer.normalize(decode(name), Normalizer.Form.NFKD);
        String ascii = decomposed.replaceAll("[^\\x00-\\x7F]", "").toLowerCase(Locale.ROOT);
        return Stream.of(ascii.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !STOP_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** The words of a name. */
    static Set<String> words(String name) {
        return Stream.of(name(name).split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** The last segment of a link, as a name. */
    static String link(String iri) {
        return name(iri.substring(iri.lastIndexOf('/') + 1));
    }

    /** A date or the words for it, without preposition. */
    static String time(String time) {
        return BEFORE_TIME.matcher(time.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static String decode(String text) {
        return PERCENT.matcher(text).replaceAll(found -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String octet : found.group().substring(1).split("%")) {
                bytes.write(Integer.parseInt(octet, HEXADECIMAL));
            }
            return java.util.regex.Matcher.quoteReplacement(bytes.toString(StandardCharsets.UTF_8));
        });
    }
}
