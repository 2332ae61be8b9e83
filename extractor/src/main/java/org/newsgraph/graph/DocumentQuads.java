package org.newsgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;
import org.newsgraph.graph.Vocabulary.Dct;
import org.newsgraph.graph.Vocabulary.Nif;
import org.newsgraph.graph.Vocabulary.Prov;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.mention.Entity;

/** One document's graph while it is written: the document itself, the words of its text, and each triple once. */
final class DocumentQuads {
    private final DocumentIris iris;
    private final Document source;
    private final StreamRDF sink;
    private final Set<Triple> written = new HashSet<>();

    DocumentQuads(DocumentIris iris, Document source, StreamRDF sink) {
        this.iris = iris;
        this.source = source;
        this.sink = sink;
    }

    Node document() {
        return iris.document();
    }

    DocumentIris iris() {
        return iris;
    }

    void add(Node subject, Node property, Node object) {
        Triple triple = Triple.create(subject, property, object);
        if (written.add(triple)) {
            sink.quad(Quad.create(document(), triple));
        }
    }

    void writeDocument() {
        Node document = document();
        add(document, Rdf.TYPE, Vocabulary.DOCUMENT);
        add(document, Rdf.TYPE, Nif.CONTEXT);
        add(document, Rdf.TYPE, Prov.ENTITY);
        add(document, Vocabulary.SOURCE, Literals.text(source.name()));
        if (source.hasUrl() && Iris.isAbsolute(source.name())) {
            add(document, Dct.SOURCE, NodeFactory.createURI(source.name()));
        }
        add(document, Vocabulary.SHA256, Literals.text(source.sha256()));
        add(document, Vocabulary.CHARACTERS, Literals.integer(iris.codePoints().length()));
        source.title()
                .ifPresent(title -> add(
                        document,
                        Dct.TITLE,
                        Literals.text(title, source.language().orElse(""))));
        source.language()
                .filter(Literals::isLanguage)
                .ifPresent(language -> add(document, Dct.LANGUAGE, Literals.text(language)));
        source.publisher().ifPresent(publisher -> add(document, Dct.PUBLISHER, Literals.text(publisher)));
        source.published().ifPresent(day -> add(document, Dct.DATE, Literals.date(day)));
    }

    /** Writes the words of a stretch of text and gives their node. */
    Node words(Span span) {
        Node words = iris.words(span);
        Span at = iris.codePoints().of(span);
        add(words, Rdf.TYPE, Nif.STRING);
        add(words, Rdf.TYPE, Nif.OFFSET_BASED_STRING);
        add(words, Nif.REFERENCE_CONTEXT, document());
        add(words, Nif.BEGIN_INDEX, Literals.integer(at.begin()));
        add(words, Nif.END_INDEX, Literals.integer(at.end()));
        add(words, Nif.ANCHOR_OF, Literals.text(span.in(source.text())));
        return words;
    }

    Node sentence(Span span) {
        Node sentence = words(span);
        add(sentence, Rdf.TYPE, Nif.SENTENCE);
        return sentence;
    }

    /** Writes words that mean an entity and gives their node. */
    Node mention(Span span, Entity entity) {
        Node mention = words(span);
        add(mention, Vocabulary.DENOTES, iris.entity(entity));
        return mention;
    }
}
