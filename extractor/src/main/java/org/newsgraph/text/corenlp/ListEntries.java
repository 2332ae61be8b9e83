package org.newsgraph.text.corenlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.MappedText;

/** Makes each entry of a list a paragraph of its own, without the mark that it begins with. */
final class ListEntries {
    /** Marks that stand before nothing but entries. */
    private static final String BULLET =
            "[\u2022\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u2023\u2043\u25BA\u25B6\u27A4\u27A2"
                    + "\u2713\u2714\u2717\u2605\u2606]";

    /** Marks that also begin other lines: an entry has such above or below it. */
    private static final String DASH = "[-\u2013\u2014*\u00B7]";

    private static final String NUMBER = "\\(?\\d{1,2}[.)]|\\(?[a-z]\\)|\\([ivx]{1,4}\\)";

    private static final Pattern MARK = Pattern.compile("(?m)^[ \\t]*(?:(?<bullet>" + BULLET + ")[ \\t]*|(?<dash>"
            + DASH + ")[ \\t]+|(?<number>" + NUMBER + ")[ \\t]+)(?=\\S)");
    /** Entries that have come into one line, with the blanks that stood behind their marks. */
    private static final Pattern DASH_INSIDE = Pattern.compile("[ \\t]+[-*][ \\t]{2,}(?=\\S)");

    private static final Pattern BULLET_INSIDE = Pattern.compile("[ \\t]+" + BULLET + "+[ \\t]+");

    private ListEntries() {}

    static MappedText apart(MappedText text) {
        String flat = text.text();
        return marked(text.replace(DASH_INSIDE, found -> isInList(flat, found.start()) ? "\n\n- " : found.group())
                .replace(BULLET_INSIDE, "\n\n"));
    }

    private static MappedText marked(MappedText text) {
        String words = text.text();
        List<Entry> entries = entries(words);
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean inList = i > 0
                    && places.contains(entries.get(i - 1).begin())
                    && isInParagraph(words, entries.get(i - 1), entries.get(i));
            if (isEntry(words, entries, i, inList)) {
                places.add(entries.get(i).begin());
            }
        }
        return text.replace(MARK, found -> places.contains(found.start()) ? "\n" : found.group());
    }

    /** Whether a line has more than one such mark, also at its beginning. */
    private static boolean isInList(String text, int at) {
        int end = text.indexOf('\n', at);
        String line = text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
        return line.matches("[ \\t]*[-*][ \\t].*")
                || DASH_INSIDE.matcher(line).results().limit(2).count() == 2;
    }

    /**
     * A line that begins as an entry does.
     *
     * @param kind the mark, or a digit or letter for all numbers or letters with the same signs around them
     */
    private record Entry(int begin, String kind) {}

    private static List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            String sign = mark.group().strip();
            boolean bullet = mark.group("bullet") != null;
            entries.add(new Entry(
                    mark.start(), bullet ? "" : sign.replaceAll("\\d+", "1").replaceAll("[a-z]+", "a")));
        }
        return entries;
    }

    private static boolean isEntry(String text, List<Entry> entries, int at, boolean inList) {
        Entry entry = entries.get(at);
        if (entry.kind().isEmpty()) {
            return true;
        }
        boolean above = at > 0 && entries.get(at - 1).kind().equals(entry.kind());
        boolean below = at + 1 < entries.size() && entries.get(at + 1).kind().equals(entry.kind());
        return above && inList || (above || below) && isAfterStop(text, entry);
    }

    private static boolean isInParagraph(String text, Entry above, Entry entry) {
        return text.substring(above.begin(), entry.begin()).lines().noneMatch(String::isBlank);
    }

    /** Whether the line above is blank or has ended, so that this one does not go on with it. */
    private static boolean isAfterStop(String text, Entry entry) {
        String before =
                text.substring(Math.max(0, entry.begin() - 200), entry.begin()).replaceFirst("\\R$", "");
        return before.isBlank() || before.matches("(?s).*(?:\\R[ \\t]*|[.:;!?][\"'\u201D\u2019)]{0,2}[ \\t]*)");
    }
}
