package org.newsgraph.document;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The characters that a reader sees, of a text as it came: without soft hyphens, marks of no width, ligatures and accents
 * that stand apart, with what HTML entities, tags, Markdown links and UTF-8 that was read as Windows-1252 mean. The text of
 * the document stays as it is; all offsets count into it.
 */
public final class Characters {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp;)*(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    /** A text may have been escaped once and again. */
    private static final int ESCAPED = 3;

    private static final Pattern BLOCK_TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|tbody|blockquote|section|article|figure|figcaption|hr)"
                    + "(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern INLINE_TAG = Pattern.compile(
            "(?i)</?(?:a|b|i|em|strong|span|u|small|sup|sub|font|cite|q|mark|time|abbr|img)(?:\\s[^<>]{0,2000})?/?>");

    private static final String ADDRESS =
            "\\((?:https?://|www\\.|mailto:|/|#)[^()\\s]{0,2000}(?:\\s+\"[^\"\\n]{0,200}\")?\\)";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]\\n]{0,300}\\]" + ADDRESS);
    private static final Pattern LINK_BEGIN = Pattern.compile("\\[(?=[^\\[\\]\\n]{1,300}\\]" + ADDRESS + ")");
    private static final Pattern LINK_END = Pattern.compile("\\]" + ADDRESS);
    private static final Pattern BOLD =
            Pattern.compile("\\*\\*(?=[^\\s*][^*\\n]{0,300}\\*\\*)|(?<=[^\\s*])\\*\\*(?=[\\s\\p{Punct}]|$)");
    private static final Pattern HEADING_OR_QUOTATION = Pattern.compile("(?m)^[ \\t]*(?:#{1,6}|>)[ \\t]+(?=\\S)");

    private static final Pattern NO_WIDTH =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern ACCENT_APART = Pattern.compile("\\p{L}\\p{Mn}+");
    private static final Pattern LINE_END = Pattern.compile("[\\u2028\\u2029\\u0085]");
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cc}]+");

    private Characters() {}

    /** The text as one sees it. */
    public static MappedText seen(MappedText text) {
        return Mojibake.mended(text)
                .replace(ENTITY, Characters::unescaped)
                .replace(BLOCK_TAG, "\n\n")
                .replace(INLINE_TAG, "")
                .replace(IMAGE, " ")
                .replace(LINK_BEGIN, "")
                .replace(LINK_END, "")
                .replace(BOLD, "")
                .replace(HEADING_OR_QUOTATION, "")
                .replace(NO_WIDTH, "")
                .replace(LIGATURE, found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
                .replace(ACCENT_APART, found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC))
                .replace(LINE_END, "\n")
                .replace(SPACE, " ");
    }

    /** Words of a text as one sees them, with one blank for white space and control characters. */
    public static String oneLine(String words) {
        return WHITE_SPACE.matcher(seen(MappedText.of(words)).text()).replaceAll(" ");
    }

    private static String unescaped(MatchResult entity) {
        String words = entity.group();
        for (int i = 0; i < ESCAPED && words.length() > 1; i++) {
            words = Parser.unescapeEntities(words, false);
        }
        boolean known = words.codePointCount(0, words.length()) <= 2;
        return !known ? entity.group() : Character.isISOControl(words.codePointAt(0)) ? " " : words;
    }
}
