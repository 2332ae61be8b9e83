package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** The part that a participant has in an event; each a property of the ontology under the same local name. */
public enum Role {
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

    public String localName() {
        return localName;
    }

    /** The role of that local name, if there is one. */
    public static Optional<Role> find(String localName) {
        return Arrays.stream(values())
                .filter(role -> role.localName.equals(localName))
                .findFirst();
    }
}
