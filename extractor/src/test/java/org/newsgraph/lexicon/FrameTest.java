package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.tables.Table;

class FrameTest {
    private static final String FUNCTIONS = "subject, object, iobject, clause, infinitive, gerund, clause-subject, "
            + "object-owner, poss, modifier, compound, adjunct, undergoer, passive";

    @TempDir
    Path folder;

    @Test
    void slotsAreFunctionsOrPrepositions() throws Exception {
        Frame frame = Frame.read(frames("urge\tcontent\tclause-subject for out_of\t-"))
                .get("urge");

        assertEquals(
                List.of(new Frame.RoleSlots(
                        Argument.Content.CONTENT,
                        List.of(Function.CLAUSE_SUBJECT, new Slot.After("for"), new Slot.After("out_of")))),
                frame.roles());
    }

    @Test
    void anUnknownSlotIsFoundWhenTheTableIsRead() throws Exception {
        Table table = frames("urge\ttarget\tobject sujbect\t-");

        assertEquals(
                table.name() + ":2: unknown slot 'sujbect'. Known slots: " + FUNCTIONS + ", prepositions.",
                assertThrows(IllegalArgumentException.class, () -> Frame.read(table))
                        .getMessage());
    }

    @Test
    void anUnknownRoleIsFoundWhenTheTableIsRead() throws Exception {
        Table table = frames("urge\tbuyer\tsubject\t-");

        assertEquals(
                table.name()
                        + ":2: unknown role 'buyer'. Known roles: agent, target, object, place, topic, instrument, "
                        + "content.",
                assertThrows(IllegalArgumentException.class, () -> Frame.read(table))
                        .getMessage());
    }

    @Test
    void theContentIsNoRole() {
        assertEquals(Optional.of(Role.AGENT), Argument.parse("agent").role());
        assertEquals(Optional.empty(), Argument.parse("content").role());
    }

    @Test
    void aHintIsOfAnArgumentOrOfASlot() {
        assertEquals(
                new Hint.Fills(Role.OBJECT, false, List.of("place", "facility")), Hint.parse("object?:place|facility"));
        assertEquals(new Hint.Fills(Role.AGENT, true, List.of("actor")), Hint.parse("agent:actor"));
        assertEquals(new Hint.Stands(Function.CLAUSE, true), Hint.parse("+clause"));
        assertEquals(new Hint.Stands(new Slot.After("against"), false), Hint.parse("-against"));
        assertThrows(IllegalArgumentException.class, () -> Hint.parse("+claws"));
        assertThrows(IllegalArgumentException.class, () -> Hint.parse("agent:"));
    }

    @Test
    void aHintIsPrintedAsItStandsInTheTable() {
        for (String text : List.of("object?:place|facility", "agent:actor", "+passive", "-out_of")) {
            assertEquals(text, Hint.parse(text).text());
        }
    }

    private Table frames(String row) throws Exception {
        return Table.file(Files.write(folder.resolve("frames.tsv"), List.of("frame\trole\tslots\tgloss", row)));
    }
}
