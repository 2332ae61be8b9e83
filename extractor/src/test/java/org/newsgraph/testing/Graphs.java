package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.graph.ClaimToQuads;
import org.newsgraph.graph.DocumentGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.KnownNames;
import org.newsgraph.mention.Entity;

/** Writes articles as quads and asks graphs about them. */
public final class Graphs {
    public static final String BASE = Iris.DEFAULT_BASE;
    public static final String VERSION = "test 1";
    private static final String PREFIXES = """
            BASE <%s>
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """.formatted(BASE);

    private static final KnownNames KNOWN = new KnownNames() {
        @Override
        public Optional<Entity> country(String code) {
            return Optional.ofNullable(
                    switch (code) {
                        case "USA" -> Article.country("United States", "USA");
                        case "RUS" -> Article.country("Russia", "RUS");
                        default -> null;
                    });
        }

        @Override
        public Optional<Entity> named(String name) {
            return Optional.of(Article.place(EntityKind.ARMED_GROUP, name))
                    .filter(known -> known.name().equals("Free Army"));
        }
    };

    private Graphs() {}

    public static List<Quad> quads(Article article) {
        List<Quad> quads = new ArrayList<>();
        var sink = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
        new ClaimToQuads(new Iris(BASE), KNOWN).write(article.document(), article.findings(), sink);
        return quads;
    }

    public static DatasetGraph dataset(Article... articles) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Article article : articles) {
            quads(article).forEach(StreamRDFLib.dataset(dataset)::quad);
        }
        return dataset;
    }

    /** The article's own graph. */
    public static Graph graph(Article article) {
        return dataset(article)
                .getGraph(new Iris(BASE).document(article.document().name()));
    }

    public static DocumentGraph stored(Article article) {
        return DocumentGraph.of(article.document(), VERSION, quads(article));
    }

    /** Whether the graph holds a pattern; relative IRIs are below the base. */
    public static boolean holds(Graph graph, String pattern) {
        return QueryExec.graph(graph)
                .query(QueryFactory.create(PREFIXES + "ASK { " + pattern + " }"))
                .ask();
    }

    public static Entity thing(EntityKind kind, String name) {
        return Article.place(kind, name);
    }
}
