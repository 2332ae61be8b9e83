package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** The words that name lasting relations, and those that undo them ("former"): {@code ontology/relations.tsv}. */
public final class RelationWords {
    private static final String UNDOING = "undoing";
    private static final String LESSENING = "lessening";

    private final List<RelationWord> all = new ArrayList<>();
    private final Map<String, List<RelationWord>> byWord = new HashMap<>();
    private final Set<String> undoing = new HashSet<>();
    private final Set<String> lessening = new HashSet<>();

    private RelationWords() {}

    /** The table that travels in the program's jar. */
    public static RelationWords standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static RelationWords read(TableSource tables) {
        return read(tables.table("ontology/relations.tsv"));
    }

    static RelationWords read(Table table) {
        RelationWords words = new RelationWords();
        for (Table.Row row : table.rows()) {
            switch (row.get("part")) {
                case UNDOING -> words.undoing.add(normalized(row.get("word")));
                case LESSENING -> words.lessening.add(normalized(row.get("word")));
                default -> words.add(read(row));
            }
        }
        return words;
    }

    private static RelationWord read(Table.Row row) {
        Map<String, RelationWord.Part> parts = Arrays.stream(RelationWord.Part.values())
                .collect(Collectors.toMap(part -> part.name().toLowerCase(Locale.ROOT), part -> part));
        Map<String, RelationKind> kinds =
                Arrays.stream(RelationKind.values()).collect(Collectors.toMap(RelationKind::localName, kind -> kind));
        List<String> finds = row.list("finds");
        if (finds.size() != 2) {
            throw row.error("two ends, parted by '|', are found by an example, not " + finds + ".");
        }
        return new RelationWord(
                row.get("word"),
                parts.get(row.known("part", parts.keySet().stream().sorted().toList())),
                parsed(row, "complement", Joint::parse),
                kinds.get(row.known("relation", kinds.keySet().stream().sorted().toList())),
                row.find("turned").isPresent(),
                parsed(row, "bearer", RelationWords::endClass),
                parsed(row, "other", RelationWords::endClass),
                row.get("example"),
                finds,
                row.find("counter"));
    }

    private static <T> List<T> parsed(Table.Row row, String column, Function<String, T> parse) {
        try {
            return row.list(column).stream().map(parse).toList();
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }

    private static EndClass endClass(String text) {
        return Arrays.stream(EndClass.values())
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown class of ends '%s'. Known classes: %s."
                        .formatted(
                                text,
                                Arrays.stream(EndClass.values())
                                        .map(EndClass::text)
                                        .collect(Collectors.joining(", ")))));
    }

    private void add(RelationWord word) {
        all.add(word);
        byWord.computeIfAbsent(normalized(word.word()), key -> new ArrayList<>())
                .add(word);
    }

    /** "secretary-general" and "secretary general" are one. */
    private static String normalized(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** All, in the table's order. */
    public List<RelationWord> all() {
        return List.copyOf(all);
    }

    /** What a word may name in a part. */
    public List<RelationWord> of(String word, RelationWord.Part part) {
        return byWord.getOrDefault(normalized(word), List.of()).stream()
                .filter(one -> one.pos() == part)
                .toList();
    }

    /** Whether a word beside one of these says that the relation is over, or never was: "former", "would-be". */
    public boolean undoes(String word) {
        return undoing.contains(normalized(word));
    }

    /** Whether who is this of a leader leads nobody: "deputy", "vice". */
    public boolean lessens(String word) {
        return lessening.contains(normalized(word));
    }
}
