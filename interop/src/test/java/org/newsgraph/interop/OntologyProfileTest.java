package org.newsgraph.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.search.EntitySearcher;
import org.semanticweb.owlapi.vocab.OWLRDFVocabulary;

/** The OWL API, which Protégé is built on, takes the ontology for what it says it is. */
class OntologyProfileTest {
    private static final String NAMESPACE = "https://w3id.org/newsgraph/ns#";
    private static OWLOntology ontology;

    @BeforeAll
    static void read() throws OWLOntologyCreationException {
        ontology = OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(
                        OntologyProfileTest.class.getResourceAsStream("/ontology/newsgraph.ttl"));
    }

    @Test
    void isInOwl2Dl() {
        List<String> violations = new OWL2DLProfile()
                .checkOntology(ontology).getViolations().stream()
                        .map(OWLProfileViolation::toString)
                        .sorted()
                        .toList();
        assertEquals(List.of(), violations, () -> String.join("\n", violations));
    }

    @Test
    void standsAlone() {
        assertEquals(0, ontology.importsDeclarations().count());
        assertEquals(0, ontology.anonymousIndividuals().count());
    }

    @Test
    void everyTermHasOneEnglishLabelAndAComment() {
        assertTrue(terms().size() > 150, "terms: " + terms().size());
        assertEquals(
                List.of(),
                terms().stream()
                        .filter(term -> english(term, OWLRDFVocabulary.RDFS_LABEL) != 1
                                || english(term, OWLRDFVocabulary.RDFS_COMMENT) != 1)
                        .toList());
    }

    /** A term that is a class and an individual, say, is read differently by different reasoners. */
    @Test
    void noTermIsOfTwoSorts() {
        List<IRI> twice = ontology
                .signature()
                .collect(Collectors.groupingBy(OWLEntity::getIRI, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), twice);
    }

    private static List<OWLEntity> terms() {
        return ontology.signature()
                .filter(entity -> entity.getIRI().toString().startsWith(NAMESPACE))
                .sorted()
                .toList();
    }

    private static long english(OWLEntity term, OWLRDFVocabulary property) {
        return EntitySearcher.getAnnotationObjects(term, ontology)
                .filter(annotation -> annotation.getProperty().getIRI().equals(property.getIRI()))
                .filter(annotation -> annotation.getValue() instanceof OWLLiteral literal
                        && literal.hasLang("en")
                        && !literal.getLiteral().isBlank())
                .count();
    }
}
