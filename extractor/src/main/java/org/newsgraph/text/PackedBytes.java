package org.newsgraph.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Numbers and words as bytes, small numbers in one. */
final class PackedBytes {
    private static final int SEVEN_BITS = 0x7f;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number from 0. */
    void number(int value) {
        int rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes.write(rest & SEVEN_BITS | ~SEVEN_BITS);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** A number of either sign. */
    void signed(int value) {
        number(value << 1 ^ value >> 31);
    }

    void words(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    byte[] deflated() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes.toByteArray());
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static Reader inflated(byte[] deflated) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("cut off");
                }
                out.write(buffer, 0, count);
            }
            return new Reader(out.toByteArray());
        } finally {
            inflater.end();
        }
    }

    /** Reads what was written, in the same order. */
    static final class Reader {
        private final byte[] bytes;
        private int at;

        private Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & SEVEN_BITS) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        int signed() {
            int value = number();
            return value >>> 1 ^ -(value & 1);
        }

        String words() {
            int length = number();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
