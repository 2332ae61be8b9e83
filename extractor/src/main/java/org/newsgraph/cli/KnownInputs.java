package org.newsgraph.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.Known;
import org.newsgraph.store.ManifestEntry;

/**
 * The inputs that the store holds as they would be read now.
 *
 * <p>A URL stands in the bytes, so that the same bytes at the same place are the same document; without one the
 * document's name must be the same, too.
 */
final class KnownInputs implements Known {
    private final Map<String, String> sha256ByName = new HashMap<>();
    private final Map<String, String> urlByInput = new HashMap<>();

    /** @param current the rows of the documents that another reading would not change */
    KnownInputs(List<ManifestEntry> current) {
        for (ManifestEntry entry : current) {
            if (Document.isUrl(entry.name())) {
                urlByInput.put(input(entry.origin(), entry.inputSha256()), entry.name());
            } else {
                sha256ByName.put(entry.name(), entry.inputSha256());
            }
        }
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
