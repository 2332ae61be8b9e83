package org.newsgraph.graph;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Files of RDF, compressed where their names end in {@code .gz}. */
public final class RdfFile {
    private static final int BUFFER = 1 << 16;

    private RdfFile() {}

    /** The file's content, decompressed. */
    public static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return file.toString().endsWith(".gz") ? new Whole(new GZIPInputStream(in, BUFFER)) : in;
    }

    /** Parsers take the exception of a compressed file that broke off for its end. */
    private static final class Whole extends FilterInputStream {
        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (EOFException e) {
                throw brokenOff(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (EOFException e) {
                throw brokenOff(e);
            }
        }

        private static IOException brokenOff(EOFException end) {
            IOException failure = new ZipException("the compressed file broke off");
            failure.initCause(end);
            return failure;
        }
    }
}
