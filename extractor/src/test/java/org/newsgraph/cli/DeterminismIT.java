package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.testing.TextToTrig;

/** The same articles give the same bytes, whatever their order, the number of threads, and the machine. */
class DeterminismIT {
    private static final List<String> FORMATS = List.of("nquads", "jsonl");

    @TempDir
    static Path folder;

    private static List<String> exports;

    @BeforeAll
    static void buildOnce() throws IOException {
        exports = build("first", articles(), "1");
    }

    @Test
    void theOrderOfArticlesAndTheNumberOfThreadsChangeNothing() throws IOException {
        List<String> backwards = articles();
        Collections.reverse(backwards);
        assertSame(exports, build("second", backwards, "2"));
    }

    @Test
    void articlesThatComeOneByOneMakeTheSameGraph() throws IOException {
        List<String> backwards = articles();
        Collections.reverse(backwards);
        List<String> last = List.of();
        for (String article : backwards) {
            last = build("one-by-one", List.of(article), "1");
        }
        assertSame(exports, last);
    }

    @Test
    void anArticleReadAloneSaysWhatItSaysAmongOthers() throws IOException {
        String article = articles().get(3);
        String name = "seeds/" + Path.of(article).getFileName();
        build("alone", List.of(article), "1");
        assertEquals(export("first", "nquads", name), export("alone", "nquads", name));
    }

    /** Another process has other seeds of hashes; this one also another language, time zone and encoding. */
    @Test
    void anotherProcessWithOtherHabitsWritesTheSame() throws Exception {
        List<String> build = new ArrayList<>(List.of("build", "--store", place("other")));
        build.addAll(articles());
        java(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1"),
                Main.class,
                build);
        assertSame(exports, exports("other"));
    }

    /** Turkish lowers "I" to a letter of its own, and Egypt writes numbers in digits of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG"})
    void aProgramOfAnotherLanguageThatUsesTheLibraryWritesTheSame(String language) throws Exception {
        assertEquals(trig("en-US"), trig(language));
    }

    private static String trig(String language) throws Exception {
        Path trig = folder.resolve(language + ".trig");
        if (!Files.exists(trig)) {
            Locale locale = Locale.forLanguageTag(language);
            java(
                    List.of("-Duser.language=" + locale.getLanguage(), "-Duser.country=" + locale.getCountry()),
                    TextToTrig.class,
                    List.of(articles().get(0), trig.toString()));
        }
        return Files.readString(trig);
    }

    private static void java(List<String> options, Class<?> main, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the program hangs");
        assertEquals(0, process.exitValue(), Files.readString(said));
    }

    /** Without printing megabytes where they differ. */
    private static void assertSame(List<String> expected, List<String> found) {
        for (int i = 0; i < expected.size(); i++) {
            List<String> ours = expected.get(i).lines().toList();
            List<String> theirs = found.get(i).lines().toList();
            List<String> missing = new ArrayList<>(ours);
            missing.removeAll(List.copyOf(theirs));
            List<String> surplus = new ArrayList<>(theirs);
            surplus.removeAll(List.copyOf(ours));
            assertEquals(List.of(), missing, FORMATS.get(i) + ": missing");
            assertEquals(List.of(), surplus, FORMATS.get(i) + ": surplus");
            assertTrue(expected.get(i).equals(found.get(i)), FORMATS.get(i) + ": the lines come in another order");
        }
    }

    private static List<String> build(String store, List<String> articles, String threads) {
        List<String> arguments = new ArrayList<>(List.of("build", "--threads", threads, "--store", place(store)));
        arguments.addAll(articles);
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), () -> run.out() + run.err());
        return exports(store);
    }

    private static List<String> exports(String store) {
        return FORMATS.stream().map(format -> export(store, format)).toList();
    }

    private static String export(String store, String format) {
        return said("export", "--store", place(store), "--format", format);
    }

    private static String export(String store, String format, String document) {
        return said("export", "--store", place(store), "--format", format, "--document", document);
    }

    private static String said(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().length() > 1000, run.out());
        return run.out();
    }

    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
            List<String> articles =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt"))
                            .map(Path::toString)
                            .sorted()
                            .toList());
            assertTrue(articles.size() >= 8);
            return articles;
        }
    }

    private static String place(String store) {
        return folder.resolve(store).toString();
    }
}
