package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Annotator;

/** Corrections from the command line to the graph, with an analyser that knows two reports by heart. */
class CorrectionsIT {
    private static final Supplier<Annotator> NO_MODELS = () -> {
        throw new AssertionError("the models were asked for");
    };

    @TempDir
    Path folder;

    private final Map<String, AnnotatedText> byText = new HashMap<>();
    private Path corrections;

    @BeforeEach
    void buildTwoReports() throws IOException {
        corrections = folder.resolve("corrections.tsv");
        Files.createDirectory(folder.resolve("news"));
        report(
                "one.txt",
                "Ulla/NNP/2/compound/P Tamm/NNP/3/nsubj/P visit/VBP/0/root Janis/NNP/5/compound/P Ozols/NNP/3/obj/P ./SIGN/3/punct");
        report(
                "two.txt",
                "Ula/NNP/2/compound/P Tam/NNP/3/nsubj/P visit/VBP/0/root Janis/NNP/5/compound/P Ozols/NNP/3/obj/P ./SIGN/3/punct");
        Run built = run(
                () -> document ->
                        new AnnotatedText(document, byText.get(document.text()).sentences()),
                "build",
                news());
        assertEquals(0, built.code(), built.err());
        assertTrue(built.out().startsWith("documents read     2\n"), built.out());
    }

    private void report(String name, String annotated) throws IOException {
        AnnotatedText text = new TextBuilder().sentence(annotated).text();
        byText.put(text.document().text(), text);
        Files.writeString(folder.resolve("news").resolve(name), text.document().text());
    }

    @Test
    void aFileOfCorrectionsIsAppliedWithoutTheModels() throws IOException {
        Files.writeString(corrections, "same\tUlla Tamm\tUla Tam\n");
        Run again = run(NO_MODELS, "build", "--corrections", corrections.toString(), news());
        assertEquals(0, again.code(), again.err());
        assertEquals("newsgraph: 2 documents read anew from their kept analysis; changed: corrections\n", again.err());
        assertEquals(
                "visitor,visits\nUlla Tamm,2\n",
                ask(
                        "SELECT ?visitor (COUNT(?claim) AS ?visits) { ?claim ng:claimKind ng:Visit ; ng:agent/rdfs:label ?visitor }"
                                + " GROUP BY ?visitor"));
        String explained = run(NO_MODELS, "explain", "Ulla Tamm").out();
        assertTrue(explained.contains("  names      Ula Tam, Ulla Tamm\n"), explained);
        assertTrue(explained.contains("  corrected  same \"Ulla Tamm\" \"Ula Tam\"\n"), explained);
        assertEquals(0, run(NO_MODELS, "validate").code());
    }

    @Test
    void laterBuildsApplyThemTooUntilOthersAreGiven() throws IOException {
        String before = run(NO_MODELS, "export", "--format", "nquads").out();
        Files.writeString(corrections, "same\tUlla Tamm\tUla Tam\n");
        run(NO_MODELS, "build", "--corrections", corrections.toString(), news());
        String corrected = run(NO_MODELS, "export", "--format", "nquads").out();
        Files.delete(corrections);
        Run later = run(NO_MODELS, "build", news());
        assertTrue(later.out().contains("unchanged          2\n"), later.out());
        assertEquals(corrected, run(NO_MODELS, "export", "--format", "nquads").out());
        Run without = run(NO_MODELS, "build", "--corrections", "none", news());
        assertEquals(0, without.code(), without.err());
        assertEquals(before, run(NO_MODELS, "export", "--format", "nquads").out());
    }

    @Test
    void withoutInputsTheWholeStoreIsCorrected() throws IOException {
        Files.writeString(corrections, "same\tUlla Tamm\tUla Tam\nkind\tUla Tam\tPerson\n");
        Run alone = run(NO_MODELS, "build", "--corrections", corrections.toString());
        assertEquals(0, alone.code(), alone.err());
        assertEquals(
                List.of(
                        "newsgraph: 2 documents read anew from their kept analysis; changed: corrections",
                        "newsgraph: " + corrections + ":2: concerns nothing in the store: kind \"Ula Tam\" \"Person\""),
                alone.err().lines().toList());
        String corrected = run(NO_MODELS, "export", "--format", "nquads").out();
        Run given = run(NO_MODELS, "build", news());
        assertTrue(given.out().contains("unchanged          2\n"), given.out());
        assertEquals(corrected, run(NO_MODELS, "export", "--format", "nquads").out());
    }

    @Test
    void aClaimThatExplainShowsCanBeDropped() throws IOException {
        String claim = run(NO_MODELS, "explain", "Ula Tam")
                .out()
                .lines()
                .filter(line -> line.strip().startsWith("claim "))
                .map(line -> line.strip().substring("claim ".length()).strip())
                .findFirst()
                .orElseThrow();
        Files.writeString(corrections, "drop\t" + claim + "\n");
        assertEquals(
                0,
                run(NO_MODELS, "build", "--corrections", corrections.toString(), news())
                        .code());
        String explained = run(NO_MODELS, "explain", "Ula Tam").out();
        assertTrue(explained.contains("  corrected  drop <" + claim + ">\n"), explained);
        assertFalse(explained.contains("Visit:"), explained);
        assertEquals("claims\n1\n", ask("SELECT (COUNT(?c) AS ?claims) { ?c a ng:Claim }"));
        assertEquals(
                "document\nnews/two.txt\n",
                ask("SELECT ?document { [] a ng:Document ; ng:source ?document ; ng:correction ?x }"));
    }

    @Test
    void aWrongFileChangesNothing() throws IOException {
        String before = run(NO_MODELS, "export", "--format", "nquads").out();
        Files.writeString(corrections, "same\tUlla Tamm\tUla Tam\nkind\tUla Tam\tPersn\n");
        Run refused = run(NO_MODELS, "build", "--corrections", corrections.toString(), news());
        assertEquals(2, refused.code());
        assertTrue(refused.err().startsWith("newsgraph: " + corrections + ":2: unknown kind 'Persn'"), refused.err());
        run(NO_MODELS, "build", news());
        assertEquals(before, run(NO_MODELS, "export", "--format", "nquads").out());
    }

    private String ask(String query) {
        Run answer = run(NO_MODELS, "query", "-e", query, "--format", "csv");
        assertEquals(0, answer.code(), answer.err());
        return answer.out().replace("\r\n", "\n");
    }

    private String news() {
        return folder.resolve("news").toString();
    }

    private Run run(Supplier<Annotator> models, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = Main.run(console, models, all.toArray(String[]::new));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
