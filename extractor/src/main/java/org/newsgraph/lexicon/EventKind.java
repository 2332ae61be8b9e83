package org.newsgraph.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of events, as a row of {@code event-kinds.tsv} describes it: a class of the ontology under the same local name.
 *
 * <p>What the extraction must know of a kind are its traits; no name of a kind stands in the program. The roots of the
 * program's own kinds are PLOVER's event types (Halterman et al., "PLOVER and POLECAT", 2023) and {@code Statement}. Two
 * kinds of one IRI are equal; kinds are sorted as their table has them.
 */
public final class EventKind implements Comparable<EventKind> {
    /** What holds of a kind or does not: the yes-or-no columns of the table. */
    public enum Trait {
        /** The parties take part alike, so that who is agent and who target makes no other event. */
        RECIPROCAL,
        /** Says only that something is said, where no other kind fits. */
        FALLBACK,
        /** Is done by speaking. */
        SPEECH,
        /** Is done in words, so that getting in touch for it is doing it. */
        VERBAL,
        /** Is done by coming together to talk. */
        CONSULTING,
        /** Somebody must decide on it. */
        MEASURE,
        /** Is done to somebody. */
        AFFECTING,
        /** Without a target it concerns those whom its object, topic or content concerns. */
        CONCERNING,
        /** What somebody agrees, threatens or refuses to do is part of that act and no second event. */
        PART,
        /** A noun tells of it though nobody who takes part is named. */
        IMPERSONAL,
        /** May be a move in a game. */
        MOVE,
        /** A state's name before the noun says where it happens. */
        IN_A_STATE,
        /** Takes an object from its target. */
        TAKES;

        String column() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What a speaker does by an event. */
    public enum Act {
        /** To an act of one's own. */
        COMMIT,
        THREATEN,
        REFUSE,
        REQUEST,
        ACCUSE,
        PROTEST;

        /** Whether it is about what its doer will do or will not, which then is part of it. */
        public boolean isAboutOwnActs() {
            return this == COMMIT || this == THREATEN || this == REFUSE;
        }
    }

    /** A construction that makes an event without a word for it. */
    public enum Wording {
        /** "will send aid" */
        PROMISE,
        /** "plans to shell the town" */
        THREAT,
        /** "said it would not sign" */
        REFUSAL,
        /** "said he must go" */
        MUST,
        /** "said he should go" */
        SHOULD
    }

    /** Of whoever announces an event towards those whom it concerns. */
    public enum Attitude {
        HOSTILE,
        FRIENDLY,
        /** To be seen with somebody, which binds only who says so oneself. */
        ENCOUNTER
    }

    /** What is done to somebody against their will, the mildest first. */
    public enum Violence {
        COERCIVE,
        PHYSICAL,
        DEADLY
    }

    /**
     * What a row of the table says besides name and parent.
     *
     * @param property the local name of the plain triple's property, in the past tense ("called")
     * @param preposition what stands before the target in labels ("Appeal to Iran")
     * @param counted what the number of those who undergo it measures ("killed")
     */
    record Meaning(
            String property,
            String preposition,
            Set<Trait> traits,
            Optional<Act> act,
            Optional<Wording> madeBy,
            Optional<Attitude> attitude,
            Optional<Violence> violence,
            Optional<String> counted) {
        Meaning {
            traits = Set.copyOf(traits);
        }
    }

    private final String namespace;
    private final String localName;
    private final int order;
    private final Optional<EventKind> parent;
    private final Meaning meaning;

    EventKind(String namespace, String localName, int order, Optional<EventKind> parent, Meaning meaning) {
        this.namespace = namespace;
        this.localName = localName;
        this.order = order;
        this.parent = parent;
        this.meaning = meaning;
    }

    public String localName() {
        return localName;
    }

    /** The class's IRI. */
    public String iri() {
        return namespace + localName;
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
        return equals(other) || parent.map(above -> above.isA(other)).orElse(false);
    }

    public boolean is(Trait trait) {
        return meaning.traits().contains(trait);
    }

    /** Whether the parties take part alike, so that who is agent and who target makes no other event. */
    public boolean isReciprocal() {
        return is(Trait.RECIPROCAL);
    }

    /** Whether it says only that something is said. */
    public boolean isFallback() {
        return is(Trait.FALLBACK);
    }

    /** Whether it is done by speaking. */
    public boolean isSpeech() {
        return is(Trait.SPEECH);
    }

    /** Whether a speaker does this by it. */
    public boolean is(Act act) {
        return meaning.act().equals(Optional.of(act));
    }

    /** What a speaker does by it, if it is done by speaking to somebody. */
    public Optional<Act> act() {
        return meaning.act();
    }

    public boolean is(Attitude attitude) {
        return meaning.attitude().equals(Optional.of(attitude));
    }

    /** Whether somebody is hurt, or forced, or loses what they hold. */
    public boolean isViolent() {
        return meaning.violence().isPresent();
    }

    /** Whether it is at least as violent as this. */
    public boolean isAtLeast(Violence violence) {
        return meaning.violence().filter(own -> own.compareTo(violence) >= 0).isPresent();
    }

    public boolean isDeadly() {
        return isAtLeast(Violence.DEADLY);
    }

    /** What the number of those who undergo it measures ("killed"), where it is not their noun. */
    public Optional<String> counted() {
        return meaning.counted();
    }

    /** The local name of the plain triple's property, in the past tense ("called"). */
    public String property() {
        return meaning.property();
    }

    /** The IRI of that property. */
    public String propertyIri() {
        return namespace + meaning.property();
    }

    /** What stands before its target in labels: "Appeal to Iran". */
    public String preposition() {
        return meaning.preposition();
    }

    boolean isMadeBy(Wording wording) {
        return meaning.madeBy().equals(Optional.of(wording));
    }

    Meaning meaning() {
        return meaning;
    }

    @Override
    public int compareTo(EventKind other) {
        int difference = Integer.compare(order, other.order);
        return difference == 0 ? iri().compareTo(other.iri()) : difference;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof EventKind kind
                        && localName.equals(kind.localName)
                        && namespace.equals(kind.namespace);
    }

    @Override
    public int hashCode() {
        return localName.hashCode();
    }

    @Override
    public String toString() {
        return localName;
    }
}
