package org.newsgraph.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** A gzip file as it is unpacked, which gives up on bombs: data that unpacks to far more than text can. */
public final class Unpacking extends FilterInputStream {
    /** Text packs to a tenth, much repeated text to a fiftieth; gzip's most is a thousandth. */
    private static final long MOST_EXPANSION = 250;

    private static final long UNSUSPECTED = 50_000_000;

    private final BoundedInputStream packed;
    private long unpacked;

    private Unpacking(BoundedInputStream packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    /**
     * A file, unpacked while it is read.
     *
     * @throws IOException where it is no gzip file or can't be read
     */
    public static Unpacking of(Path path) throws IOException {
        BoundedInputStream packed = BoundedInputStream.builder()
                .setInputStream(Files.newInputStream(path))
                .get();
        try {
            return new Unpacking(packed);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        unpacked += Math.max(count, 0);
        if (unpacked > UNSUSPECTED && unpacked > MOST_EXPANSION * packed.getCount()) {
            throw new IOException("it unpacks to more than " + MOST_EXPANSION
                    + " times its size, which no text does; unpack it yourself if it is to be trusted");
        }
        return count;
    }
}
