package org.newsgraph.cli;

import java.util.Locale;

/** Sizes of files as people read them. */
final class Bytes {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private Bytes() {}

    static String text(long bytes) {
        return bytes < MEGA
                ? String.format(Locale.ROOT, "%,d kB", (bytes + KILO - 1) / KILO)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / (double) MEGA);
    }
}
