package org.newsgraph.export.facts;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.graph.Prefixes;

/** IRIs cut into prefix and local name. */
public final class Names {
    private static final String LOCAL = "[A-Za-z_][A-Za-z0-9_-]*";

    /** @param prefix one of {@link Prefixes} */
    public record Short(String prefix, String namespace, String local) {
        @Override
        public String toString() {
            return prefix + ":" + local;
        }
    }

    private Names() {}

    /** Empty where the IRI lies in no known namespace or its local name would need escapes. */
    public static Optional<Short> shorten(String iri) {
        return Prefixes.all().getMapping().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .max(Comparator.comparing(entry -> entry.getValue().length()))
                .map(entry -> shorten(entry, iri))
                .filter(name -> name.local().matches(LOCAL));
    }

    private static Short shorten(Map.Entry<String, String> prefix, String iri) {
        return new Short(
                prefix.getKey(),
                prefix.getValue(),
                iri.substring(prefix.getValue().length()));
    }
}
