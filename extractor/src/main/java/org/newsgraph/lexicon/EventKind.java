package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of events, each a class of the ontology under the same local name; the roots are PLOVER's event types
 * (Halterman et al., "PLOVER and POLECAT", 2023) and {@code Statement}.
 *
 * <p>Labels, definitions and codes stand in {@code ontology/newsgraph.ttl}; a test compares the two.
 */
public enum EventKind {
    AGREEMENT("Agreement", null, true, "agreedWith"),
    CONSULTATION("Consultation", null, false, "consulted"),
    CALL("Call", CONSULTATION, true, "called"),
    MEETING("Meeting", CONSULTATION, true, "met"),
    VISIT("Visit", CONSULTATION, false, "visited"),
    NEGOTIATION("Negotiation", CONSULTATION, true, "negotiatedWith"),
    SUPPORT("Support", null, false, "supported"),
    PRAISE("Praise", SUPPORT, false, "praised"),
    CONCESSION("Concession", null, false, "concededTo"),
    CEASEFIRE("Ceasefire", CONCESSION, false, "ceasedFireWith"),
    RELEASE("Release", CONCESSION, false, "released"),
    COOPERATION("Cooperation", null, true, "cooperatedWith"),
    AID("Aid", null, false, "aided"),
    AID_DELIVERY("AidDelivery", AID, false, "deliveredAidTo"),
    RETREAT("Retreat", null, false, "retreatedFrom"),
    REQUEST("Request", null, false, "requested"),
    APPEAL("Appeal", REQUEST, false, "appealedTo"),
    DEMAND("Demand", REQUEST, false, "demandedOf"),
    ACCUSATION("Accusation", null, false, "accused"),
    REJECTION("Rejection", null, false, "rejected"),
    THREAT("Threat", null, false, "threatened"),
    WARNING("Warning", THREAT, false, "warned"),
    PROTEST("Protest", null, false, "protestedAgainst"),
    MOBILIZATION("Mobilization", null, false, "mobilizedAgainst"),
    SANCTION("Sanction", null, false, "sanctioned"),
    COERCION("Coercion", null, false, "coerced"),
    SEIZURE("Seizure", COERCION, false, "seized"),
    CAPTURE("Capture", COERCION, false, "captured"),
    DETENTION("Detention", COERCION, false, "detained"),
    SIEGE("Siege", COERCION, false, "besieged"),
    ASSAULT("Assault", null, false, "attacked"),
    AIRSTRIKE("Airstrike", ASSAULT, false, "struckFromTheAir"),
    BOMBING("Bombing", ASSAULT, false, "bombed"),
    SHELLING("Shelling", ASSAULT, false, "shelled"),
    CLASH("Clash", ASSAULT, true, "clashedWith"),
    KILLING("Killing", ASSAULT, false, "killed"),
    VIOLATION("Violation", ASSAULT, false, "violated"),
    STATEMENT("Statement", null, false, "told");

    private final String localName;
    private final Optional<EventKind> parent;
    private final boolean reciprocal;
    private final String property;

    EventKind(
            String localName,
            @org.jspecify.annotations.Nullable EventKind parent,
            boolean reciprocal,
            String property) {
        this.localName = localName;
        this.parent = Optional.ofNullable(parent);
        this.reciprocal = reciprocal;
        this.property = property;
    }

    public String localName() {
        return localName;
    }

    /** The kind above it; empty for a root. */
    public Optional<EventKind> parent() {
        return parent;
    }

    /** The root above it, or itself where it is one. */
    public EventKind root() {
        return parent.map(EventKind::root).orElse(this);
    }

    /** Whether this is {@code other} or stands below it. */
    public boolean isA(EventKind other) {
        return this == other || parent.map(above -> above.isA(other)).orElse(false);
    }

    /** Whether the parties take part alike, so that who is agent and who target makes no other event. */
    public boolean isReciprocal() {
        return reciprocal;
    }

    /** The local name of the plain triple's property, in the past tense ("called"). */
    public String property() {
        return property;
    }

    /** The kind of that local name, if there is one. */
    public static Optional<EventKind> find(String localName) {
        return Arrays.stream(values())
                .filter(kind -> kind.localName.equals(localName))
                .findFirst();
    }
}
