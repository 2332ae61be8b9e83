package org.newsgraph.lexicon;

import java.util.Locale;
import org.newsgraph.gazetteer.EntityKind;

/** A class of what may stand at an end of a relation, as {@code ontology/relations.tsv} names it. */
public enum EndClass {
    ANY,
    ACTOR,
    PERSON,
    PEOPLE,
    INSTITUTION,
    HOUSE,
    GROUP,
    STATE,
    COUNTRY,
    PLACE,
    DISTRICT,
    SPOT;

    /** As the table writes it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether entities of this kind belong to it. */
    public boolean has(EntityKind kind) {
        return switch (this) {
            case ANY -> true;
            case ACTOR -> kind.isActor();
            case PERSON -> kind == EntityKind.PERSON;
            case PEOPLE -> kind == EntityKind.PERSON || kind == EntityKind.GROUP;
            case INSTITUTION ->
                kind == EntityKind.ORGANIZATION || kind == EntityKind.ARMED_GROUP || kind == EntityKind.GOVERNMENT;
            case HOUSE -> kind == EntityKind.FACILITY;
            case GROUP -> kind == EntityKind.GROUP;
            case STATE -> kind == EntityKind.COUNTRY || kind == EntityKind.GOVERNMENT;
            case COUNTRY -> kind == EntityKind.COUNTRY;
            case PLACE -> kind.isPlace();
            case DISTRICT -> kind == EntityKind.REGION || kind == EntityKind.CITY;
            case SPOT -> kind.isPlace() && kind != EntityKind.COUNTRY;
        };
    }
}
