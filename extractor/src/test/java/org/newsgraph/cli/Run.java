package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.newsgraph.testing.SharedNewsGraph;

/** One command, run as a user runs it: its exit code, and what it printed where. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** With standard output somewhere else; {@code out} stays empty. */
    static Run into(PrintStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int code = Main.run(console, () -> SharedNewsGraph.get()::annotate, arguments);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
