package org.newsgraph.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.EntityKind;

/**
 * One thing that the user knows better than the program.
 *
 * <p>Names are canonical names, as the graph's labels have them. One that is given for a document holds there alone.
 */
public sealed interface Correction {
    /** The document that it is given for, by name; empty where it holds in all. */
    Optional<String> document();

    /** What stands in its file, on one line: the same words, the same correction. */
    String text();

    /** Who is called {@code other} is {@code kept}. */
    record Same(String kept, String other, Optional<String> document) implements Correction {
        @Override
        public String text() {
            return line("same", document, kept, other);
        }
    }

    /** Whom a document calls {@code other} is not {@code name}. */
    record Different(String name, String other, Optional<String> document) implements Correction {
        @Override
        public String text() {
            return line("different", document, name, other);
        }
    }

    /** What is called {@code name} is of this kind. */
    record Kind(String name, EntityKind kind, Optional<String> document) implements Correction {
        @Override
        public String text() {
            return line("kind", document, name, kind.localName());
        }
    }

    /**
     * What is called {@code name} is what stands elsewhere under this IRI, and nothing else.
     *
     * @param link empty where it is nowhere else
     */
    record Link(String name, Optional<String> link, Optional<String> document) implements Correction {
        @Override
        public String text() {
            return line("link", document, name, link.orElse("-"));
        }
    }

    /** A claim is wrong. */
    record Drop(String claim) implements Correction {
        @Override
        public Optional<String> document() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return "drop <" + claim + ">";
        }
    }

    private static String line(String word, Optional<String> document, String... cells) {
        return Stream.of(List.of(cells), document.stream().toList())
                .flatMap(List::stream)
                .map(cell -> "\"" + cell + "\"")
                .collect(Collectors.joining(" ", word + " ", ""));
    }
}
