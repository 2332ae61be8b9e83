package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.newsgraph.export.format.ReadableOutput;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results and nothing else; unlike other print streams it throws {@link UncheckedIOException} when it can't
 *     write, so that a full disk is not taken for success
 * @param err messages and progress
 * @param terminal whether somebody looks at {@code err}
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    /** The process's own, in UTF-8 whatever the locale. The launcher says whether standard error is a terminal. */
    static Console ofProcess() {
        return new Console(
                System.in,
                loud(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("newsgraph.terminal"));
    }

    static PrintStream loud(OutputStream out) {
        return new PrintStream(new Loud(out), false, StandardCharsets.UTF_8);
    }

    /** Results for people, whatever characters the texts hold; for programs there is {@link #out}. */
    PrintStream people() {
        return ReadableOutput.on(out);
    }

    /** One message, marked as the program's. */
    void say(String message) {
        err.println("newsgraph: " + ReadableOutput.escaped(message));
    }

    private static final class Loud extends FilterOutputStream {
        Loud(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) {
            attempt(() -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            attempt(() -> out.write(bytes, offset, length));
        }

        @Override
        public void flush() {
            attempt(out::flush);
        }

        private static void attempt(Writing writing) {
            try {
                writing.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
