package org.newsgraph.document.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.document.CalendarWords;
import org.newsgraph.tables.NameParticles;

/** Recognises the line that names the writer: "By Jane Doe, Nairobi", with or without a date after it. */
final class Byline {
    private static final int MOST_WORDS = 16;
    private static final Pattern SPACE = Pattern.compile("[\\s|]+");
    private final PublicationLines publicationLines;

    Byline(PublicationLines publicationLines) {
        this.publicationLines = publicationLines;
    }

    /** What dates the line states, if it is a byline; a byline without a date states none. */
    Optional<PublicationLine> read(String line) {
        String[] words = SPACE.split(line);
        boolean by = words.length > 1 && (words[0].equalsIgnoreCase("by") || words[0].equalsIgnoreCase("by:"));
        if (!by || words.length > MOST_WORDS || !isName(words[1])) {
            return Optional.empty();
        }
        int names = 1;
        while (names < words.length && (isName(words[names]) || isSmall(words[names])) && !beginsDate(words, names)) {
            names++;
        }
        if (names == words.length) {
            return line.matches(".*[a-z]{3}\\.$") ? Optional.empty() : Optional.of(PublicationLine.EMPTY);
        }
        // A month is no name, so the date begins where the names end, or a weekday before.
        return publicationLines.read(rest(words, names));
    }

    /** "Nov. 28, 2015": some short months are names, too. */
    private static boolean beginsDate(String[] words, int i) {
        return WrittenDate.at(rest(words, i), 0).isPresent();
    }

    private static String rest(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(from, words.length));
    }

    private static boolean isName(String word) {
        String bare = word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.codePointAt(0)) || word.matches("(?:al|el|ash|as|ad)-\\p{Lu}.*");
        return capital && !CalendarWords.contains(bare) && !word.matches("(?i)(?:published|updated|posted|last)\\b.*")
                || word.startsWith("@")
                || word.startsWith("(") && word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    private static boolean isSmall(String word) {
        return NameParticles.is(NameParticles.Use.BYLINE, word) || word.matches("[-\u2013\u2014,/]");
    }
}
