package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A question in a file, with the rows that it promises: {@code # expect: John Kerry | * | 2016-04-15}. */
record Question(Path file) {
    private static final String EXPECT = "# expect: ";
    private static final String PARAMETER = "# param: ";

    /** {@code # expect: none}: the articles hold nothing of the kind. */
    private static final List<List<String>> NOTHING = List.of(List.of("none"));

    /** The promises that a store does not keep, with what it gives instead. */
    List<String> wrong(String store) throws IOException {
        List<List<String>> expected = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> List.of(line.substring(EXPECT.length()).split(" \\| ?", -1)))
                .toList();
        List<List<String>> rows = rows(store);
        if (expected.isEmpty()) {
            return List.of(file + " promises no row");
        }
        if (expected.equals(NOTHING)) {
            return rows.isEmpty() ? List.of() : List.of(file + " promises none, and gives\n" + lines(rows));
        }
        return expected.stream()
                .filter(row -> rows.stream().noneMatch(found -> fits(row, found)))
                .map(row -> file + " lacks " + String.join(" | ", row) + " and gives only\n" + lines(rows))
                .toList();
    }

    private static boolean fits(List<String> expected, List<String> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals("*") && !expected.get(i).equals(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    List<List<String>> rows(String store) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("query", file.toString(), "--format", "json"));
        arguments.addAll(List.of("--store", store));
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(PARAMETER)) {
                arguments.addAll(List.of("--param", line.substring(PARAMETER.length())));
            }
        }
        Run answer = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, answer.code(), answer.err());
        JsonNode json = new ObjectMapper().readTree(answer.out());
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : json.at("/results/bindings")) {
            List<String> cells = new ArrayList<>();
            for (JsonNode variable : json.at("/head/vars")) {
                cells.add(row.path(variable.asText()).path("value").asText());
            }
            rows.add(cells);
        }
        return rows;
    }

    static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }
}
