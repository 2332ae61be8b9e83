package org.newsgraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Annotator;

/**
 * Stands in for the real annotator with what it made of the same documents, kept as CoNLL-U files in a folder: the real
 * trees without the models.
 */
public final class StoredTrees implements Annotator {
    private final Map<String, String> documents;

    private StoredTrees(Map<String, String> documents) {
        this.documents = documents;
    }

    public static StoredTrees none() {
        return new StoredTrees(Map.of());
    }

    /** The trees in all files of a folder. */
    public static StoredTrees in(Path folder) throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                documents.putAll(Conllu.documents(Files.readAllLines(file)));
            }
        }
        return new StoredTrees(documents);
    }

    /** The names of the documents whose trees are stored. */
    public List<String> names() {
        return List.copyOf(documents.keySet());
    }

    /** What is stored of a document, as it is written. */
    public Optional<String> conllu(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    /** The stored sentences of the document of this name. */
    @Override
    public AnnotatedText annotate(Document document) {
        return Conllu.read(
                conllu(document.name())
                        .orElseThrow(() -> new IllegalArgumentException("no tree is stored of " + document.name())),
                document);
    }
}
