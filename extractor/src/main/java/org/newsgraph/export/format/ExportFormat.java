package org.newsgraph.export.format;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that a store is exported to. */
public enum ExportFormat {
    TURTLE("turtle"),
    TRIG("trig"),
    NQUADS("nquads"),
    NTRIPLES("ntriples"),
    JSONLD("jsonld"),
    RDFXML("rdfxml"),
    CSV("csv"),
    JSONL("jsonl");

    private final String id;

    ExportFormat(String id) {
        this.id = id;
    }

    /** The name that users give. */
    @Override
    public String toString() {
        return id;
    }

    /** @throws IllegalArgumentException where there is no format of that name */
    public static ExportFormat named(String id) {
        return Stream.of(values())
                .filter(format -> format.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown format '" + id + "'. Known formats: "
                        + Stream.of(values()).map(ExportFormat::toString).collect(Collectors.joining(", "))));
    }
}
