package org.newsgraph.lexicon;

/** The part that a participant has in an event; each a property of the ontology under the same local name. */
public enum Role implements Argument {
    AGENT("agent"),
    TARGET("target"),
    OBJECT("object"),
    PLACE("place"),
    TOPIC("topic"),
    INSTRUMENT("instrument");

    private final String localName;

    Role(String localName) {
        this.localName = localName;
    }

    @Override
    public String localName() {
        return localName;
    }
}
