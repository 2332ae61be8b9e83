package org.newsgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.newsgraph.pipeline.build.BuildEvent;
import org.newsgraph.pipeline.build.BuildListener;
import org.newsgraph.pipeline.build.BuildSummary;

/**
 * Says on standard error what happens in a build; a line on a terminal tells how far it is, which makes room for
 * messages.
 */
final class Progress implements BuildListener, AutoCloseable {
    private static final long INTERVAL = Duration.ofMillis(200).toNanos();

    private final Console console;
    private final PrintStream err;
    private final boolean shown;
    private final LongSupplier nanoTime;
    private final long start;
    private long last;
    private int width;

    Progress(Console console, LongSupplier nanoTime) {
        this.console = console;
        this.err = console.err();
        this.shown = console.terminal();
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.last = start - INTERVAL;
    }

    @Override
    public void happened(BuildEvent event) {
        say(event.message());
    }

    /** Says something in the place of the line. */
    void say(String message) {
        clear();
        console.say(message);
    }

    /** Shows the state, at most five times a second. */
    @Override
    public void progressed(BuildSummary summary) {
        long now = nanoTime.getAsLong();
        if (shown && now - last >= INTERVAL) {
            last = now;
            Duration time = Duration.ofNanos(now - start);
            write(String.format(
                    Locale.ROOT,
                    "%,d read, %,d unchanged, %,d rejected, %,d events, %d:%02d",
                    summary.read(),
                    summary.unchanged(),
                    summary.rejections(),
                    summary.events(),
                    time.toMinutes(),
                    time.toSecondsPart()));
        }
    }

    private void clear() {
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
