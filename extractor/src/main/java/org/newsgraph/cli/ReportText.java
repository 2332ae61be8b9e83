package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.evaluation.Report;

/** A report as tables for people. */
final class ReportText {
    private ReportText() {}

    static void print(Report report, PrintStream out) {
        out.println(report.articles() + " articles, " + report.missing().size() + " of them not in the store");
        out.println();
        TextTable levels = new TextTable("found and right", "precision", "recall", "F1");
        report.qualities()
                .forEach((level, quality) -> levels.add(
                        level.replace('_', ' '),
                        figure(quality.precision()),
                        figure(quality.recall()),
                        figure(quality.f1())));
        levels.add("link", figure(report.linkPrecision()), figure(report.linkRecall()), "");
        levels.add("entity", "", figure(report.entityRecall()), "");
        levels.print(out);
        out.println();
        out.println("entities: " + report.split() + " nodes too many, " + report.merged() + " nodes for several");
        out.println();
        TextTable accuracies = new TextTable("of matched events", "accuracy");
        report.accuracies().forEach((what, share) -> accuracies.add(what, figure(share)));
        accuracies.print(out);
        out.println();
        TextTable kinds =
                new TextTable("kind", "gold", "found", "triples", "said", "right", "precision", "recall", "F1");
        report.kinds()
                .forEach(kind -> kinds.add(
                        kind.kind().localName(),
                        kind.gold(),
                        kind.found(),
                        kind.triples(),
                        kind.said(),
                        kind.right(),
                        figure(kind.precision()),
                        figure(kind.recall()),
                        figure(kind.f1())));
        kinds.print(out);
    }

    private static String figure(Optional<Double> share) {
        return share.map(ReportText::figure).orElse("-");
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
