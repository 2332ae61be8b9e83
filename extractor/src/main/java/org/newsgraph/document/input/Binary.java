package org.newsgraph.document.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells what is no text at all. */
public final class Binary {
    /** The formats that most often come with the wrong ending. */
    private enum Magic {
        PDF("%PDF-"),
        ZIP_OR_OFFICE("PK\u0003\u0004"),
        GZIP("\u001F\u008B\b"),
        PNG("\u0089PNG"),
        JPEG("\u00FF\u00D8\u00FF"),
        GIF("GIF8"),
        OLD_OFFICE("\u00D0\u00CF\u0011\u00E0"),
        ELF("\u007FELF"),
        RTF("{\\rtf");

        private final byte[] begin;

        Magic(String begin) {
            this.begin = begin.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean begins(byte[] bytes) {
            return bytes.length >= begin.length && Arrays.equals(begin, Arrays.copyOf(bytes, begin.length));
        }
    }

    private Binary() {}

    /** The name of a known format that is not text. */
    public static Optional<String> kind(byte[] bytes) {
        return Arrays.stream(Magic.values())
                .filter(magic -> magic.begins(bytes))
                .map(magic -> magic.name().replace('_', ' '))
                .findFirst();
    }

    /** Whether control characters are more than a slip here and there, which the annotator blanks. */
    public static boolean looksBinary(String text) {
        long controls = text.chars().filter(Binary::isControl).count();
        return controls >= 4 && controls * 50 > text.length() || controls * 4 > text.length();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A;
    }
}
