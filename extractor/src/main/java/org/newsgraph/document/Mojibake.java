package org.newsgraph.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * UTF-8 that somebody read as Windows-1252: "FranÃ§ois" for "François", "Assadâ€™s" for "Assad’s". Only what becomes a
 * Latin letter, a sign of punctuation or currency, or a pictograph is taken for such.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Bytes that go on in UTF-8, as Windows-1252 shows them; those it has no sign for stay controls. */
    private static final String NEXT =
            "[\\u0080-\\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

    private static final Pattern SEQUENCE = Pattern.compile(
            "[\\u00C2-\\u00C5]" + NEXT + "|[\\u00E1\\u00E2\\u00EF]" + NEXT + "{2}" + "|\\u00F0" + NEXT + "{3}");

    /** A no-break space whose second half has become a plain one. */
    private static final Pattern HALF_SPACE = Pattern.compile("\\u00C2(?=[ \\n])");

    /** A closing quotation mark whose last byte has no sign. */
    private static final Pattern HALF_QUOTE = Pattern.compile("\\u00E2\\u20AC(?=[\\s.,;:!?)]|$)");

    private Mojibake() {}

    static MappedText mended(MappedText text) {
        return text.replace(SEQUENCE, Mojibake::decoded).replace(HALF_SPACE, "").replace(HALF_QUOTE, "\u201D");
    }

    private static String decoded(MatchResult found) {
        String words = found.group();
        byte[] bytes = new byte[words.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = words.charAt(i);
            bytes[i] = c <= 0xFF ? (byte) c : WINDOWS.encode(String.valueOf(c)).get();
        }
        try {
            String read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isLikely(read.codePointAt(0)) ? read : words;
        } catch (CharacterCodingException e) {
            return words; // no UTF-8: these are the characters that were meant
        }
    }

    private static boolean isLikely(int c) {
        return (c >= 0xA0 && c <= 0x17F) // Latin
                || (c >= 0x1E00 && c <= 0x1EFF)
                || (c >= 0x2000 && c <= 0x206F) // punctuation
                || (c >= 0x20A0 && c <= 0x20CF) // currencies
                || (c >= 0x2100 && c <= 0x214F) // such as ™
                || (c >= 0xFB00 && c <= 0xFB06) // ligatures
                || c == 0xFEFF
                || c == 0xFFFD
                || (c >= 0x1F300 && c <= 0x1FAFF);
    }
}
