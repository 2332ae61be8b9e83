package org.newsgraph.export.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.testing.Graphs.holds;
import static org.newsgraph.testing.Graphs.stored;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Samples;

class StatisticsTest {
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
    void claimsAreCountedByStanceAndSource() {
        Statistics statistics = store.read(Statistics::of);
        assertEquals(Map.of("asserted", 7L, "negated", 0L, "unrealized", 0L), statistics.factualities());
        assertEquals(Map.of("certain", 6L, "probable", 0L, "possible", 0L, "alleged", 1L), statistics.certainties());
        assertEquals(6, statistics.ownVoice());
        assertEquals(Map.of("Observatory", 1L), statistics.sources());
        assertEquals(7, statistics.counts().claims());
    }

    @Test
    void documentsAreCountedByPublisherAndMonth() {
        Statistics statistics = store.read(Statistics::of);
        assertEquals(Map.of("", 3L), statistics.publishers());
        assertEquals(Map.of("2016-04", 2L, "", 1L), statistics.months());
    }

    @Test
    void theDataSetIsDescribedInVoid() {
        Graph description = read(describe(List.of("https://example.org/news.nq.gz")));
        long triples = store.read(view -> view.union().stream().count());
        assertTrue(holds(description, """
                <dataset> a <http://rdfs.org/ns/void#Dataset> ;
                  <http://rdfs.org/ns/void#triples> %d ; <http://rdfs.org/ns/void#documents> 3 ;
                  <http://rdfs.org/ns/void#uriSpace> "https://w3id.org/newsgraph/id/" ;
                  <http://rdfs.org/ns/void#dataDump> <https://example.org/news.nq.gz> ;
                  <http://rdfs.org/ns/void#vocabulary> <https://w3id.org/newsgraph/ns#>, <http://www.w3.org/ns/prov#> ;
                  <http://rdfs.org/ns/void#exampleResource> <entity/Aleppo> ;
                  <http://rdfs.org/ns/void#classPartition> <dataset#class-ng-Call> ;
                  prov:wasAttributedTo ?program .
                ?program a prov:SoftwareAgent .
                <dataset#class-ng-Call> <http://rdfs.org/ns/void#class> ng:Call ; <http://rdfs.org/ns/void#entities> 1 .
                <dataset#property-ng-called> <http://rdfs.org/ns/void#property> ng:called ;
                  <http://rdfs.org/ns/void#triples> 2""".formatted(triples)));
        assertTrue(description.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .noneMatch(Node::isBlank));
    }

    @Test
    void eachTableHasItsSourceAndLicence() throws IOException {
        Graph description = read(describe(List.of()));
        try (Stream<Path> tables = Files.list(Path.of("../seeds/tables"))) {
            assertEquals(
                    SourceTables.NAMES,
                    tables.map(table -> table.getFileName().toString().replace(".tsv", ""))
                            .sorted()
                            .toList());
        }
        for (String name : SourceTables.NAMES) {
            assertTrue(holds(description, """
                            <dataset> dct:source <https://w3id.org/newsgraph/tables/%s> .
                            <https://w3id.org/newsgraph/tables/%1$s> dct:title ?title ; dct:source ?source ;
                              dct:license ?licence""".formatted(name)), name);
        }
        assertTrue(holds(description, """
                <https://w3id.org/newsgraph/tables/countries> dct:license <http://spdx.org/licenses/CC0-1.0> ;
                  dct:source "compiled by the newsgraph contributors from general knowledge"@en"""));
    }

    @Test
    void theSameStoreIsDescribedInTheSameBytes() {
        assertEquals(describe(List.of()), describe(List.of()));
        assertFalse(describe(List.of()).contains("dataDump"));
        assertThrows(IllegalArgumentException.class, () -> new VoidDescription(List.of("news.nq")));
    }

    @Test
    void anEmptyStoreIsDescribedToo() {
        try (Store empty = Store.inMemory()) {
            assertEquals(0, empty.read(Statistics::of).counts().documents());
            assertTrue(holds(read(describe(empty, List.of())), "<dataset> <http://rdfs.org/ns/void#triples> 0"));
        }
    }

    private String describe(List<String> dumps) {
        return describe(store, dumps);
    }

    private static String describe(Store store, List<String> dumps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(view -> {
            new VoidDescription(dumps).write(view, out);
            return true;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph read(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
