package org.newsgraph.export.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.facts.Names;
import org.newsgraph.graph.Vocabulary.Rdf;

/**
 * Writes sorted quads as JSON-LD while they come; the library's own writer holds everything in memory and promises no
 * order.
 */
public final class JsonLdWriter extends StreamRDFBase {
    private final JsonGenerator json;
    private final JsonLdContext context = JsonLdContext.load();
    private final Map<String, Set<Node>> properties = new LinkedHashMap<>();
    private @Nullable Node graph;
    private @Nullable Node subject;
    private boolean begun;

    public JsonLdWriter(OutputStream out) throws IOException {
        json = new JsonMapper().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
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
        json.writeFieldName("@context");
        json.writeTree(context.json());
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
            String name = type ? "@type" : name(property.getKey());
            json.writeFieldName(name);
            boolean several = property.getValue().size() > 1;
            if (several) {
                json.writeStartArray();
            }
            for (Node object : property.getValue()) {
                if (type) {
                    json.writeString(name(object.getURI()));
                } else {
                    writeObject(object, context.type(name));
                }
            }
            if (several) {
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        properties.clear();
        subject = null;
    }

    /** @param expected what the context makes of a plain string */
    private void writeObject(Node object, Optional<String> expected) throws IOException {
        if (object.isURI()) {
            writeUnless(expected.filter("@id"::equals).isPresent(), "@id", object.getURI());
        } else if (!object.getLiteralLanguage().isEmpty()) {
            json.writeStartObject();
            json.writeStringField("@language", object.getLiteralLanguage());
            json.writeStringField("@value", object.getLiteralLexicalForm());
            json.writeEndObject();
        } else if (XSDDatatype.XSDstring.getURI().equals(object.getLiteralDatatypeURI())) {
            writeUnless(expected.isEmpty(), "@value", object.getLiteralLexicalForm());
        } else {
            writeTyped(object, expected);
        }
    }

    /** Writes a number as such where JSON-LD reads the very same literal back, which it does for integers only. */
    private void writeTyped(Node literal, Optional<String> expected) throws IOException {
        String type = name(literal.getLiteralDatatypeURI());
        String words = literal.getLiteralLexicalForm();
        if (expected.isEmpty() && type.equals("xsd:integer") && words.matches("0|-?[1-9][0-9]{0,14}")) {
            json.writeNumber(Long.parseLong(words));
        } else if (expected.filter(type::equals).isPresent()) {
            json.writeString(words);
        } else {
            json.writeStartObject();
            json.writeStringField("@type", type);
            json.writeStringField("@value", words);
            json.writeEndObject();
        }
    }

    /** Writes a plain string, or an object of one field where the string would mean something else. */
    private void writeUnless(boolean plain, String field, String value) throws IOException {
        if (plain) {
            json.writeString(value);
        } else {
            json.writeStartObject();
            json.writeStringField(field, value);
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
