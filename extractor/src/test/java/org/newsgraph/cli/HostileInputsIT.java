package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What users feed it without meaning to: each is told of by name or read all the same, and costs no other article. */
class HostileInputsIT {
    private static final String GOOD = "A call\n\nJohn Kerry called Sergey Lavrov.\n";

    @TempDir
    Path folder;

    private Path articles;

    @BeforeEach
    void layOutAGoodArticle() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("good.txt"), GOOD);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0], "is empty"),
                Arguments.of("blank.txt", bytes(" \n\n \t\n"), "nothing but white space"),
                Arguments.of("binary.txt", binary(), "not valid UTF-8 at byte 128"),
                Arguments.of("invalid.txt", invalidUtf8(), "not valid UTF-8 at byte 30"),
                Arguments.of("control.txt", bytes(GOOD + "\u0000\u0001\u001b\u0007".repeat(20)), "looks binary"),
                Arguments.of("french.txt", bytes(FRENCH), "not in English"),
                Arguments.of("nothing.jsonl", new byte[0], "is empty"),
                Arguments.of("broken.jsonl", bytes("{\"text\":\"Kerry called"), "is no JSON at column"),
                Arguments.of("list.jsonl", bytes("[]\n"), "is a list and no JSON object"));
    }

    private static final String FRENCH = """
            Le président reçoit le ministre

            Le président de la République a reçu vendredi le ministre des Affaires étrangères à Paris. Les deux
            hommes ont parlé de la guerre et de la paix, selon un communiqué du gouvernement.
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatIsNoArticleIsRejectedByNameAndTheOthersAreRead(String name, byte[] content, String reason)
            throws IOException {
        Path bad = Files.write(articles.resolve(name), content);
        Run run = build(articles);
        assertEquals(1, run.code(), run.out() + run.err());
        assertEquals("", run.err());
        assertTrue(run.out().lines().anyMatch(line -> line.startsWith("  " + bad) && line.contains(reason)), run.out());
        assertReadAndSound(run, 1);
    }

    static Stream<Arguments> strange() {
        return Stream.of(
                Arguments.of("sentence.txt", sentenceOfTwoThousandWords()),
                Arguments.of("word.txt", "A word\n\nKerry called Lavrov. " + "x".repeat(1 << 20) + " said so.\n"),
                Arguments.of("brackets.txt", "Depth\n\nKerry called " + "(".repeat(5000) + "Lavrov" + ")".repeat(5000)),
                Arguments.of("dates.txt", NONSENSE_DATES),
                Arguments.of(
                        "control.txt", "Control\n\nKerry called\u0007 Lavrov on Friday.\u0085 Rebels seized a town.\n"),
                Arguments.of(
                        "letters.txt",
                        "Letters\n\n𐌰𐌱𐌲 called 🇺🇦 on Friday. \u202eRebels\u202c seized \ufffe a\u0301 town.\n"));
    }

    private static final String NONSENSE_DATES = """
            Strange dates

            Published: 31 February 2016

            Kerry called Lavrov on 99 April 20166. They met on 31 February 0000 and on 29 February 2015. Rebels seized
            the town on 2016-99-99. The army attacked it in the year 99999999999999999999, and 10000000000000 days ago.
            Kerry met Lavrov on 12/34/5678, five hundred billion weeks later.
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("strange")
    void strangeArticlesAreReadAndStored(String name, String content) throws IOException {
        Files.writeString(articles.resolve(name), content);
        Run run = build(articles);
        assertEquals(0, run.code(), run.out() + run.err());
        assertEquals("", run.err());
        assertReadAndSound(run, 2);
    }

    @Test
    void halvesOfCharactersInJsonAreReplaced() throws IOException {
        Files.writeString(
                articles.resolve("halves.jsonl"),
                "{\"url\":\"https://news.example/1\",\"title\":\"T \\ud83d\","
                        + "\"text\":\"Kerry \\udc00 called Lavrov \\ud83d on Friday. \\ud83d\\ude00 Rebels seized it.\"}\n");
        Run run = build(articles);
        assertEquals(0, run.code(), run.out() + run.err());
        assertReadAndSound(run, 2);
        Run export = Run.of("export", "--with-text", "--format", "nquads", "--store", store());
        assertTrue(export.out().contains("\"Kerry \\uFFFD called Lavrov \\uFFFD on Friday. 😀 Rebels seized it.\""));
        assertTrue(export.out().contains("\"T \\uFFFD\""));
    }

    @Test
    void aMissingPathIsRejectedByName() {
        Path missing = folder.resolve("nowhere.txt");
        Run run = build(articles, missing);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("  " + missing + ": there is no such file or folder"), run.out());
        assertReadAndSound(run, 1);
    }

    @Test
    void aFolderWithoutArticlesIsNoErrorAndCountsWhatItLeavesAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("picture.png"), "no text");
        Run run = build(other);
        assertEquals(0, run.code());
        assertTrue(run.err().contains("nothing to read in " + other), run.err());
        assertTrue(run.out().contains("files left alone   1 "), run.out());
    }

    @Test
    void twoDocumentsOfOneNameAreAnErrorThatNamesBoth() throws IOException {
        Path first = Files.createDirectories(folder.resolve("a/same")).resolve("one.txt");
        Path second = Files.createDirectories(folder.resolve("b/same")).resolve("one.txt");
        Files.writeString(first, GOOD);
        Files.writeString(second, "Another call\n\nBarack Obama called Vladimir Putin.\n");
        Run run = build(articles, first.getParent(), second.getParent());
        assertEquals(1, run.code());
        assertTrue(
                run.out().contains("  " + second + ": is named 'same/one.txt', as is " + first + " in this build"),
                run.out());
        assertReadAndSound(run, 2);
    }

    @Test
    void twoLinesOfOneUrlAreAnErrorThatNamesBoth() throws IOException {
        Path file = Files.writeString(
                articles.resolve("twice.jsonl"),
                "{\"url\":\"https://news.example/1\",\"text\":\"Kerry called Lavrov.\"}\n".repeat(2));
        Run run = build(articles);
        assertEquals(1, run.code());
        assertTrue(
                run.out().contains("  " + file + ":2: is named 'https://news.example/1', as is " + file + ":1"),
                run.out());
        assertReadAndSound(run, 2);
    }

    private void assertReadAndSound(Run build, int read) {
        assertTrue(build.out().startsWith("documents read     " + read + "\n"), build.out());
        assertFalse(build.out().contains("Exception"), build.out());
        Run list = Run.of("list", "--store", store());
        assertEquals(read, list.out().lines().count(), list.out());
        assertTrue(list.out().contains("articles/good.txt\t"), list.out());
        Run validation = Run.of("validate", "--store", store());
        assertEquals(0, validation.code(), validation.out());
    }

    private Run build(Path... inputs) {
        return Run.of(Stream.concat(
                        Stream.of("build", "--store", store()),
                        Stream.of(inputs).map(Path::toString))
                .toArray(String[]::new));
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private static String sentenceOfTwoThousandWords() {
        return "A long sentence\n\nKerry called Lavrov on Friday. The minister "
                + "and the general and the mayor met the envoy in the city ".repeat(160)
                + "on Monday. Rebels seized the town.\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] binary() {
        byte[] all = new byte[10_240];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }

    /** What is neither UTF-8 nor any text of the Windows code page. */
    private static byte[] invalidUtf8() {
        byte[] text = bytes("Kerry called Lavrov on Friday ??????? in Moscow, the ministry said.");
        byte[] wrong = {(byte) 0xFF, (byte) 0xFE, (byte) 0xC3, 0x28, (byte) 0xE2, (byte) 0x82, (byte) 0x81};
        System.arraycopy(wrong, 0, text, 30, wrong.length);
        return text;
    }
}
