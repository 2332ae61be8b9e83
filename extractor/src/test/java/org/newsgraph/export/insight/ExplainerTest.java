package org.newsgraph.export.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.stored;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Samples;

class ExplainerTest {
    private final Store store = Store.inMemory();

    @BeforeEach
    void fill() {
        store.replaceAll(List.of(stored(Samples.call()), stored(Samples.sameCall()), stored(Samples.detention())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNameIsFoundInAnyCaseOfLetters() {
        List<Explanation> found = explain("john KERRY");
        assertEquals(1, found.size());
        assertEquals("John Kerry", found.get(0).label());
        assertEquals("Person", found.get(0).kind());
        assertEquals(
                List.of("Call", "Call", "Accusation", "holdsPosition", "allyOf"),
                found.get(0).claims().stream()
                        .map(Explanation.Said::kind)
                        .sorted(Comparator.comparing(List.of("Call", "Accusation", "holdsPosition", "allyOf")::indexOf))
                        .toList());
    }

    @Test
    void anEventIsFoundByItsIri() {
        List<Explanation> found = explain(Graphs.BASE + "event/2016-04-15/Call/John_Kerry+Sergey_Lavrov");
        Explanation.Said said = found.get(0).claims().get(0);
        assertEquals(2, found.get(0).claims().size());
        assertEquals("Call", found.get(0).kind());
        assertEquals(
                "phoned",
                said.sentence().substring(said.trigger().begin(), said.trigger().end()));
        Explanation.Part agent = said.parts().get(0);
        assertEquals("John Kerry", agent.label());
        assertEquals(
                "John Kerry",
                said.sentence()
                        .substring(
                                agent.mark().orElseThrow().begin(),
                                agent.mark().orElseThrow().end()));
        assertEquals(Optional.of("Kerry calls Lavrov"), said.document().title());
        assertEquals(Optional.of("2016-04-15"), said.time());
    }

    @Test
    void whoSaysSoIsNamed() {
        Explanation.Said said = explain("Observatory").get(0).claims().get(0);
        assertEquals(List.of("Observatory"), said.sources());
        assertEquals(List.of("at least 40 members of Division 13"), said.quantities());
    }

    @Test
    void aRelationIsFoundByItsIri() {
        Explanation found =
                explain(Graphs.BASE + "statement/allyOf/John_Kerry/Russia").get(0);
        assertEquals("John Kerry allyOf Russia", found.label());
        assertEquals(1, found.claims().size());
    }

    @Test
    void aPlainTriplesStatementLeadsToWhatAssertsIt() {
        Explanation found = explain(Graphs.BASE + "statement/called/Sergey_Lavrov/John_Kerry")
                .get(0);
        assertEquals(2, found.claims().size());
    }

    @Test
    void whatIsNotKnownHasNoExplanation() {
        assertTrue(explain("Nobody").isEmpty());
        assertTrue(explain("http://example.org/nothing").isEmpty());
        assertTrue(explain("not an iri <>").isEmpty());
    }

    private List<Explanation> explain(String name) {
        return store.read(view -> new Explainer(view).explain(name));
    }
}
