package org.newsgraph.export.insight;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.newsgraph.export.facts.Names;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.SoftwareAgent;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Dct;
import org.newsgraph.graph.Vocabulary.Prov;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.store.StoreView;

/**
 * Describes a store as a data set in the vocabulary VoID: how much it holds of what, in which vocabularies, with examples.
 * No blank nodes: the data set is {@code BASE} {@code dataset}, and its parts have names below it.
 *
 * <pre>{@code
 * store.read(view -> new VoidDescription(List.of("https://example.org/news.nq.gz")).write(view, System.out));
 * }</pre>
 */
public final class VoidDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";

    private final List<Node> dumps;

    /**
     * @param dumps where exports of the store can be fetched
     * @throws IllegalArgumentException where one is no absolute IRI
     */
    public VoidDescription(List<String> dumps) {
        this.dumps = dumps.stream().map(VoidDescription::iri).toList();
    }

    private static Node iri(String iri) {
        if (!Iris.isAbsolute(iri)) {
            throw new IllegalArgumentException("'" + iri + "' is no absolute IRI");
        }
        return NodeFactory.createURI(iri);
    }

    /** Writes Turtle, sorted. Does not close {@code out}. */
    public void write(StoreView view, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        new TreeMap<>(Prefixes.all().getMapping()).forEach(writer::prefix);
        writer.prefix("void", VOID);
        triples(view).forEach(writer::triple);
        writer.finish();
    }

    /** The description, by subject. */
    public List<Triple> triples(StoreView view) {
        Graph union = view.union();
        String base =
                view.manifest().stream().findFirst().map(VoidDescription::base).orElse(Iris.DEFAULT_BASE);
        Node dataset = NodeFactory.createURI(base + "dataset");
        Map<String, Long> classes = new TreeMap<>();
        Map<String, Long> properties = new TreeMap<>();
        long triples = union.stream()
                .peek(triple -> {
                    properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
                    if (triple.getPredicate().equals(Rdf.TYPE)) {
                        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
                    }
                })
                .count();
        List<Triple> all = new ArrayList<>();
        all.add(Triple.create(dataset, Rdf.TYPE, term("Dataset")));
        all.add(Triple.create(
                dataset, Dct.TITLE, NodeFactory.createLiteralLang("What news says, read by newsgraph", "en")));
        all.add(Triple.create(dataset, Prov.WAS_ATTRIBUTED_TO, SoftwareAgent.NODE));
        SourceTables.nodes().forEach(table -> all.add(Triple.create(dataset, Dct.SOURCE, table)));
        all.add(Triple.create(dataset, term("triples"), number(triples)));
        all.add(Triple.create(dataset, term("entities"), number(entities(classes))));
        all.add(Triple.create(dataset, term("documents"), number(view.manifest().size())));
        all.add(Triple.create(dataset, term("classes"), number(classes.size())));
        all.add(Triple.create(dataset, term("properties"), number(properties.size())));
        all.add(Triple.create(dataset, term("uriSpace"), NodeFactory.createLiteralString(base)));
        vocabularies(classes, properties)
                .forEach(iri -> all.add(Triple.create(dataset, term("vocabulary"), NodeFactory.createURI(iri))));
        examples(union).forEach(example -> all.add(Triple.create(dataset, term("exampleResource"), example)));
        Stream.of("Turtle", "TriG", "N-Quads", "N-Triples", "JSON-LD", "RDF_XML")
                .forEach(name -> all.add(Triple.create(
                        dataset, term("feature"), NodeFactory.createURI("http://www.w3.org/ns/formats/" + name))));
        dumps.forEach(dump -> all.add(Triple.create(dataset, term("dataDump"), dump)));
        classes.forEach((iri, count) -> partition(dataset, "class", iri, "entities", count, all));
        properties.forEach((iri, count) -> partition(dataset, "property", iri, "triples", count, all));
        all.addAll(SourceTables.triples());
        SoftwareAgent.describe(all::add);
        return all.stream()
                .sorted((a, b) ->
                        a.getSubject().getURI().compareTo(b.getSubject().getURI()))
                .toList();
    }

    /** What a document's IRI begins with. */
    private static String base(ManifestEntry entry) {
        return Iris.base(entry.iri(), entry.name());
    }

    private static long entities(Map<String, Long> classes) {
        return Stream.of(Vocabulary.ENTITY, Vocabulary.EVENT)
                .mapToLong(type -> classes.getOrDefault(type.getURI(), 0L))
                .sum();
    }

    private static List<String> vocabularies(Map<String, Long> classes, Map<String, Long> properties) {
        return Stream.concat(classes.keySet().stream(), properties.keySet().stream())
                .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .distinct()
                .sorted()
                .toList();
    }

    /** The first document, entity, event and claim. */
    private static List<Node> examples(Graph union) {
        return Stream.of(Vocabulary.DOCUMENT, Vocabulary.ENTITY, Vocabulary.EVENT, Vocabulary.CLAIM)
                .flatMap(type -> first(union, type).stream())
                .toList();
    }

    private static Optional<Node> first(Graph union, Node type) {
        return union.stream(Node.ANY, Rdf.TYPE, type).map(Triple::getSubject).min((a, b) -> a.getURI()
                .compareTo(b.getURI()));
    }

    private static void partition(Node dataset, String kind, String iri, String counted, long count, List<Triple> all) {
        String name = Names.shorten(iri)
                .map(shortened -> shortened.prefix() + "-" + shortened.local())
                .orElseGet(() -> iri.replaceAll("[^A-Za-z0-9.-]+", "-"));
        Node part = NodeFactory.createURI(dataset.getURI() + "#" + kind + "-" + name);
        all.add(Triple.create(dataset, term(kind + "Partition"), part));
        all.add(Triple.create(part, term(kind), NodeFactory.createURI(iri)));
        all.add(Triple.create(part, term(counted), number(count)));
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(VOID + name);
    }
}
