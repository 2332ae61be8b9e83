package org.newsgraph.document.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.tables.Table;

/** The table of what news sites print around their articles: {@code boilerplate.tsv}. */
final class BoilerplatePhrases {
    /** The kinds of lines that are asked for by name; all others are boilerplate wherever they stand. */
    static final String STORIES = "stories";

    static final String COMMENTS = "comments";

    static final String INLINE = "inline";

    private static final int LONGEST = 400;
    private static final Pattern MARKS =
            Pattern.compile("^[\\s\\p{Punct}\u2022\u00B7\u25BA\u25B6\u25BC\u2192\u2013\u2014"
                    + "\u203A\u2026]+|[\\s\\p{Punct}\u2022\u00B7\u25BA\u25B6\u25BC\u2192\u2013\u2014\u203A\u2026]+$");

    private record Start(String kind, String words) {}

    private record Shape(String kind, Pattern pattern) {}

    private final Map<String, String> lines = new HashMap<>();
    private final List<Start> starts;
    private final List<Shape> shapes;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final String agencies;

    BoilerplatePhrases() {
        List<Table.Row> rows = Table.resource("org/newsgraph/document/layout/boilerplate.tsv", "kind", "form", "text")
                .rows();
        agencies = rows.stream()
                .filter(row -> row.get("form").equals("name"))
                .map(row -> Pattern.quote(row.get("text")))
                .collect(Collectors.joining("|", "(?-i:", ")"));
        rows.stream()
                .filter(row -> row.get("form").equals("line"))
                .forEach(row -> lines.put(row.get("text"), row.get("kind")));
        rows.stream()
                .filter(row -> row.get("form").equals("word") || row.get("form").equals("label"))
                .forEach(row -> words.computeIfAbsent(row.get("kind"), kind -> new HashSet<>())
                        .add(row.get("text")));
        starts = rows.stream()
                .filter(row -> row.get("form").equals("start"))
                .map(row -> new Start(row.get("kind"), beginning(row.get("text"))))
                .toList();
        shapes = rows.stream()
                .filter(row -> row.get("form").equals("pattern"))
                .map(row -> new Shape(row.get("kind"), pattern(row.get("text"))))
                .toList();
    }

    /** Whether a line is one of the fixed phrases as a whole, whatever stands around it. */
    Optional<String> kindOfWholeLine(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(lower).replaceAll("");
        return bare.isEmpty() ? Optional.of("marks") : Optional.ofNullable(lines.getOrDefault(bare, lines.get(lower)));
    }

    /** The kind of boilerplate that a line is, if it is any. */
    Optional<String> kindOf(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return kindOfWholeLine(line)
                .or(() -> starts.stream()
                        .filter(start -> lower.startsWith(start.words))
                        .map(Start::kind)
                        .findFirst())
                .or(() -> shapes.stream()
                        .filter(shape -> shape.pattern.matcher(line).matches())
                        .map(Shape::kind)
                        .findFirst());
    }

    /** The words and labels that a rule reads: "site", "question", "published", "updated". */
    Set<String> words(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** A regular expression for any news agency's name, as it is written. */
    String agencies() {
        return agencies;
    }

    /** In the table "_" stands for a blank at the end, where a word must end too. */
    private static String beginning(String text) {
        return text.replace('_', ' ');
    }

    private Pattern pattern(String row) {
        String several = agencies + "(?:(?: ?[/,&] ?| and (?:the )?)" + agencies + ")*";
        return Pattern.compile(row.replace("AGENCY", several), Pattern.CASE_INSENSITIVE);
    }
}
