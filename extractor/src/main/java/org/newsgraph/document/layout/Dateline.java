package org.newsgraph.document.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.Span;

/**
 * Recognises what agencies put before and after an article: "GENEVA, March 3 (Reuters) - ", "(AFP)"; and the time that an
 * entry of a live blog begins with: "14:32 ".
 */
final class Dateline {
    private static final String NAMED_PLACE =
            "\\p{Lu}[\\p{L}.'\u2019/-]*(?:[ /-]+(?:of |al-|el-)?\\p{Lu}[\\p{L}.'\u2019/-]*){0,4}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019/-]{2,}(?:[ /-]+\\p{Lu}[\\p{Lu}.'\u2019/-]*){0,4}";
    private static final String REGION = "(?:, ?" + NAMED_PLACE + "){0,2}";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DATE = "(?:,? ?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?,?)?";
    private static final String DASH = "\\s*(?:[-\u2013\u2014]{1,3}|:)\\s*";

    private final Pattern withAgency;
    private final Pattern credit;
    /** A service that is in no table: "(Northern Wire)". */
    private static final String SERVICE = "(?:\\s*[(\\[]\\p{Lu}[^()\\[\\]]{1,40}[)\\]])?";

    private static final Pattern WITHOUT_AGENCY = Pattern.compile("^(?:" + CAPITALS + ")" + REGION + DATE + SERVICE
            + "\\s+[-\u2013\u2014]{1,2}\\s+(?=[\"'\u2018\u201C]?\\p{Lu}|\\d)");

    private static final Pattern CLOCK = Pattern.compile(
            "^[(\\[]?(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\b\\.?)?"
                    + "(?: ?(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]T|local time))?[)\\]]?\\s*[:-]?\\s+(?=[\"'\u2018\u201C]?\\p{Lu})");

    /**
     * What a dateline says.
     *
     * @param end offset after it
     * @param agency the first agency that it names
     */
    record Found(int end, Optional<String> agency) {}

    Dateline(BoilerplatePhrases phrases) {
        String agency = phrases.agencies();
        String several = "(?<agency>" + agency + ")(?:(?: ?[/,&-] ?| and (?:the )?)" + agency + ")*";
        withAgency = Pattern.compile(
                "^(?:" + NAMED_PLACE + REGION + DATE + "\\s*)?[(\\[](?:the )?" + several + "[)\\]]" + DASH);
        credit = Pattern.compile("(?<=[.!?\"\u201D\u2019'])\\s*(?:[(\\[](?i:with |source: )?(?:the )?" + several
                + "[)\\]]\\.?" + "|\\s[-\u2013\u2014/]{1,2} ?" + several.replace("?<agency>", "?:") + ")$");
    }

    /** The dateline that a paragraph begins with; one without an agency only begins the {@code first} paragraph. */
    Optional<Found> before(String text, Span paragraph, boolean first) {
        int end = Math.min(paragraph.end(), paragraph.begin() + 160);
        Matcher matcher = withAgency.matcher(text).region(paragraph.begin(), end);
        if (matcher.find()) {
            return Optional.of(new Found(matcher.end(), Optional.of(matcher.group("agency"))));
        }
        matcher = WITHOUT_AGENCY.matcher(text).region(paragraph.begin(), end);
        return first && matcher.find() ? Optional.of(new Found(matcher.end(), Optional.empty())) : Optional.empty();
    }

    /** The time of day that an entry of a live blog begins with, with the space after it. */
    Optional<Span> clock(String text, Span paragraph) {
        Matcher matcher =
                CLOCK.matcher(text).region(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + 40));
        return matcher.find() ? Optional.of(new Span(paragraph.begin(), matcher.end())) : Optional.empty();
    }

    /** The credit that a paragraph ends with, after its last sentence. */
    Optional<Span> after(String text, Span paragraph) {
        int begin = Math.max(paragraph.begin(), paragraph.end() - 100);
        Matcher matcher = credit.matcher(text).region(begin, paragraph.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int from = matcher.start();
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return Optional.of(new Span(from, matcher.end()));
    }
}
