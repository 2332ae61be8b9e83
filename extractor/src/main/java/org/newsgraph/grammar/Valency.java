package org.newsgraph.grammar;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.tables.Table;

/**
 * Which complements verbs, nouns and adjectives take, and who does what stands in them: {@code ontology/valency.tsv}.
 *
 * <p>It belongs to the language and not to what a text is about, so it is the same for every domain and is read once.
 */
public final class Valency {
    /** How a word governs its complement. */
    public enum Pattern {
        /** Its subject does the infinitive although the verb has an object: "promised them to leave". */
        SUBJECT_CONTROL,
        /** Carries a noun of intention, whose infinitive its subject does: "made a promise to leave". */
        RESOLVING,
        /** Is done to what others plan, so that not its subject does the plan's infinitive: "foiled an attempt to flee". */
        DONE_TO_PLANS,
        /** Is a noun whose infinitive says what somebody plans to do: "an attempt to flee". */
        PLAN,
        /** Gets in touch with its object, for a purpose of the subject's own: "called Lavrov to demand …". */
        CONTACT,
        /** Brings people together to be heard, so that the infinitive is what they say: "marched to demand …". */
        DEMONSTRATION,
        /** Addresses somebody after a preposition, who is to do the infinitive: "appealed to both to stop". */
        ADDRESS,
        /** Takes a noun and a bare infinitive: "made the captain surrender". */
        BARE_INFINITIVE,
        /** Takes a noun and a passive participle: "had the teachers arrested". */
        PARTICIPLE,
        /** Takes a question after whoever is asked: "asked reporters who had left". */
        QUESTION,
        /** Takes whoever hears it as its object, besides what is said: "told reporters". */
        HEARER,
        /** Takes "of" and a gerund that is an event: "capable of launching missiles". */
        GERUND_AFTER_OF,
        /** Takes an object that is said to have done what stands after the preposition: "accused X of spying". */
        CHARGE,
        /** Takes an object and what it is kept as: "took the manager hostage". */
        KEEPING,
        /** Is what somebody is kept as. */
        KEPT,
        /** Is a noun that a clause of its own may follow, which says what is claimed or thought: "claims it had left". */
        CONTENT_CLAUSE,
        /** Takes a clause, also without "that", and is no verb of telling: "denied his men had left". */
        CLAUSE,
        /** Opens a condition as a participle: "provided that they leave". */
        CONDITION,
        /** Is a verb with its particle, after which the object stands: "gunned down the editor". */
        PARTICLE,
        /** Says how many of those after its "of": "some of the rebels". */
        QUANTIFIER,
        /** Takes whoever is given something as the subject of its passive: "were given blankets". */
        GIVING
    }

    private static final Valency STANDARD = read(Table.resource("ontology/valency.tsv", "pattern", "word"));

    private final Map<Pattern, Set<String>> words = new EnumMap<>(Pattern.class);

    private Valency() {}

    static Valency read(Table table) {
        Valency valency = new Valency();
        for (Table.Row row : table.rows()) {
            valency.words
                    .computeIfAbsent(pattern(row), pattern -> new HashSet<>())
                    .add(row.get("word"));
        }
        return valency;
    }

    private static Pattern pattern(Table.Row row) {
        try {
            return Pattern.valueOf(row.get("pattern").toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s: unknown pattern '%s'".formatted(row.place(), row.get("pattern")), e);
        }
    }

    /** Whether a lemma governs so. */
    public static boolean has(Pattern pattern, String lemma) {
        return STANDARD.words.getOrDefault(pattern, Set.of()).contains(lemma);
    }
}
