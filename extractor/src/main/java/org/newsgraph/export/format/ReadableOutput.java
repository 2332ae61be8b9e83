package org.newsgraph.export.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.ByteArrayOutputStream;

/**
 * Output for people: texts, titles and names may hold characters that command a terminal or turn the order of what is
 * read (ECMA-48 control functions, Unicode bidirectional controls); they are shown as {@code \}{@code u001B} instead.
 *
 * <p>What is exported for programs stays as it is and must not come this way. Flushing writes what is there of a line and
 * leaves the stream below unflushed.
 */
public final class ReadableOutput extends FilterOutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private ReadableOutput(OutputStream out) {
        super(out);
    }

    /** A stream for people onto one of bytes in UTF-8. */
    public static PrintStream on(OutputStream out) {
        return new PrintStream(new ReadableOutput(out), true, StandardCharsets.UTF_8);
    }

    /** A text as people may read it; line ends and tabs stay. */
    public static String escaped(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isCommand(character)) {
                readable.append(String.format(java.util.Locale.ROOT, "\\u%04X", character));
            } else {
                readable.appendCodePoint(character);
            }
        });
        return readable.toString();
    }

    private static boolean isCommand(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBidirectional(character);
        };
    }

    /** Unicode Standard Annex 9, section 2. */
    private static boolean isBidirectional(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    @Override
    public void write(int b) throws IOException {
        line.write(b);
        if (b == '\n') {
            pass();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    @Override
    public void flush() throws IOException {
        if (endsWhole()) {
            pass();
        }
    }

    /** Characters of several bytes may come in two writes. */
    private boolean endsWhole() {
        byte[] bytes = line.toByteArray();
        int last = bytes.length - 1;
        while (last > 0 && (bytes[last] & 0xC0) == 0x80) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        int first = bytes[last] & 0xFF;
        int needed = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        return bytes.length - last >= needed;
    }

    private void pass() throws IOException {
        out.write(escaped(line.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        line.reset();
    }

    @Override
    public void close() throws IOException {
        pass();
        super.close();
    }
}
