package org.newsgraph.document.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.io.ByteOrderMark;

/** Turns bytes into text: by byte order mark, else UTF-8, else windows-1252 where that makes words. */
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Longer marks first: that of UTF-32 begins like that of UTF-16. */
    private static final List<ByteOrderMark> MARKS = List.of(
            ByteOrderMark.UTF_32LE,
            ByteOrderMark.UTF_32BE,
            ByteOrderMark.UTF_8,
            ByteOrderMark.UTF_16LE,
            ByteOrderMark.UTF_16BE);

    /** Letters of another script beside each other. */
    private static final Pattern ADJACENT = Pattern.compile("[\\x{80}-\\x{7FF}]{2}");

    private TextDecoder() {}

    /** The text without its byte order mark, its line ends as they are. */
    public static String decode(byte[] bytes) throws UnreadableException {
        Optional<String> kind = Binary.kind(bytes);
        if (kind.isPresent()) {
            throw binary(kind.get());
        }
        String text = decodeMarked(bytes);
        if (Binary.looksBinary(text)) {
            throw binary("many control characters");
        }
        return text;
    }

    public static UnreadableException binary(String kind) {
        return new UnreadableException("looks binary (" + kind + "), not like text; expected the text of an article in "
                + "UTF-8; convert the file, or leave it out");
    }

    public static Optional<ByteOrderMark> mark(byte[] bytes) {
        return MARKS.stream()
                .filter(mark -> bytes.length >= mark.length()
                        && Arrays.equals(mark.getBytes(), Arrays.copyOf(bytes, mark.length())))
                .findFirst();
    }

    private static String decodeMarked(byte[] bytes) throws UnreadableException {
        Optional<ByteOrderMark> mark = mark(bytes);
        if (mark.isEmpty()) {
            return decodeUnmarked(bytes, 0);
        }
        int begin = mark.get().length();
        Charset charset = Charset.forName(mark.get().getCharsetName());
        return charset.equals(StandardCharsets.UTF_8)
                ? decodeUtf8(bytes, begin)
                : new String(bytes, begin, bytes.length - begin, charset);
    }

    private static String decodeUnmarked(byte[] bytes, int begin) throws UnreadableException {
        if (malformedAt(bytes, begin) >= 0 && Windows1252.isPlausible(bytes)) {
            return new String(bytes, begin, bytes.length - begin, WINDOWS);
        }
        return decodeUtf8(bytes, begin);
    }

    /** Strictly: what is no UTF-8 is rejected with its place. */
    static String decodeUtf8(byte[] bytes, int begin) throws UnreadableException {
        int malformed = malformedAt(bytes, begin);
        if (malformed >= 0) {
            throw new UnreadableException(String.format(
                    Locale.ROOT,
                    "is not valid UTF-8 at byte %d (0x%02X) nor plausible as windows-1252; convert it to UTF-8",
                    malformed,
                    bytes[malformed]));
        }
        return new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
    }

    /** The offset of the first byte that is no UTF-8, or -1. */
    private static int malformedAt(byte[] bytes, int begin) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    /**
     * The text of bytes that are UTF-8 whatever charset is stated for them; none where all of them are ASCII, or where
     * they may be so by accident: "NESCAF\u00C9\u00AE" in windows-1252.
     */
    public static Optional<String> utf8(byte[] bytes) {
        if (malformedAt(bytes, 0) >= 0) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(text)
                .filter(words -> words.codePoints().anyMatch(TextDecoder::isMeant)
                        || ADJACENT.matcher(words).find());
    }

    /** A Latin letter, or one of three bytes, which no other charset makes by accident. */
    private static boolean isMeant(int c) {
        return c >= 0x00A0 && c <= 0x017F || c >= 0x0800;
    }

    /** With the page's own charset; damaged bytes become U+FFFD, as in browsers. */
    public static String decodeLeniently(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces reports nothing", e);
        }
    }
}
