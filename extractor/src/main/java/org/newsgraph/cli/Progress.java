package org.newsgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal that tells how far a build is; elsewhere nothing. */
final class Progress implements AutoCloseable {
    private static final long INTERVAL = Duration.ofMillis(200).toNanos();

    private final PrintStream err;
    private final boolean shown;
    private final LongSupplier nanoTime;
    private final long start;
    private long last;
    private int width;

    Progress(Console console, LongSupplier nanoTime) {
        this.err = console.err();
        this.shown = console.terminal();
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.last = start - INTERVAL;
    }

    /** Shows the state, at most five times a second. */
    void show(Summary summary) {
        long now = nanoTime.getAsLong();
        if (shown && now - last >= INTERVAL) {
            last = now;
            Duration time = Duration.ofNanos(now - start);
            write(String.format(
                    Locale.ROOT,
                    "%,d read, %,d unchanged, %,d rejected, %,d events, %d:%02d",
                    summary.read(),
                    summary.unchanged(),
                    summary.rejected().size(),
                    summary.events(),
                    time.toMinutes(),
                    time.toSecondsPart()));
        }
    }

    /** Clears the line, for a message to take its place. */
    void clear() {
        if (shown && width > 0) {
            write("");
            err.print('\r');
            err.flush();
        }
    }

    private void write(String line) {
        err.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }

    @Override
    public void close() {
        clear();
    }
}
