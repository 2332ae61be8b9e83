package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 100, 1000, Long.MAX_VALUE})
    void linesAreSortedOnceEachHoweverManyFit(long limit) throws IOException {
        Random random = new Random(1);
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            given.add("line " + random.nextInt(100) + (i % 7 == 0 ? "é" : "") + (i % 11 == 0 ? "😀" : ""));
        }
        List<String> sorted = new ArrayList<>();
        try (SortedLines lines = new SortedLines(limit)) {
            for (String line : given) {
                lines.add(line);
            }
            lines.forEach(line -> sorted.add(new String(line, StandardCharsets.UTF_8)));
        }
        assertEquals(given.stream().distinct().sorted().toList(), sorted);
    }
}
