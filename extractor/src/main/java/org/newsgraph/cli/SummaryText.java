package org.newsgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.newsgraph.pipeline.build.BuildSummary;

/** Prints what a build did, a figure a line. */
final class SummaryText {
    private SummaryText() {}

    /** @param whole from start to end */
    static void print(BuildSummary summary, Duration whole, PrintStream out) {
        line(out, "documents read", count(summary.read()));
        line(out, "unchanged", count(summary.unchanged()));
        line(out, "rejected", count(summary.rejections()));
        summary.rejected().forEach(each -> out.println("  " + each));
        long more = summary.rejections() - summary.rejected().size();
        if (more > 0) {
            out.println("  and " + count(more) + " more like these");
        }
        if (summary.leftAlone() > 0) {
            line(
                    out,
                    "files left alone",
                    count(summary.leftAlone()) + " (of no kind that newsgraph reads, hidden, or given twice)");
        }
        if (summary.linksLeftAlone() > 0) {
            line(
                    out,
                    "links left alone",
                    count(summary.linksLeftAlone()) + " (out of their folder; --follow reads what they lead to)");
        }
        if (summary.leftOut() > 0) {
            line(
                    out,
                    "left out",
                    count(summary.leftOut()) + " (events or relations that break a shape; each is named)");
        }
        line(out, "events", count(summary.events()));
        line(out, "entities", count(summary.entities()));
        line(out, "relations", count(summary.relations()));
        line(out, "triples", count(summary.triples()));
        line(out, "time", String.format(Locale.ROOT, "%.1f s", whole.toMillis() / 1000.0));
        line(out, "tokens per second", tokensPerSecond(summary));
    }

    private static String tokensPerSecond(BuildSummary summary) {
        double seconds = summary.extracting().toNanos() / 1e9;
        return summary.tokens() == 0 || seconds <= 0 ? "-" : count(Math.round(summary.tokens() / seconds));
    }

    private static void line(PrintStream out, String name, String figure) {
        out.println(String.format(Locale.ROOT, "%-18s %s", name, figure));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
