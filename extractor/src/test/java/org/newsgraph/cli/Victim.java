package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.testing.GeneratedNews;
import org.newsgraph.testing.WatchedDisk;
import org.newsgraph.text.Annotator;

/**
 * Another process that runs commands one after the other until it is killed. It acknowledges each command that has ended,
 * as a user's script would learn of it, in the pipe to its parent, which survives it.
 */
final class Victim implements AutoCloseable {
    private static final String READY = "ready";
    private static final String FULL = "full";

    private final Process process;
    private final BufferedReader acknowledged;
    private final Path errors;

    /** @param options of Java; {@code real} takes the real annotator */
    static Victim start(Path folder, boolean real, List<String> options) throws IOException {
        return start(folder, real, ClassArchive.none(), options);
    }

    static Victim start(Path folder, boolean real, ClassArchive classes, List<String> options) throws IOException {
        Path errors = Files.createTempFile(folder, "victim", ".err");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(classes.options());
        command.addAll(List.of("-cp", classes.classPath(), Victim.class.getName()));
        command.addAll(List.of(real ? "real" : "stand-in", folder.toString()));
        return new Victim(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    private Victim(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.acknowledged = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A command that has ended. */
    record Ended(int code, long nanos) {}

    /** Waits until the process has warmed up. */
    void awaitReady() throws IOException {
        String line = acknowledged.readLine();
        if (!READY.equals(line)) {
            throw new IllegalStateException("the other process did not start: " + Files.readString(errors));
        }
    }

    /** Gives it commands, which it runs in their order. */
    void give(Path store, List<Change> changes) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Change change : changes) {
            lines.append(String.join("\t", change.arguments()))
                    .append("\t--store\t")
                    .append(store)
                    .append('\n');
        }
        Writer writer = process.outputWriter(StandardCharsets.UTF_8);
        writer.write(lines.toString());
        writer.flush();
    }

    /** After so many writes more its disk is full. */
    void fillDisk(long writes) throws IOException {
        Writer writer = process.outputWriter(StandardCharsets.UTF_8);
        writer.write(FULL + "\t" + writes + "\n");
        writer.flush();
    }

    /** The next command that ends. */
    Ended await() throws IOException {
        return ended(acknowledged.readLine());
    }

    /** Lets it end by itself. */
    void end() throws IOException, InterruptedException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        process.waitFor();
    }

    /** Kills it at once, as {@code kill -9} does, and tells what had ended before. */
    List<Ended> kill() throws IOException, InterruptedException {
        // Not the process itself, which would close the pipe as well.
        process.toHandle().destroyForcibly();
        List<Ended> last = new ArrayList<>();
        for (String line = acknowledged.readLine(); line != null; line = acknowledged.readLine()) {
            last.add(ended(line));
        }
        process.waitFor();
        return last;
    }

    private Ended ended(String line) {
        if (line == null) {
            throw new IllegalStateException("the other process ended by itself: " + errors());
        }
        String[] cells = line.split(" ");
        return new Ended(Integer.parseInt(cells[0]), Long.parseLong(cells[1]));
    }

    /** What it said on standard error. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The other process's side. */
    public static void main(String[] arguments) throws IOException {
        PrintStream acknowledgements = System.out;
        Supplier<Annotator> annotator = annotator(arguments[0].equals("real"));
        warmUp(annotator, Path.of(arguments[1]));
        acknowledgements.println(READY);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            if (line.startsWith(FULL)) {
                WatchedDisk.fullAfter(Long.parseLong(line.split("\t")[1]));
                continue;
            }
            long start = System.nanoTime();
            int code = run(annotator, line.split("\t"));
            acknowledgements.println(code + " " + (System.nanoTime() - start));
        }
    }

    private static Supplier<Annotator> annotator(boolean real) {
        return (real ? Program.real() : Program.standIn()).annotator();
    }

    /** So that a command takes as long as it will, and the kill falls into the work and not into the start. */
    private static void warmUp(Supplier<Annotator> annotator, Path folder) throws IOException {
        Path own = Files.createTempDirectory(folder, "warm");
        for (int i = 0; i < 3; i++) {
            new GeneratedNews(4).write(own.resolve("news"), i, 1);
        }
        run(
                annotator,
                "build",
                own.resolve("news").toString(),
                "--store",
                own.resolve("store").toString());
    }

    private static int run(Supplier<Annotator> annotator, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Main.run(new Console(InputStream.nullInputStream(), nowhere, System.err, false), annotator, arguments);
    }
}
