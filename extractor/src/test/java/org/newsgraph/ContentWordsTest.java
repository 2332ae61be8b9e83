package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.tables.Table;

/**
 * What words mean stands in tables, so that they can be read, judged and replaced; the program has function words alone.
 *
 * <p>Counted is each lower-case word of three letters or more in a string that the program compares words of a text
 * with: in {@code Set.of}, {@code List.of}, {@code Map.of}, {@code Stream.of}, {@code equals}, {@code matches} and the
 * like, in a label of a switch, or as a constant. Not counted are those in {@code no-content-words.tsv}: function words,
 * relations of the trees, slots, classes.
 */
class ContentWordsTest {
    /** How many each package has. The figures may only fall. */
    private static final Map<String, Integer> CEILINGS = Map.of("grammar", 0, "mention", 8, "claim", 3);

    private static final Path SOURCES = Path.of("src/main/java/org/newsgraph");
    private static final Path NO_CONTENT_WORDS = Path.of("src/test/resources/org/newsgraph/no-content-words.tsv");

    private static final String LITERAL = "\"(?:\\\\.|[^\"\\\\])*+\"";
    private static final Pattern COMMENT = Pattern.compile(LITERAL + "|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile(LITERAL);
    private static final Pattern CALL = Pattern.compile("\\b(?:(?:Set|List|Stream)\\.of|Map\\.(?:of|ofEntries)"
            + "|equals|equalsIgnoreCase|matches|compile|startsWith|endsWith)\\(");
    private static final Pattern OTHER = Pattern.compile("\\bcase (?:" + LITERAL + ",?\\s*)+|\\bString [A-Z_]+ =\\s*"
            + LITERAL + "|" + LITERAL + "(?:::|\\.)equals");
    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z\\\\])[a-z]{3,}(?![A-Za-z])");

    private final Set<String> noContentWords = Table.file(NO_CONTENT_WORDS, "word", "is").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toSet());

    @Test
    void listsOfContentWordsAreNotAddedToTheProgram() throws IOException {
        for (Map.Entry<String, Integer> ceiling : new TreeMap<>(CEILINGS).entrySet()) {
            Map<Path, List<String>> found = inPackage(ceiling.getKey());
            int count = found.values().stream().mapToInt(List::size).sum();
            assertTrue(
                    count <= ceiling.getValue(),
                    () -> "%s has %d content words, and may have %d. Put them into a table of ontology/. Found: %s"
                            .formatted(ceiling.getKey(), count, ceiling.getValue(), found));
        }
    }

    @Test
    void aWordCountsWhereverTheProgramComparesWithIt() {
        assertEquals(List.of("flee"), contentWords("boolean runs = verb.lemma().equals(\"flee\");"));
        assertEquals(List.of("raid", "siege"), contentWords("Set<String> FIGHTS = Set.of(\"raid\", \"siege\");"));
        assertEquals(List.of("raid", "siege"), contentWords("return word.matches(\"(?i)raid|siege\");"));
        assertEquals(List.of("raid"), contentWords("case \"raid\" -> true;"));
        assertEquals(List.of("raid"), contentWords("private static final String RAID = \"raid\";"));
        assertEquals(List.of("raid"), contentWords("words.anyMatch(\"raid\"::equals)"));
    }

    @Test
    void functionWordsRelationsAndCommentsDoNotCount() {
        assertEquals(List.of(), contentWords("""
                        /** Not "raid".equals(word). */
                        Set.of("after", "nsubj", "VBD", "of"); // Set.of("siege")
                        throw new IllegalStateException("no raid here");
                        """));
    }

    private Map<Path, List<String>> inPackage(String name) throws IOException {
        Map<Path, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                List<String> words = contentWords(Files.readString(file));
                if (!words.isEmpty()) {
                    found.put(SOURCES.relativize(file), words);
                }
            }
        }
        return found;
    }

    private List<String> contentWords(String source) {
        String code = COMMENT.matcher(source)
                .replaceAll(match -> match.group().startsWith("\"") ? Matcher.quoteReplacement(match.group()) : "");
        List<String> compared = new ArrayList<>();
        Matcher call = CALL.matcher(code);
        int at = 0;
        while (call.find(at)) {
            at = end(code, call.end());
            compared.add(code.substring(call.end(), at));
        }
        OTHER.matcher(code).results().forEach(match -> compared.add(match.group()));
        return compared.stream()
                .flatMap(part -> STRING.matcher(part).results())
                .flatMap(literal -> WORD.matcher(literal.group()).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> !noContentWords.contains(word))
                .toList();
    }

    /** Where the brackets close that were opened before. */
    private static int end(String code, int from) {
        Matcher string = STRING.matcher(code);
        int depth = 1;
        int at = from;
        while (depth > 0 && at < code.length()) {
            char next = code.charAt(at);
            if (next == '"' && string.find(at)) {
                at = string.end();
                continue;
            }
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            at++;
        }
        return at;
    }
}
