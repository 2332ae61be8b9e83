package org.newsgraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Vocabulary.Rdf;

/**
 * Writes sorted quads as JSON-LD while they come; the library's own writer holds everything in memory and promises no
 * order.
 */
final class JsonLdWriter extends StreamRDFBase {
    private final JsonGenerator json;
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, Set<Node>> properties = new LinkedHashMap<>();
    private @Nullable Node graph;
    private @Nullable Node subject;
    private boolean begun;

    JsonLdWriter(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    @Override
    public void triple(Triple triple) {
        quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
    }

    @Override
    public void quad(Quad quad) {
        attempt(() -> {
            begin();
            Node in = quad.isDefaultGraph() ? null : quad.getGraph();
            if (!Objects.equals(in, graph)) {
                endGraph();
                beginGraph(in);
            }
            if (!quad.getSubject().equals(subject)) {
                endSubject();
                subject = quad.getSubject();
            }
            properties
                    .computeIfAbsent(quad.getPredicate().getURI(), property -> new LinkedHashSet<>())
                    .add(quad.getObject());
        });
    }

    @Override
    public void finish() {
        attempt(() -> {
            begin();
            endGraph();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        });
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    private void beginGraph(@Nullable Node name) throws IOException {
        graph = name;
        if (name != null) {
            json.writeStartObject();
            json.writeStringField("@id", name.getURI());
            json.writeArrayFieldStart("@graph");
        }
    }

    private void endGraph() throws IOException {
        endSubject();
        if (graph != null) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void endSubject() throws IOException {
        if (subject == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("@id", subject.getURI());
        for (Map.Entry<String, Set<Node>> property : properties.entrySet()) {
            boolean type = property.getKey().equals(Rdf.TYPE.getURI());
            json.writeFieldName(type ? "@type" : name(property.getKey()));
            boolean several = property.getValue().size() > 1;
            if (several) {
                json.writeStartArray();
            }
            for (Node object : property.getValue()) {
                writeObject(object, type);
            }
            if (several) {
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        properties.clear();
        subject = null;
    }

    private void writeObject(Node object, boolean type) throws IOException {
        if (type) {
            json.writeString(name(object.getURI()));
        } else if (object.isURI()) {
            json.writeStartObject();
            json.writeStringField("@id", object.getURI());
            json.writeEndObject();
        } else if (XSDDatatype.XSDstring.getURI().equals(object.getLiteralDatatypeURI())) {
            json.writeString(object.getLiteralLexicalForm());
        } else {
            json.writeStartObject();
            if (object.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@type", name(object.getLiteralDatatypeURI()));
            } else {
                json.writeStringField("@language", object.getLiteralLanguage());
            }
            json.writeStringField("@value", object.getLiteralLexicalForm());
            json.writeEndObject();
        }
    }

    private static String name(String iri) {
        return Names.shorten(iri).map(Names.Short::toString).orElse(iri);
    }

    /** What can fail while writing. */
    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
