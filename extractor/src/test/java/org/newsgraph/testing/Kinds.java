package org.newsgraph.testing;

import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKinds;

/** The kinds of events that tests name, out of {@code ontology/event-kinds.tsv}. */
public final class Kinds {
    public static final EventKinds ALL = EventKinds.standard();

    public static final EventKind AGREEMENT = of("Agreement");
    public static final EventKind CONSULTATION = of("Consultation");
    public static final EventKind CALL = of("Call");
    public static final EventKind MEETING = of("Meeting");
    public static final EventKind VISIT = of("Visit");
    public static final EventKind NEGOTIATION = of("Negotiation");
    public static final EventKind SUPPORT = of("Support");
    public static final EventKind PRAISE = of("Praise");
    public static final EventKind CONCESSION = of("Concession");
    public static final EventKind CEASEFIRE = of("Ceasefire");
    public static final EventKind RELEASE = of("Release");
    public static final EventKind COOPERATION = of("Cooperation");
    public static final EventKind AID = of("Aid");
    public static final EventKind AID_DELIVERY = of("AidDelivery");
    public static final EventKind RETREAT = of("Retreat");
    public static final EventKind REQUEST = of("Request");
    public static final EventKind APPEAL = of("Appeal");
    public static final EventKind DEMAND = of("Demand");
    public static final EventKind ACCUSATION = of("Accusation");
    public static final EventKind REJECTION = of("Rejection");
    public static final EventKind THREAT = of("Threat");
    public static final EventKind WARNING = of("Warning");
    public static final EventKind PROTEST = of("Protest");
    public static final EventKind MOBILIZATION = of("Mobilization");
    public static final EventKind SANCTION = of("Sanction");
    public static final EventKind COERCION = of("Coercion");
    public static final EventKind SEIZURE = of("Seizure");
    public static final EventKind CAPTURE = of("Capture");
    public static final EventKind DETENTION = of("Detention");
    public static final EventKind SIEGE = of("Siege");
    public static final EventKind ASSAULT = of("Assault");
    public static final EventKind AIRSTRIKE = of("Airstrike");
    public static final EventKind BOMBING = of("Bombing");
    public static final EventKind SHELLING = of("Shelling");
    public static final EventKind CLASH = of("Clash");
    public static final EventKind KILLING = of("Killing");
    public static final EventKind VIOLATION = of("Violation");
    public static final EventKind STATEMENT = of("Statement");

    private Kinds() {}

    private static EventKind of(String name) {
        return ALL.find(name).orElseThrow();
    }
}
