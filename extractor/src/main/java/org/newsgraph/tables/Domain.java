package org.newsgraph.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a user adds to the program's own meaning: kinds of events, words, names, an ontology and shapes for them, as files
 * of the same names and columns as the program's own.
 *
 * <pre>{@code
 * Domain companies = Domain.read(Path.of("examples/companies"));
 * TableSource tables = TableSource.with(companies);
 * }</pre>
 *
 * @param place where it stands, for messages
 * @param files each file's content by its path in the domain's folder ("event-kinds.tsv", "lexicon/deals.tsv")
 */
public record Domain(String place, SortedMap<String, String> files) {
    /** A domain's ontology and its shapes, in Turtle. */
    public static final String ONTOLOGY = "ontology.ttl";

    public static final String SHAPES = "shapes.ttl";

    /** Where a lexicon that is given by itself stands among the files; it goes before a domain's. */
    static final String OWN_LEXICON = "own-lexicon/";

    static final String LEXICON = "lexicon/";
    static final String TABLES = "tables/";

    /** Read where they are used, for every domain alike: of the grammar, or too large to be merged. */
    static final List<String> NOT_ADDED_TO = List.of(
            "calendar.tsv",
            "division-words.tsv",
            "given-names.tsv",
            "name-particles.tsv",
            "number-bounds.tsv",
            "numbers.tsv",
            "province-abbreviations.tsv",
            "provinces.tsv",
            "towns.tsv",
            "valency.tsv");

    public Domain {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static Domain none() {
        return new Domain("", new TreeMap<>());
    }

    /**
     * The domain of a folder: {@code ontology.ttl}, {@code shapes.ttl}, tables named as those in {@code ontology/}, more
     * of them in {@code lexicon/}, and tables named as those in {@code seeds/tables/} in {@code tables/}. Other files and
     * folders are left alone.
     *
     * @throws IllegalArgumentException where the folder or what is in it is no such thing
     */
    public static Domain read(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.equals(ONTOLOGY) || name.equals(SHAPES)) {
                files.put(name, content(file));
            } else if (name.endsWith(".tsv")) {
                check(file, ResourceFolder.names("ontology", "ontology/frames.tsv"));
                files.put(name, content(file));
            }
        }
        add(files, folder.resolve(LEXICON), LEXICON);
        if (Files.isDirectory(folder.resolve(TABLES))) {
            List<String> known = ResourceFolder.names("tables", "tables/people.tsv");
            files(folder.resolve(TABLES)).stream().filter(Domain::isTable).forEach(file -> check(file, known));
            add(files, folder.resolve(TABLES), TABLES);
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(folder
                    + ": no domain: expected files such as ontology.ttl, event-kinds.tsv or lexicon/*.tsv in it.");
        }
        return new Domain(folder.toString(), files);
    }

    /**
     * A folder of lexicon tables alone.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Domain lexicon(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        files(folder).stream()
                .filter(Domain::isTable)
                .forEach(file -> files.put(OWN_LEXICON + file.getFileName(), content(file)));
        if (files.isEmpty()) {
            throw new IllegalArgumentException(folder
                    + ": no lexicon: expected tables that end in .tsv in it. docs/lexicon.md tells their columns.");
        }
        return new Domain(folder.toString(), files);
    }

    private static void add(SortedMap<String, String> files, Path folder, String path) {
        if (Files.isDirectory(folder)) {
            files(folder).stream()
                    .filter(Domain::isTable)
                    .forEach(file -> files.put(path + file.getFileName(), content(file)));
        }
    }

    private static void check(Path file, List<String> known) {
        String table = file.getFileName().toString();
        if (NOT_ADDED_TO.contains(table)) {
            throw new IllegalArgumentException(
                    "%s: this table is the same for every domain and can't be added to; remove the file."
                            .formatted(file));
        }
        List<String> tables = known.stream()
                .filter(name -> name.endsWith(".tsv") && !NOT_ADDED_TO.contains(name))
                .toList();
        if (!tables.contains(table)) {
            throw new IllegalArgumentException("%s: the program has no such table to add to. Known tables: %s."
                    .formatted(file, String.join(", ", tables)));
        }
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().endsWith(".tsv");
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": no such folder.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": can't be listed", e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": can't be read as UTF-8 text.", e);
        }
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The lexicon that was given by itself. */
    public Domain ownLexicon() {
        SortedMap<String, String> own = new TreeMap<>(files);
        own.keySet().removeIf(path -> !path.startsWith(OWN_LEXICON));
        return new Domain(place, own);
    }

    /** All but the lexicon that was given by itself. */
    public Domain withoutOwnLexicon() {
        SortedMap<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(path -> path.startsWith(OWN_LEXICON));
        return new Domain(place, others);
    }

    /** This one and a lexicon given by itself, in place of the one so far. */
    public Domain withOwnLexicon(Domain lexicon) {
        SortedMap<String, String> all = new TreeMap<>(withoutOwnLexicon().files());
        all.putAll(lexicon.files());
        return new Domain(isEmpty() ? lexicon.place() : place, all);
    }

    /** One of its files. */
    public Optional<String> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** All of it as one text, to be kept and {@linkplain #parse parsed} again; empty where there is nothing. */
    public String content() {
        StringBuilder content = new StringBuilder();
        files.forEach((path, text) -> content.append(path)
                .append('\t')
                .append(text.length())
                .append('\n')
                .append(text));
        return content.toString();
    }

    /** A domain from its {@linkplain #content content}. */
    public static Domain parse(String place, String content) {
        SortedMap<String, String> files = new TreeMap<>();
        int at = 0;
        while (at < content.length()) {
            int tab = content.indexOf('\t', at);
            int begin = content.indexOf('\n', tab) + 1;
            int end = begin + Integer.parseInt(content.substring(tab + 1, begin - 1));
            files.put(content.substring(at, tab), content.substring(begin, end));
            at = end;
        }
        return new Domain(place, files);
    }
}
