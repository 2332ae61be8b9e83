package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;
import org.newsgraph.pipeline.build.Build;
import org.newsgraph.pipeline.build.BuildListener;
import org.newsgraph.pipeline.build.BuildSummary;
import org.newsgraph.store.Store;
import org.newsgraph.testing.GeneratedNews;

class SummaryTextTest {
    @Test
    void theSummaryNamesEachFigureAndEachRejection() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Store store = Store.inMemory()) {
            Build build = new Build(store, Program.standIn().pipeline(), Build.Settings.standard(), BuildListener.NONE);
            BuildSummary summary = build.run(Stream.of(
                    new Reading.Read(new GeneratedNews(4).document(0, 1)),
                    new Reading.Failed(new Rejected("broken.txt", "read", "is no text"))));
            SummaryText.print(summary, Duration.ofMillis(1500), new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("documents read     1", lines.get(0));
        assertEquals("unchanged          0", lines.get(1));
        assertEquals("rejected           1", lines.get(2));
        assertEquals("  broken.txt: is no text", lines.get(3));
        assertEquals("time               1.5 s", lines.get(8));
        assertTrue(lines.get(9).matches("tokens per second  [\\d,]+"), lines.get(9));
    }

    @Test
    void inputsThatFailAlikeAreSummedUp() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Store store = Store.inMemory()) {
            Build build = new Build(store, Program.standIn().pipeline(), Build.Settings.standard(), BuildListener.NONE);
            BuildSummary summary = build.run(IntStream.range(0, 5000)
                    .mapToObj(i -> new Reading.Failed(new Rejected("dump.jsonl:" + i, "read", "has no text"))));
            SummaryText.print(summary, Duration.ofMillis(1500), new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("rejected           5,000", lines.get(2));
        assertEquals("  dump.jsonl:19: has no text", lines.get(22));
        assertEquals("  and 4,980 more like these", lines.get(23));
    }
}
