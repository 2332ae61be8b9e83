package org.newsgraph.claim;

/** Whether a claim says that the event happened; each an individual of the ontology. */
public enum Factuality {
    ASSERTED("asserted"),
    NEGATED("negated"),
    /** Demanded, planned, hoped, feared, conditional, attempted. */
    UNREALIZED("unrealized");

    private final String localName;

    Factuality(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }
}
