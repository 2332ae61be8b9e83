package org.newsgraph.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where tables come from: the program, and a domain whose rows go before the program's own.
 *
 * <pre>{@code
 * Nouns nouns = Nouns.read(TableSource.with(domain));
 * }</pre>
 */
public final class TableSource {
    private static final String ONTOLOGY = "ontology/";

    private final Domain domain;

    private TableSource(Domain domain) {
        this.domain = domain;
    }

    /** The tables that travel in the program's jar. */
    public static TableSource builtIn() {
        return new TableSource(Domain.none());
    }

    /** Those of a domain before them. */
    public static TableSource with(Domain domain) {
        return new TableSource(domain);
    }

    public Domain domain() {
        return domain;
    }

    /**
     * A table with the domain's rows first, so that of two that say something of one word the domain's counts.
     *
     * @param path "tables/places.tsv" or "ontology/nouns.tsv"
     * @param required columns it must have; it may have more
     */
    public Table table(String path, String... required) {
        Table own = Table.resource(path, required);
        return added(path, required).map(first -> joined(first, own)).orElse(own);
    }

    /** The domain's own table of this name, if it has one. */
    public Optional<Table> added(String path, String... required) {
        String file = path.startsWith(ONTOLOGY) ? path.substring(ONTOLOGY.length()) : path;
        return domain.file(file).map(content -> parse(file, content, required));
    }

    /** The lexicon's tables that the user or the domain adds, in the order in which they count, with these columns. */
    public List<Table> addedLexicon(List<String> columns) {
        List<Table> tables = new ArrayList<>();
        for (String folder : List.of(Domain.OWN_LEXICON, Domain.LEXICON)) {
            domain.files().forEach((path, content) -> {
                if (path.startsWith(folder)) {
                    tables.add(parse(path, content).withColumns(columns));
                }
            });
        }
        return tables;
    }

    /** The tables of the program's own lexicon, by name. */
    public List<Table> ownLexicon() {
        String folder = ONTOLOGY + "lexicon";
        return ResourceFolder.names(folder, ONTOLOGY + "frames.tsv").stream()
                .filter(name -> name.endsWith(".tsv"))
                .map(name -> Table.resource(folder + "/" + name))
                .toList();
    }

    private Table parse(String path, String content, String... required) {
        String file = path.startsWith(Domain.OWN_LEXICON) ? path.substring(Domain.OWN_LEXICON.length()) : path;
        try {
            return Table.read(domain.place() + "/" + file, new StringReader(content), required);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table joined(Table first, Table own) {
        List<Table.Row> rows = new ArrayList<>(first.withColumns(own.columns()).rows());
        rows.addAll(own.rows());
        List<String> comments = new ArrayList<>(first.comments());
        comments.addAll(own.comments());
        return new Table(own.name(), own.columns(), comments, rows);
    }
}
