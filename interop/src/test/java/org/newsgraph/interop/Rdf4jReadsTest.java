package org.newsgraph.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eclipse RDF4J, whose parsers share nothing with Jena's, reads each format strictly, and the same out of it. */
class Rdf4jReadsTest {
    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyFormatSaysTheSame(RdfFormat format) throws IOException {
        LinkedHashModel model = new LinkedHashModel();
        ParseErrorCollector problems = new ParseErrorCollector();
        RDFParser parser = Rio.createParser(format.rdf4j);
        parser.setRDFHandler(new StatementCollector(model));
        parser.setParseErrorListener(problems);
        parser.getParserConfig()
                .set(BasicParserSettings.VERIFY_URI_SYNTAX, true)
                .set(BasicParserSettings.VERIFY_RELATIVE_URIS, true)
                .set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true)
                .set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        // A base has to be given; an IRI that needs it would show in the comparison.
        parser.parse(new StringReader(format.text), "http://base.invalid/");

        assertEquals(List.of(), problems.getFatalErrors());
        assertEquals(List.of(), problems.getErrors());
        assertEquals(List.of(), problems.getWarnings());
        Set<Quad> read = model.stream().map(Rdf4jReadsTest::quad).collect(Collectors.toSet());
        assertEquals(format.without(RdfFormat.NQUADS.readByJena()), read);
    }

    private static Quad quad(Statement statement) {
        return new Quad(
                statement.getContext() == null ? Quad.defaultGraphIRI : node(statement.getContext()),
                node(statement.getSubject()),
                node(statement.getPredicate()),
                node(statement.getObject()));
    }

    private static Node node(Value value) {
        if (value instanceof Literal literal) {
            return literal.getLanguage()
                    .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                    .orElseGet(() -> NodeFactory.createLiteralDT(
                            literal.getLabel(),
                            TypeMapper.getInstance()
                                    .getSafeTypeByName(literal.getDatatype().stringValue())));
        }
        return value.isIRI()
                ? NodeFactory.createURI(value.stringValue())
                : NodeFactory.createBlankNode(value.stringValue());
    }
}
