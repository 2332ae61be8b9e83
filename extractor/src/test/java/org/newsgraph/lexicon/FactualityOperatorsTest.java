package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.lexicon.Complement.Special;
import org.newsgraph.lexicon.FactualityOperators.Effect;
import org.newsgraph.lexicon.FactualityOperators.OnFactuality;
import org.newsgraph.lexicon.FactualityOperators.WordClass;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.tables.Table;

class FactualityOperatorsTest {
    @TempDir
    Path folder;

    @Test
    void aWordHasItsEffectInTheSlotsOfItsRow() throws Exception {
        FactualityOperators operators = read("fear\tverb\tclause|of\tunrealized\tpossible\tyes\tno");
        Effect effect = operators.of("Fear", WordClass.VERB, Function.CLAUSE).orElseThrow();

        assertEquals(
                new Effect(Optional.of(OnFactuality.LEAVES_OPEN), Optional.of(Certainty.POSSIBLE), true, false),
                effect);
        assertTrue(effect.leavesOpen());
        assertFalse(effect.presupposes());
        assertEquals(Optional.of(effect), operators.of("fear", WordClass.VERB, new Slot.After("of")));
        assertEquals(Optional.empty(), operators.of("fear", WordClass.VERB, Function.OBJECT));
        assertEquals(Optional.empty(), operators.of("fear", WordClass.NOUN, Function.CLAUSE));
    }

    @Test
    void theFirstRowOfAWordAndItsComplementCounts() throws Exception {
        FactualityOperators operators =
                read("allegedly\tadverb\tbeside\t-\talleged\t-\tno", "allegedly\tadverb\tbeside\t-\tpossible\t-\tno");

        assertEquals(
                Optional.of(Certainty.ALLEGED),
                operators.beside("allegedly", WordClass.ADVERB).orElseThrow().certainty());
    }

    @Test
    void besideIsNoPrepositionHere() {
        assertEquals(Special.BESIDE, Complement.parse("beside"));
        assertEquals(new Slot.After("beside"), Slot.parse("beside"));
    }

    @Test
    void whatTheTableMayNotSayIsFoundWhenItIsRead() {
        assertTrue(error("fear\tverb\tclauze\t-\t-\t-\tno")
                .matches(".*:2: unknown slot 'clauze'\\. Known slots: subject, .*, prepositions\\. "
                        + "Other complements: beside, event, measure, proposal, content, noun, next\\."));
        assertTrue(error("fear\tvrb\tclause\t-\t-\t-\tno").contains(":2: unknown pos 'vrb'. Known: verb, noun,"));
        assertTrue(error("fear\tverb\tclause\tdenied\t-\t-\tno").endsWith("Known: negated, unrealized, given."));
        assertTrue(
                error("fear\tverb\tclause\t-\tsure\t-\tno").endsWith("Known: certain, probable, possible, alleged."));
        assertTrue(error("fear\tverb\tclause\t-\t-\ty\tno").endsWith("Known: yes, no."));
    }

    private String error(String row) {
        return assertThrows(IllegalArgumentException.class, () -> read(row)).getMessage();
    }

    private FactualityOperators read(String... rows) throws Exception {
        Path file = folder.resolve("operators.tsv");
        Files.writeString(
                file, "word\tpos\tcomplement\tfactuality\tcertainty\tsource\tneutral\n" + String.join("\n", rows));
        return FactualityOperators.read(Table.file(file));
    }
}
