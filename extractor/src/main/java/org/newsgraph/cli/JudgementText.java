package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.evaluation.Judgement;
import org.newsgraph.evaluation.Precision;

/** A judged sample as tables for people. */
final class JudgementText {
    private JudgementText() {}

    static void print(Judgement judgement, PrintStream out) {
        TextTable all = table("judged");
        add(all, "all", judgement.all());
        all.print(out);
        Precision planted = judgement.planted();
        if (planted.judged() > 0) {
            out.println();
            out.println((planted.judged() - planted.right()) + " of " + planted.judged()
                    + " that were wrong on purpose are found wrong");
        }
        out.println();
        print("confidence", judgement.byConfidence(), out);
        print("kind", judgement.byKind(), out);
    }

    private static void print(String by, Map<String, Precision> shares, PrintStream out) {
        if (!shares.isEmpty()) {
            TextTable table = table(by);
            shares.forEach((value, share) -> add(table, value, share));
            table.print(out);
            out.println();
        }
    }

    private static TextTable table(String first) {
        return new TextTable(first, "right", "of", "share", "95 % low", "high");
    }

    private static void add(TextTable table, String name, Precision precision) {
        if (precision.judged() == 0) {
            table.add(name, 0, 0, "-", "-", "-");
        } else {
            table.add(
                    name,
                    precision.right(),
                    precision.judged(),
                    figure(precision.share()),
                    figure(precision.low()),
                    figure(precision.high()));
        }
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
