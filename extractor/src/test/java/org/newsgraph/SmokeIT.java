package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * CoreNLP and Jena on one class path: a test for each library that CoreNLP would bring in a version that breaks Jena.
 * Each fails only when run, with an error that names none of the two.
 */
class SmokeIT {
    private static Model oneTriple() {
        Model model = ModelFactory.createDefaultModel();
        model.createResource("https://example.org/kerry").addProperty(RDFS.label, "John Kerry", "en");
        return model;
    }

    /** With commons-lang3 3.3.1: {@code NoSuchMethodError}. */
    @Test
    void aQueryWithATimeoutAnswers() {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(oneTriple()))
                .query("SELECT ?label { ?s ?p ?label }")
                .timeout(60, TimeUnit.SECONDS)
                .build()) {
            assertEquals(
                    "John Kerry",
                    execution.execSelect().next().getLiteral("label").getString());
        }
    }

    /** With jakarta.json 1.1.6 of Glassfish: {@code NoClassDefFoundError}. */
    @Test
    void jsonLdIsWrittenAndReadBack() {
        assertSurvives(RDFFormat.JSONLD, Lang.JSONLD);
    }

    /** With protobuf 3.25.5: the classes that Jena generated with a newer one fail to load. */
    @Test
    void rdfProtobufIsWrittenAndReadBack() {
        assertSurvives(RDFFormat.RDF_PROTO, Lang.RDFPROTO);
    }

    private static void assertSurvives(RDFFormat format, Lang lang) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, oneTriple(), format);
        Model read = ModelFactory.createDefaultModel();
        RDFDataMgr.read(read, new ByteArrayInputStream(bytes.toByteArray()), lang);
        assertTrue(read.isIsomorphicWith(oneTriple()), bytes::toString);
    }

    /** With slf4j-api 1.7.12: nothing is said at all. */
    @Test
    void whatIsLoggedThroughSlf4jArrivesInLogback() {
        assertInstanceOf(LoggerContext.class, LoggerFactory.getILoggerFactory());
        Logger logger = (Logger) LoggerFactory.getLogger(SmokeIT.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.addAppender(heard);
        logger.setAdditive(false);
        try {
            LoggerFactory.getLogger(SmokeIT.class).warn("hear, {}", "hear");
        } finally {
            logger.detachAppender(heard);
            logger.setAdditive(true);
        }
        assertEquals("hear, hear", heard.list.get(0).getFormattedMessage());
    }

    @Test
    void librariesAreQuietUnlessAskedOtherwise() {
        assertEquals(Level.WARN, ((Logger) LoggerFactory.getLogger("org.apache.jena")).getEffectiveLevel());
    }

    @Test
    void coreNlpFindsSentencesAndWords() {
        assertEquals(
                List.of("Mr.", "Kerry", "called", "."),
                tokenized("Mr. Kerry called. Moscow did not answer.").sentences().get(0).tokens().stream()
                        .map(CoreLabel::word)
                        .toList());
    }

    /** CoreNLP's own protobuf classes are older than the library that Jena needs. */
    @Test
    void coreNlpsSerializerWorksWithTheNewerProtobuf() throws Exception {
        ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        serializer.write(tokenized("Kerry called.").annotation(), bytes).close();
        var read =
                serializer.read(new ByteArrayInputStream(bytes.toByteArray())).first();
        assertEquals(3, new CoreDocument(read).tokens().size());
    }

    private static CoreDocument tokenized(String text) {
        return new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize")).processToCoreDocument(text);
    }
}
