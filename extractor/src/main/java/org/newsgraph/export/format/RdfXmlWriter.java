package org.newsgraph.export.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.facts.Names;

/** Writes sorted triples as RDF/XML while they come. */
final class RdfXmlWriter extends StreamRDFBase {
    private final Writer out;
    private final Map<String, String> prefixes = new TreeMap<>();
    private @Nullable Node subject;
    private boolean begun;

    RdfXmlWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    @Override
    public void triple(Triple triple) {
        begin();
        if (!triple.getSubject().equals(subject)) {
            endSubject();
            subject = triple.getSubject();
            print("<rdf:Description rdf:about=\"" + attribute(subject.getURI()) + "\">\n");
        }
        print("  " + element(triple.getPredicate().getURI(), triple.getObject()) + "\n");
    }

    @Override
    public void finish() {
        begin();
        endSubject();
        print("</rdf:RDF>\n");
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        prefixes.forEach((prefix, iri) -> print("\n    xmlns:" + prefix + "=\"" + attribute(iri) + "\""));
        print(">\n");
    }

    private void endSubject() {
        if (subject != null) {
            print("</rdf:Description>\n");
        }
    }

    private static String element(String property, Node object) {
        String name = Names.shorten(property).map(Names.Short::toString).orElse("p:" + local(property));
        String namespace =
                name.startsWith("p:") ? " xmlns:p=\"" + attribute(property.substring(0, split(property))) + "\"" : "";
        String start = "<" + name + namespace;
        if (object.isURI()) {
            return start + " rdf:resource=\"" + attribute(object.getURI()) + "\"/>";
        }
        return start + kind(object) + ">" + text(object.getLiteralLexicalForm()) + "</" + name + ">";
    }

    private static String kind(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"" + attribute(literal.getLiteralLanguage()) + "\"";
        }
        String type = literal.getLiteralDatatypeURI();
        return type.equals(XSDDatatype.XSDstring.getURI()) ? "" : " rdf:datatype=\"" + attribute(type) + "\"";
    }

    private static String local(String iri) {
        return iri.substring(split(iri));
    }

    /** Where the longest end begins that XML takes for a name. */
    private static int split(String iri) {
        int at = iri.length();
        while (at > 0 && String.valueOf(iri.charAt(at - 1)).matches("[A-Za-z0-9_-]")) {
            at--;
        }
        while (at < iri.length() && !String.valueOf(iri.charAt(at)).matches("[A-Za-z_]")) {
            at++;
        }
        if (at == iri.length()) {
            throw new IllegalArgumentException("RDF/XML has no way to write the property " + iri);
        }
        return at;
    }

    private static String attribute(String value) {
        return text(value).replace("\"", "&quot;");
    }

    private static String text(String value) {
        // XML 1.0 has no control characters; a carriage return would be read as a line feed.
        return value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#xD;");
    }

    private void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
