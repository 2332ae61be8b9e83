package org.newsgraph.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Apache Jena, which newsgraph is written with, reads each format back as the same graph. */
class JenaReadsTest {
    private static final Set<Quad> QUADS = RdfFormat.NQUADS.readByJena();

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyFormatSaysTheSame(RdfFormat format) {
        assertEquals(format.without(QUADS), format.readByJena());
    }

    /** What another reader makes of relative IRIs and blank nodes depends on where it stands. */
    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyNodeHasAnAbsoluteIri(RdfFormat format) {
        for (Node node : nodes(format.readByJena())) {
            assertFalse(node.isBlank(), format.name());
            if (node.isURI()) {
                IRIx iri = IRIx.create(node.getURI());
                assertFalse(iri.isRelative(), node.getURI());
                assertFalse(node.getURI().startsWith(RdfFormat.NO_BASE), node.getURI());
                assertFalse(iri.hasViolations(), node.getURI());
            }
        }
    }

    @Test
    void onlyTitlesHaveALanguageAndItIsWellFormed() {
        assertTrue(QUADS.stream().anyMatch(quad -> quad.getPredicate().equals(DCTerms.title.asNode())));
        for (Quad quad : QUADS) {
            Node object = quad.getObject();
            if (object.isLiteral() && !object.getLiteralLanguage().isEmpty()) {
                assertEquals(DCTerms.title.asNode(), quad.getPredicate());
                assertTrue(object.getLiteralLanguage().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), object.toString());
            }
        }
    }

    @Test
    void everyLiteralIsOneOfItsType() {
        for (Node node : nodes(QUADS)) {
            assertTrue(!node.isLiteral() || node.getLiteral().isWellFormed(), node.toString());
        }
    }

    @Test
    void theGraphsOfTheSamplesAreNotEmpty() {
        assertTrue(QUADS.size() > 300);
        assertEquals(5, RdfFormat.NQUADS.documents(QUADS));
    }

    private static Set<Node> nodes(Set<Quad> quads) {
        Set<Node> nodes = new HashSet<>();
        for (Quad quad : quads) {
            nodes.add(quad.getGraph());
            nodes.add(quad.getSubject());
            nodes.add(quad.getPredicate());
            nodes.add(quad.getObject());
        }
        return nodes;
    }
}
