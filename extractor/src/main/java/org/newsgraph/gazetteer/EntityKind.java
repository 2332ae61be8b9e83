package org.newsgraph.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.tables.Table;

/**
 * The kinds of things that take part in news, each a class of the ontology under the same local name.
 *
 * <p>The order settles which kind an entity shows where documents differ: the earlier one.
 */
public enum EntityKind {
    COUNTRY("Country"),
    GOVERNMENT("Government"),
    ARMED_GROUP("ArmedGroup"),
    ORGANIZATION("Organization"),
    PERSON("Person"),
    CITY("City"),
    REGION("Region"),
    FACILITY("Facility"),
    PLACE("Place"),
    /** Unnamed people: "rebels", "40 members of the division". */
    GROUP("Group"),
    /** What is acted on and is no actor: weapons, trucks, documents. */
    THING("Thing");

    private final String localName;

    EntityKind(String localName) {
        this.localName = localName;
    }

    /** The local name of the ontology's class. */
    public String localName() {
        return localName;
    }

    /** The kind of that local name, if there is one. */
    public static Optional<EntityKind> find(String localName) {
        return Arrays.stream(values())
                .filter(kind -> kind.localName.equals(localName))
                .findFirst();
    }

    /**
     * The kind in a row's column {@code kind}.
     *
     * @throws IllegalArgumentException where it is none; the message says where, and lists all there are
     */
    public static EntityKind of(Table.Row row) {
        return find(row.known("kind", localNames())).orElseThrow();
    }

    /** All local names, in order. */
    public static List<String> localNames() {
        return Arrays.stream(values()).map(EntityKind::localName).toList();
    }

    /** Whether such an entity can act, be acted on or be spoken to. */
    public boolean isActor() {
        return switch (this) {
            case COUNTRY, GOVERNMENT, ARMED_GROUP, ORGANIZATION, PERSON, GROUP -> true;
            case CITY, REGION, FACILITY, PLACE, THING -> false;
        };
    }

    /** Whether such an entity is somewhere one can be. */
    public boolean isPlace() {
        return switch (this) {
            case COUNTRY, CITY, REGION, FACILITY, PLACE -> true;
            case GOVERNMENT, ARMED_GROUP, ORGANIZATION, PERSON, GROUP, THING -> false;
        };
    }
}
