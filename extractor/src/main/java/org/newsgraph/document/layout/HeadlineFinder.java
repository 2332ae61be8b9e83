package org.newsgraph.document.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the title among the first lines of a text: below the site's name or section, set apart by a blank line. */
final class HeadlineFinder {
    private static final int FIRST = 5;
    private static final int MOST_WORDS_OF_SITE_NAME = 4;
    private static final int MOST_WORDS_OF_TITLE_WITH_DOTS = 15;
    private static final int SHORTEST_PART_OF_TITLE = 15;

    private final Set<String> siteWords;
    private final Predicate<String> boilerplate;

    /** Takes the test for lines that can't be a title wherever they stand. */
    HeadlineFinder(BoilerplatePhrases phrases, Predicate<String> boilerplate) {
        this.siteWords = phrases.words("site");
        this.boilerplate = boilerplate;
    }

    /** The index of the title's paragraph. A title known from metadata is looked for; else the look decides. */
    OptionalInt find(List<Paragraph> paragraphs, Optional<String> stated) {
        if (stated.isPresent()) {
            String title = bare(stated.get());
            return IntStream.range(0, Math.min(FIRST, paragraphs.size()))
                    .filter(i -> isSame(bare(paragraphs.get(i).words()), title))
                    .findFirst();
        }
        int first = 0;
        while (first < paragraphs.size()
                && boilerplate.test(paragraphs.get(first).words())) {
            first++;
        }
        int title = isSiteName(paragraphs, first) ? first + 1 : first;
        return isTitle(paragraphs, title) ? OptionalInt.of(title) : OptionalInt.empty();
    }

    /** Whether a paragraph above the title is the site's name or section and not a sentence. */
    static boolean isLabel(Paragraph paragraph) {
        return paragraph.wordCount() <= MOST_WORDS_OF_SITE_NAME + 2 && !paragraph.isSentence();
    }

    private static boolean isTitle(List<Paragraph> paragraphs, int i) {
        if (i + 1 >= paragraphs.size() || !paragraphs.get(i).below()) {
            return false;
        }
        Paragraph paragraph = paragraphs.get(i);
        boolean dots = paragraph.isTeaser() && paragraph.wordCount() <= MOST_WORDS_OF_TITLE_WITH_DOTS;
        return paragraph.isHeadline() || dots;
    }

    private boolean isSiteName(List<Paragraph> paragraphs, int i) {
        if (!isTitle(paragraphs, i) || !isTitle(paragraphs, i + 1)) {
            return false;
        }
        Paragraph name = paragraphs.get(i);
        Paragraph title = paragraphs.get(i + 1);
        boolean body = paragraphs.stream().skip(i + 2L).limit(FIRST).anyMatch(Paragraph::isBody);
        return body
                && name.wordCount() <= MOST_WORDS_OF_SITE_NAME
                && title.wordCount() >= 4
                && Arrays.stream(name.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+"))
                        .anyMatch(word -> siteWords.contains(word) || word.matches("(?:www\\.)?[\\w-]+\\.[a-z]{2,4}"));
    }

    /** The same, but for the site's name or a subtitle after one of them. */
    private static boolean isSame(String line, String title) {
        return line.equals(title)
                || line.length() >= SHORTEST_PART_OF_TITLE && title.startsWith(line)
                || title.length() >= SHORTEST_PART_OF_TITLE
                        && line.startsWith(title)
                        && line.length() < 2 * title.length();
    }

    private static String bare(String words) {
        return Paragraphs.plain(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
