package org.newsgraph.document.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises the lines that say when an article was published: "Published: … Updated: …", "Last update: Sun, 13/03/2016 -
 * 17:18", "March 3, 2011 4:15 pm".
 */
final class PublicationLines {
    private static final int LONGEST = 160;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|:()\\[\\]/\\-\u2013\u2014\u00B7\u2022@.]+");

    /** Time of day, its zone, and the age that some sites give instead of a date. */
    private static final Pattern TIME = Pattern.compile(
            "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?\\s*(?:[ap]\\.?m\\b\\.?)?(?:\\s*(?:hrs|hours|h)\\b)?"
                    + "|\\d{1,2}\\s*[ap]\\.?m\\b\\.?|\\d{4}\\s?(?:GMT|hrs|hours)\\b|T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?"
                    + "|(?:GMT|UTC)?[+-]\\d{1,2}:?\\d{2}\\b|(?:GMT|UTC|[A-Z]{1,4}T|local time|ET|CT|PT)\\b"
                    + "|(?:an?|\\d{1,3})\\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\\s+ago\\b"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|yesterday\\b|today\\b"
                    + "|\\d{1,3}[- ]min(?:ute)?s?[- ]read\\b|at\\b|on\\b|by\\b(?=\\s*$))",
            Pattern.CASE_INSENSITIVE);

    private enum Label {
        PUBLISHED,
        UPDATED,
        NONE
    }

    private final Pattern publishedLabel;
    private final Pattern updatedLabel;

    PublicationLines(BoilerplatePhrases phrases) {
        publishedLabel = anyOf(phrases.words("published"));
        updatedLabel = anyOf(phrases.words("updated"));
    }

    /** What the line says, if it is nothing but labels, dates and times. */
    Optional<PublicationLine> read(String line) {
        return line.length() > LONGEST ? Optional.empty() : new Scan(line).read();
    }

    private static Pattern anyOf(Collection<String> labels) {
        Stream<String> longestFirst = labels.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return Pattern.compile(
                longestFirst.map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    private final class Scan {
        private final String line;
        private int position;
        private Label label = Label.NONE;
        private boolean dated;
        private PublicationLine found = PublicationLine.EMPTY;

        Scan(String line) {
            this.line = line;
        }

        Optional<PublicationLine> read() {
            boolean goesOn = true;
            while (goesOn) {
                pass(BETWEEN);
                goesOn = position < line.length() && (date() || time() || label());
            }
            return position == line.length() && dated ? Optional.of(found) : Optional.empty();
        }

        private boolean date() {
            Optional<WrittenDate> date = WrittenDate.at(line, position);
            date.ifPresent(written -> {
                found = switch (label) {
                    case PUBLISHED -> found.withPublished(written);
                    case UPDATED -> found.withUpdated(written);
                    case NONE -> found.withUnlabelled(written);
                };
                dated = true;
                position = written.end();
            });
            return date.isPresent();
        }

        private boolean time() {
            int before = position;
            boolean passed = pass(TIME);
            dated |= passed && line.substring(before, position).endsWith("ago");
            return passed;
        }

        private boolean label() {
            if (pass(updatedLabel)) {
                label = Label.UPDATED;
            } else if (pass(publishedLabel)) {
                label = Label.PUBLISHED;
            } else {
                return false;
            }
            dated = true;
            return true;
        }

        private boolean pass(Pattern pattern) {
            Matcher matcher = pattern.matcher(line).region(position, line.length());
            boolean passed = matcher.lookingAt();
            position = passed ? matcher.end() : position;
            return passed;
        }
    }
}
