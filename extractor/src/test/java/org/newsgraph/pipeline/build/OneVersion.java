package org.newsgraph.pipeline.build;

import org.newsgraph.document.Document;
import org.newsgraph.pipeline.Versions;

/**
 * The same version for all documents.
 *
 * @param corrected whether other versions differ by corrections
 */
record OneVersion(String version, boolean corrected) implements Versions {
    @Override
    public String of(Document document) {
        return version;
    }

    @Override
    public String after(String stored) {
        return version;
    }

    @Override
    public boolean isCurrent(String stored) {
        return stored.equals(version);
    }

    @Override
    public boolean isCorrectedOtherwise(String stored) {
        return corrected && !stored.equals(version);
    }
}
