package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.EventKind.Act;
import org.newsgraph.lexicon.EventKind.Attitude;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.EventKind.Wording;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** What a kind of events is like, its row in a table says. */
class EventKindsTest {
    private static final EventKinds OURS = EventKinds.standard();

    private static final String HEAD = "# namespace: https://example.org/#\nkind\tparent\tproperty\n";

    @Test
    void everyKindOfTheProgramsOwnHasEveryColumn() {
        Table table = Table.resource("ontology/" + EventKinds.FILE);
        assertEquals(OURS.all().size(), EventKinds.of(table).all().size());
        for (String column : table.columns()) {
            var lacking = new Table(
                    table.name(),
                    table.columns().stream()
                            .filter(other -> !other.equals(column))
                            .toList(),
                    table.comments(),
                    List.of());
            var refused = assertThrows(IllegalArgumentException.class, () -> EventKinds.of(lacking));
            assertTrue(refused.getMessage().contains("no column '" + column + "'"), refused.getMessage());
        }
    }

    @Test
    void everyColumnIsExplainedAtTheTableHead() {
        Table table = Table.resource("ontology/" + EventKinds.FILE);
        for (String column : table.columns()) {
            assertTrue(table.comments().stream().anyMatch(line -> line.startsWith("column: " + column + ": ")), column);
        }
    }

    @Test
    void everyConstructionMakesOneOfOurKinds() {
        for (Wording wording : Wording.values()) {
            assertTrue(OURS.madeBy(wording).isPresent(), wording.name());
        }
    }

    @Test
    void oneKindAloneSaysOnlyThatSomethingIsSaid() {
        assertEquals(1, OURS.all().stream().filter(EventKind::isFallback).count());
    }

    @Test
    void domainsKindIsAsTheKindAboveItWhereItsTableSaysNothing() {
        EventKind takeover =
                with(HEAD + "Takeover\tSeizure\ttookOver\n").find("Takeover").orElseThrow();
        assertEquals("https://example.org/#Takeover", takeover.iri());
        assertEquals("https://example.org/#tookOver", takeover.propertyIri());
        assertTrue(takeover.is(Attitude.HOSTILE));
        assertTrue(takeover.is(Trait.TAKES));
        assertTrue(takeover.isViolent());
        assertFalse(takeover.isDeadly());
        assertEquals("from", takeover.preposition());
        assertEquals("Coercion", takeover.root().localName());
    }

    @Test
    void domainsRootIsNothingInParticular() {
        EventKind merger = with(HEAD + "Merger\t-\tmergedWith\n").find("Merger").orElseThrow();
        assertEquals(merger, merger.root());
        assertEquals(Optional.empty(), merger.act());
        assertFalse(merger.isViolent() || merger.isSpeech() || merger.isFallback() || merger.isReciprocal());
    }

    @Test
    void domainMayMakeItsKindsReciprocal() {
        EventKinds kinds = with("# namespace: https://example.org/#\nkind\tparent\tproperty\treciprocal\tact\n"
                + "Merger\t-\tmergedWith\tyes\tcommit\n");
        EventKind merger = kinds.find("Merger").orElseThrow();
        assertTrue(merger.isReciprocal());
        assertTrue(merger.is(Act.COMMIT));
    }

    @Test
    void ourKindsStandBeforeTheDomains() {
        EventKinds kinds = with(HEAD + "Merger\t-\tmergedWith\nSplit\t-\tsplitFrom\n");
        List<String> sorted =
                kinds.all().stream().sorted().map(EventKind::localName).toList();
        assertEquals(OURS.all().size() + 2, sorted.size());
        assertEquals(List.of("Statement", "Merger", "Split"), sorted.subList(sorted.size() - 3, sorted.size()));
    }

    @Test
    void domainLeavesOutWhatItReplacesAndAllBelow() {
        EventKinds kinds = with("# replaces: Assault Call\n" + HEAD + "Merger\t-\tmergedWith\n");
        assertEquals(Optional.empty(), kinds.find("Killing"));
        assertEquals(Optional.empty(), kinds.find("Call"));
        assertTrue(kinds.find("Meeting").isPresent());
        assertTrue(kinds.isLeftOut("Killing"));
        assertFalse(kinds.isLeftOut("Merger"));
    }

    @Test
    void domainMayReplaceAllAndDescribeAKindAnew() {
        EventKinds kinds = with("# replaces: all\n" + HEAD + "Call\t-\tphoned\n");
        assertEquals(
                List.of("Call"), kinds.all().stream().map(EventKind::localName).toList());
        assertFalse(kinds.isLeftOut("Call"));
        assertTrue(kinds.isLeftOut("Meeting"));
    }

    @Test
    void whatIsWrongInADomainsTableIsNamedWithItsPlace() {
        assertRefused("event-kinds.tsv:3: unknown parent 'Deal'", HEAD + "Merger\tDeal\tmergedWith\n");
        assertRefused("event-kinds.tsv:3: there is a kind 'Call' already", HEAD + "Call\t-\trang\n");
        assertRefused("the property 'called' of Ring is another kind's too", HEAD + "Ring\t-\tcalled\n");
        assertRefused("no namespace", "kind\tparent\tproperty\nMerger\t-\tmergedWith\n");
        assertRefused("replaces the unknown kind 'Deal'", "# replaces: Deal\n" + HEAD);
        assertRefused(
                "unknown column 'hostil'",
                "# namespace: https://example.org/#\nkind\tparent\tproperty\thostil\nA\t-\tb\tyes\n");
        assertRefused(
                "event-kinds.tsv:3: unknown attitude 'hostil'. Known: hostile, friendly, encounter",
                "# namespace: https://example.org/#\nkind\tparent\tproperty\tattitude\nA\t-\tb\thostil\n");
        assertRefused(
                "event-kinds.tsv:3: unknown measure 'maybe'",
                "# namespace: https://example.org/#\nkind\tparent\tproperty\tmeasure\nA\t-\tb\tmaybe\n");
        assertRefused(
                "one kind at most is made by 'threat'",
                "# namespace: https://example.org/#\nkind\tparent\tproperty\tmade by\nA\t-\tb\tthreat\n");
    }

    private static void assertRefused(String message, String table) {
        var refused = assertThrows(IllegalArgumentException.class, () -> with(table));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    private static EventKinds with(String table) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put(EventKinds.FILE, table);
        return EventKinds.read(TableSource.with(new Domain("here", files)));
    }
}
