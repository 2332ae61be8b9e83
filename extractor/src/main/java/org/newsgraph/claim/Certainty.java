package org.newsgraph.claim;

/** How sure a claim's source is of it; each an individual of the ontology. */
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
}
