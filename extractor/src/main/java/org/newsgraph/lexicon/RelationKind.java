package org.newsgraph.lexicon;

/** The lasting relations between entities; each a property of the ontology under the same local name. */
public enum RelationKind {
    HOLDS_POSITION("holdsPosition"),
    MEMBER_OF("memberOf"),
    AFFILIATED_WITH("affiliatedWith"),
    SPOKESPERSON_FOR("spokespersonFor"),
    LOCATED_IN("locatedIn"),
    BASED_IN("basedIn"),
    ALLY_OF("allyOf"),
    LEADS("leads"),
    NATIONALITY("nationality"),
    PART_OF("partOf"),
    BACKED_BY("backedBy"),
    OPPOSES("opposes"),
    ALSO_KNOWN_AS("alsoKnownAs");

    private final String localName;

    RelationKind(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }

    /** Whether the relation reads both ways. */
    public boolean isSymmetric() {
        return this == ALLY_OF || this == OPPOSES;
    }
}
