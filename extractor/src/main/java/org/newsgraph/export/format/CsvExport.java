package org.newsgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsgraph.export.facts.Coordinates;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.export.facts.StoredEvent;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.StoreView;

/** Who did what to whom, a row for each claim of an event, or one for each event; by event, document and place in the text. */
final class CsvExport implements Exporter {
    private final Ontology ontology;

    CsvExport(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public void export(StoreView view, ExportOptions options, OutputStream out) throws IOException {
        StoredFacts facts = new StoredFacts(new Selection(view, options).graph(), view.kinds());
        CsvRow row = new CsvRow(facts, new Coordinates(view.union()), ontology);
        boolean spreadsheet = options.has(ExportOption.SPREADSHEET);
        if (spreadsheet) {
            out.write(Csv.BYTE_ORDER_MARK);
        }
        write(CsvRow.COLUMNS, spreadsheet, out);
        facts.forEach(Vocabulary.EVENT, node -> {
            StoredEvent event = facts.event(node);
            List<StoredClaim> claims = options.has(ExportOption.ONE_A_DAY)
                    ? event.claims().subList(0, Math.min(1, event.claims().size()))
                    : event.claims();
            for (StoredClaim claim : claims) {
                List<String> cells = options.has(ExportOption.ONE_A_DAY)
                        ? row.of(event, claim)
                        : row.of(event.kind(), event.iri(), claim);
                write(cells, spreadsheet, out);
            }
        });
    }

    private static void write(List<String> cells, boolean spreadsheet, OutputStream out) throws IOException {
        out.write((spreadsheet ? Csv.spreadsheetLine(cells) : Csv.line(cells)).getBytes(StandardCharsets.UTF_8));
    }
}
