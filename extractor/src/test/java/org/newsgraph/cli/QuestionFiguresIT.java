package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.export.query.Queries;
import org.newsgraph.export.query.QueryFormat;
import org.newsgraph.export.query.QueryRequest;
import org.newsgraph.store.Store;

/**
 * Measures what the questions in {@code queries} cost on a store of articles that repeat each other's sentences, for
 * {@code docs/performance.md}: {@code mvn -Pfigures -pl extractor verify -Dit.test=QuestionFiguresIT}.
 * {@code -Dfigures.questions=…} changes how many articles.
 */
@Tag("figures")
class QuestionFiguresIT {
    private static final Path QUERIES = Path.of("../queries");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^# param: (\\w+)=(.*)$");
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 1);
    private static final int DAYS = 60;
    private static final int RUNS = 3;

    @TempDir
    Path folder;

    @Test
    void eachQuestionThrice() throws Exception {
        Path store = folder.resolve("store");
        Run build = Run.of("build", articles().toString(), "--store", store.toString());
        assertEquals(0, build.code(), build.err());
        try (Store opened = Store.open(store);
                Stream<Path> questions = Files.list(QUERIES)) {
            for (Path question : questions
                    .filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) {
                measure(opened, question);
            }
        }
    }

    private static void measure(Store store, Path question) throws IOException {
        String sparql = Files.readString(question);
        Map<String, String> parameters = PARAMETER
                .matcher(sparql)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).strip()));
        QueryRequest request =
                new QueryRequest(sparql, parameters, Duration.ofMinutes(5), Optional.of(QueryFormat.TSV));
        List<Double> seconds = new ArrayList<>();
        long rows = 0;
        for (int run = 0; run < RUNS; run++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long before = processorTime();
            new Queries(store).answer(request, out);
            seconds.add((processorTime() - before) / 1e9);
            rows = out.toString(StandardCharsets.UTF_8).lines().count() - 1;
        }
        String runs = seconds.stream()
                .map(time -> String.format(Locale.ROOT, "%.2f", time))
                .collect(Collectors.joining(" "));
        System.out.printf(Locale.ROOT, "%-45s %,7d rows  %s s of processors%n", question.getFileName(), rows, runs);
    }

    /** Articles of sentences drawn from the samples, the same each time. */
    private Path articles() throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("../seeds"))) {
            for (Path sample : samples.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String body = Files.readString(sample).replaceFirst("(?s)^.*?\n\n", "");
                Pattern.compile("(?s)[^.!?]{40,}?[.!?][\"\u201D]?(?=\\s|$)")
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
                        .forEach(sentences::add);
            }
        }
        Random random = new Random(5);
        Path articles = folder.resolve("articles.jsonl");
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(articles)) {
            for (int i = 0; i < Integer.getInteger("figures.questions", 2_000); i++) {
                Collections.shuffle(sentences, random);
                out.write(json.writeValueAsString(Map.of(
                        "url", "https://news.example/" + i,
                        "title", "News of the day " + i,
                        "published", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString(),
                        "publisher", "Paper " + i % 40,
                        "text", String.join("\n\n", sentences.subList(0, 6 + random.nextInt(9))))));
                out.newLine();
            }
        }
        return articles;
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }
}
