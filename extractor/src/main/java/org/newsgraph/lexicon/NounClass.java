package org.newsgraph.lexicon;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of nouns that the program itself asks for; others stand in {@code ontology/nouns.tsv} for conditions alone. */
public enum NounClass {
    /** Names no thing and nobody: "hope". */
    ABSTRACT("abstract"),
    /** Those who bear arms: "rebels". */
    ARMED("armed"),
    /** The forces of a state: "troops". */
    ARMY("army"),
    /** Only carries what another noun means: "aid programme". */
    CARRIER("carrier"),
    /** "report". */
    DOCUMENT("document"),
    /** Something that happens: "talks". */
    EVENT("event"),
    /** "embassy". */
    FACILITY("facility"),
    /** Tells of events that never were: "novel". */
    FICTION("fiction"),
    /** Those who do it win and lose: "quarter-final". */
    GAME("game"),
    /** "wheat". */
    GOODS("goods"),
    /** A government or one of its organs: "ministry". */
    GOVERNMENT("government"),
    /** "dollar". */
    MONEY("money"),
    /** "party". */
    ORGANIZATION("organization"),
    /** One or many: "teacher". */
    PERSON("person"),
    /** "province". */
    REGION("region"),
    /** "town". */
    SETTLEMENT("settlement"),
    /** Only its owner flies it: who is named before it does what it does. */
    SORTIE("sortie"),
    /** Bears a name like a person: "hurricane". */
    STORM("storm"),
    /** "week". */
    TIME("time"),
    /** "convoy". */
    VEHICLE("vehicle"),
    /** Is done with force: "raid". */
    VIOLENCE("violence"),
    /** "rocket". */
    WEAPON("weapon"),
    /** Any other, of the program's table or a domain's. */
    OTHER("");

    private static final Map<String, NounClass> BY_LABEL =
            Stream.of(values()).collect(Collectors.toMap(one -> one.label, one -> one));

    private final String label;

    NounClass(String label) {
        this.label = label;
    }

    /** The class of a name in the table. */
    static NounClass of(String label) {
        return BY_LABEL.getOrDefault(label, OTHER);
    }
}
