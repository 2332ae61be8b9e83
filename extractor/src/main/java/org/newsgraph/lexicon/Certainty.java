package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** How sure a claim's source is of it, the surest first; each an individual of the ontology. */
public enum Certainty {
    CERTAIN("certain"),
    PROBABLE("probable"),
    POSSIBLE("possible"),
    /** Said by somebody against somebody, or passed on without being vouched for ("allegedly"). */
    ALLEGED("alleged");

    private final String localName;

    Certainty(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }

    /** The certainty of that local name, if there is one. */
    static Optional<Certainty> find(String localName) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.localName.equals(localName))
                .findFirst();
    }
}
