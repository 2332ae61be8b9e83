package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.List;
import org.newsgraph.export.facts.NamedNode;
import org.newsgraph.export.insight.Suspicion;

/** Suspicions for people to read: a table for each kind, the worst first. */
final class SuspicionsTable {
    private SuspicionsTable() {}

    /** @param most that are shown of a kind */
    static void print(List<Suspicion> suspicions, int most, PrintStream out) {
        boolean first = true;
        for (Suspicion.Kind kind : Suspicion.Kind.values()) {
            List<Suspicion> all =
                    suspicions.stream().filter(each -> each.kind() == kind).toList();
            if (!all.isEmpty()) {
                out.print(first ? "" : System.lineSeparator());
                print(kind, all, most, out);
                first = false;
            }
        }
        if (suspicions.isEmpty()) {
            out.println("nothing looks like a duplicate");
        }
    }

    private static void print(Suspicion.Kind kind, List<Suspicion> suspicions, int most, PrintStream out) {
        TextTable table = TextTable.ofWords(kind.words(), "", "mentions", "documents", "such as");
        suspicions.stream()
                .limit(most)
                .forEach(each -> table.add(
                        each.node().label(),
                        each.other().map(NamedNode::label).orElseGet(() -> String.join(", ", each.what())),
                        each.mentions(),
                        each.documents(),
                        each.example()));
        table.print(out);
        if (suspicions.size() > most) {
            out.println("… and " + (suspicions.size() - most) + " more: --format csv shows all");
        }
    }
}
