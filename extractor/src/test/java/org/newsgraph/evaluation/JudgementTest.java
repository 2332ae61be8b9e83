package org.newsgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.export.facts.StoredFacts;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

class JudgementTest {
    @TempDir
    Path folder;

    @Test
    void plantedRowsAreApartAndRowsWithoutVerdictDoNotCount() throws IOException {
        Judgement judgement = new Judgement(Sheet.read(sheet("""
                # a comment
                kind\tconfidence\tplanted\tverdict
                Call\t0.85\t\tright
                Call\t0.85\t\twrong
                Demand\t0.7\t\tright
                Demand\t0.7\t\t
                Demand\t0.7\tyes\tright
                Demand\t0.7\tyes\twrong
                """)));

        assertEquals(new Precision(2, 3), judgement.all());
        assertEquals(new Precision(1, 2), judgement.byKind().get("Call"));
        assertEquals(new Precision(1, 1), judgement.byConfidence().get("0.7"));
        assertEquals(new Precision(1, 2), judgement.planted());
    }

    /** The interval of 85 of 100, as the literature has it. */
    @Test
    void intervalIsWilsons() {
        assertEquals(0.767, new Precision(85, 100).low(), 0.001);
        assertEquals(0.907, new Precision(85, 100).high(), 0.001);
    }

    @Test
    void wrongVerdictIsReportedWithItsLine() throws IOException {
        Path sheet = sheet("kind\tverdict\nCall\tmaybe\n");

        GoldException failure = assertThrows(GoldException.class, () -> Sheet.read(sheet));

        assertTrue(Objects.requireNonNull(failure.getMessage()).contains("sheet.tsv:2: verdict 'maybe'"));
    }

    @Test
    void missingColumnIsReported() throws IOException {
        Path sheet = sheet("kind\tsentence\nCall\tWords.\n");

        GoldException failure = assertThrows(GoldException.class, () -> Sheet.read(sheet));

        assertTrue(Objects.requireNonNull(failure.getMessage()).contains("no column 'verdict'"));
    }

    @Test
    void aSheetIsReadAsItWasWritten() throws IOException {
        List<SampleRow> rows = draw(1, 10);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet.write(rows, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertEquals(rows, Sheet.read(sheet(out.toString(StandardCharsets.UTF_8))));
    }

    @Test
    void theSameSeedDrawsTheSameAndASmallerSampleIsPartOfALarger() {
        assertEquals(draw(7, 2), draw(7, 3).subList(0, 2));
        assertEquals(ids(draw(1, 100)), ids(draw(2, 100)));
    }

    private static Set<String> ids(List<SampleRow> rows) {
        return rows.stream().map(SampleRow::id).collect(Collectors.toSet());
    }

    private static List<SampleRow> draw(long seed, int size) {
        try (Store store = Store.inMemory()) {
            store.replaceAll(List.of(
                    Graphs.stored(Samples.call()),
                    Graphs.stored(Samples.sameCall()),
                    Graphs.stored(Samples.detention())));
            return store.read(view -> new Sample(new StoredFacts(view.union(), view.kinds()), seed).events(size));
        }
    }

    private Path sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.tsv"), text);
    }
}
