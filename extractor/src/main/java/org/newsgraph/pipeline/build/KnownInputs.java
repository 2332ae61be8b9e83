package org.newsgraph.pipeline.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Known;
import org.newsgraph.store.StoredInput;

/**
 * The inputs that the store holds as they would be read now.
 *
 * <p>A URL stands in the bytes, so that the same bytes at the same place are the same document; without one the
 * document's name must be the same, too.
 */
final class KnownInputs implements Known {
    private final Map<String, String> sha256ByName = new HashMap<>();
    private final Map<String, String> urlByInput = new HashMap<>();

    /** @param current the documents that another reading would not change */
    KnownInputs(List<StoredInput> current) {
        for (StoredInput input : current) {
            if (isStated(input.name())) {
                urlByInput.put(input(input.origin(), input.sha256()), input.name());
            } else {
                sha256ByName.put(input.name(), input.sha256());
            }
        }
    }

    /**
     * Whether a document states this name itself. A folder may be called "info:2016", which makes a URL of the names of
     * the files in it, and the same bytes in "info:2017" are another document; but no path gives two slashes.
     */
    private static boolean isStated(String name) {
        return name.contains("://");
    }

    @Override
    public Optional<String> name(String name, String origin, String sha256) {
        return sha256.equals(sha256ByName.get(name))
                ? Optional.of(name)
                : Optional.ofNullable(urlByInput.get(input(origin, sha256)));
    }

    private static String input(String origin, String sha256) {
        return sha256 + " " + origin;
    }
}
