package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.testing.SharedPipeline;
import org.newsgraph.text.Annotator;

/** One command, run as a user runs it: its exit code, and what it printed where. */
record Run(int code, String out, String err) {
    private static final Supplier<Annotator> REAL = () -> SharedPipeline.get()::annotate;

    static Run of(String... arguments) {
        return with(REAL, arguments);
    }

    /** With another annotator than the real one, say. */
    static Run with(Supplier<Annotator> annotator, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(new PrintStream(out, true, StandardCharsets.UTF_8), annotator, List.of(), arguments);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** With files of options that are always given; what is printed on standard output is lost. */
    static Run configured(List<Path> settings, String... arguments) {
        return into(new PrintStream(OutputStream.nullOutputStream()), REAL, settings, arguments);
    }

    /** With standard output somewhere else; {@code out} stays empty. */
    static Run into(PrintStream out, String... arguments) {
        return into(out, REAL, List.of(), arguments);
    }

    private static Run into(PrintStream out, Supplier<Annotator> annotator, List<Path> settings, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int code = Main.run(console, annotator, settings, arguments);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
