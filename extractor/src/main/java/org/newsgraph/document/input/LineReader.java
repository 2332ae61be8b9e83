package org.newsgraph.document.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines as bytes; a line over the limit is passed by without being held in memory. */
final class LineReader implements Closeable {
    /**
     * A line.
     *
     * @param number from 1
     * @param bytes without line feed or carriage return at the end; its beginning only where it is too long
     */
    record Line(int number, byte[] bytes, boolean tooLong) {}

    private final InputStream stream;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int number;

    LineReader(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** The next line, or none at the end. */
    Optional<Line> next() throws IOException {
        if (position == filled && !fill()) {
            return Optional.empty();
        }
        number++;
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = endOfLine();
            int length = end - position;
            tooLong |= line.size() + (long) length > most;
            if (!tooLong) {
                line.write(buffer, position, length);
            }
            position = end;
        } while (position == filled && fill());
        position += position < filled ? 1 : 0;
        return Optional.of(new Line(number, withoutCarriageReturn(line.toByteArray()), tooLong));
    }

    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }

    private static byte[] withoutCarriageReturn(byte[] line) {
        boolean has = line.length > 0 && line[line.length - 1] == '\r';
        return has ? Arrays.copyOf(line, line.length - 1) : line;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
