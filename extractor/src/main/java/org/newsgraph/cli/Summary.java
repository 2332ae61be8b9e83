package org.newsgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.document.Rejected;

/** What a build did. Its counts are of the documents that it read, not of the whole store. */
final class Summary {
    private long read;
    private long unchanged;
    private long leftAlone;
    private final List<Rejected> rejected = new ArrayList<>();
    private final DistinctCount events = new DistinctCount();
    private final DistinctCount entities = new DistinctCount();
    private final DistinctCount relations = new DistinctCount();
    private long triples;
    private long tokens;

    void add(Extracted extracted) {
        read++;
        extracted.events().forEach(events::add);
        extracted.entities().forEach(entities::add);
        extracted.relations().forEach(relations::add);
        triples += extracted.graph().entry().graphTriples();
        tokens += extracted.tokens();
    }

    void addUnchanged() {
        unchanged++;
    }

    void addLeftAlone() {
        leftAlone++;
    }

    void add(Rejected input) {
        rejected.add(input);
    }

    long read() {
        return read;
    }

    long unchanged() {
        return unchanged;
    }

    long leftAlone() {
        return leftAlone;
    }

    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    long events() {
        return events.count();
    }

    /** Whether there was nothing to read at all. */
    boolean isEmpty() {
        return read == 0 && unchanged == 0 && rejected.isEmpty();
    }

    /**
     * Prints the result of the build, a figure a line.
     *
     * @param whole from start to end
     * @param extracting without the loading of the models
     */
    void print(PrintStream out, Duration whole, Duration extracting) {
        line(out, "documents read", count(read));
        line(out, "unchanged", count(unchanged));
        line(out, "rejected", count(rejected.size()));
        rejected.forEach(each -> out.println("  " + each));
        if (leftAlone > 0) {
            line(
                    out,
                    "files left alone",
                    count(leftAlone) + " (of no kind that newsgraph reads, hidden, or given twice)");
        }
        line(out, "events", count(events.count()));
        line(out, "entities", count(entities.count()));
        line(out, "relations", count(relations.count()));
        line(out, "triples", count(triples));
        line(out, "time", String.format(Locale.ROOT, "%.1f s", whole.toMillis() / 1000.0));
        double seconds = extracting.toNanos() / 1e9;
        line(out, "tokens per second", tokens == 0 || seconds <= 0 ? "-" : count(Math.round(tokens / seconds)));
    }

    private static void line(PrintStream out, String name, String figure) {
        out.println(String.format(Locale.ROOT, "%-18s %s", name, figure));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
