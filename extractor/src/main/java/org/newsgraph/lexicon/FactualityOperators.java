package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** What the words around an event do to its factuality, certainty and source: {@code ontology/factuality-operators.tsv}. */
public final class FactualityOperators {
    /** What part a word plays that says something of an event's factuality. */
    public enum WordClass {
        VERB,
        NOUN,
        ADJECTIVE,
        /** An adjective before the event's own noun: "alleged". */
        MODIFIER,
        ADVERB,
        MODAL,
        CONJUNCTION,
        DETERMINER,
        PREPOSITION,
        /** A time beside the event's own word: "tomorrow". */
        TIME;

        private String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a word does to an event's factuality. */
    public enum OnFactuality {
        /** Turns it round: "refused to". */
        NEGATES("negated"),
        /** Leaves it open: "plans to". */
        LEAVES_OPEN("unrealized"),
        /** Takes the event for granted: "violated a truce". */
        PRESUPPOSES("given");

        private final String text;

        OnFactuality(String text) {
            this.text = text;
        }
    }

    /**
     * The effect of a word on an event below it or beside it.
     *
     * @param factuality empty leaves it
     * @param certainty empty leaves it
     * @param source whether the word's subject is who says it
     * @param neutral whether a plain triple may still be made
     */
    public record Effect(
            Optional<OnFactuality> factuality, Optional<Certainty> certainty, boolean source, boolean neutral) {
        /** Whether the event is left open. */
        public boolean leavesOpen() {
            return is(OnFactuality.LEAVES_OPEN);
        }

        /** Whether the event is turned round. */
        public boolean negates() {
            return is(OnFactuality.NEGATES);
        }

        /** Whether the event is taken for granted. */
        public boolean presupposes() {
            return is(OnFactuality.PRESUPPOSES);
        }

        private boolean is(OnFactuality one) {
            return factuality.filter(one::equals).isPresent();
        }
    }

    private record Key(String word, WordClass wordClass, Complement complement) {
        Key {
            word = word.toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> FACTUALITIES =
            Arrays.stream(OnFactuality.values()).map(one -> one.text).toList();
    private static final List<String> CERTAINTIES =
            Arrays.stream(Certainty.values()).map(Certainty::localName).toList();
    private static final List<String> CLASSES =
            Arrays.stream(WordClass.values()).map(WordClass::text).toList();

    private final Map<Key, Effect> effects = new HashMap<>();

    private FactualityOperators() {}

    /** The table that travels in the program's jar. */
    public static FactualityOperators standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static FactualityOperators read(TableSource tables) {
        return read(tables.table("ontology/factuality-operators.tsv"));
    }

    static FactualityOperators read(Table table) {
        FactualityOperators operators = new FactualityOperators();
        table.rows().forEach(operators::add);
        return operators;
    }

    private void add(Table.Row row) {
        WordClass wordClass = WordClass.values()[CLASSES.indexOf(row.known("pos", CLASSES))];
        Effect effect = new Effect(
                index(row, "factuality", FACTUALITIES).map(at -> OnFactuality.values()[at]),
                index(row, "certainty", CERTAINTIES).map(at -> Certainty.values()[at]),
                isYes(row, "source"),
                isYes(row, "neutral"));
        for (String complement : row.list("complement")) {
            effects.putIfAbsent(new Key(row.get("word"), wordClass, complement(row, complement)), effect);
        }
    }

    /** Which of the known words stands in a cell that may be empty. */
    private static Optional<Integer> index(Table.Row row, String column, List<String> known) {
        return row.find(column).map(cell -> known.indexOf(row.known(column, known)));
    }

    private static boolean isYes(Table.Row row, String column) {
        return index(row, column, List.of("yes", "no")).filter(at -> at == 0).isPresent();
    }

    private static Complement complement(Table.Row row, String text) {
        try {
            return Complement.parse(text);
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }

    /** The effect of a word on what stands there as seen from it, if the table has one. */
    public Optional<Effect> of(String word, WordClass wordClass, Complement complement) {
        return Optional.ofNullable(effects.get(new Key(word, wordClass, complement)));
    }

    /** The effect of a word that attaches to the event's own word. */
    public Optional<Effect> beside(String word, WordClass wordClass) {
        return of(word, wordClass, Complement.Special.BESIDE);
    }
}
