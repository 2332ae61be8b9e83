package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.claim.Factuality;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;

/**
 * The IRIs of the graph: the ontology's own, and the foreign ones that the graph uses ({@code docs/graph.md}).
 *
 * <p>Kinds, roles, relations and stances have no constants: their enums name them.
 *
 * <pre>{@code
 * sink.triple(Triple.create(claim, Vocabulary.CLAIM_KIND, Vocabulary.of(call)));
 * sink.triple(Triple.create(claim, Vocabulary.of(Role.AGENT), kerry));
 * sink.triple(Triple.create(kerry, Vocabulary.property(call), lavrov));
 * }</pre>
 *
 * A test compares this class with {@code ontology/newsgraph.ttl} both ways.
 */
public final class Vocabulary {
    /** The ontology's own IRI. */
    public static final String ONTOLOGY = "https://w3id.org/newsgraph/ns";

    /** The namespace of its terms; by custom its prefix is {@code ng}. */
    public static final String NAMESPACE = ONTOLOGY + "#";

    // Documents and text
    public static final Node DOCUMENT = term("Document");
    public static final Node SOURCE = term("source");
    public static final Node SHA256 = term("sha256");
    public static final Node CHARACTERS = term("characters");
    public static final Node DENOTES = term("denotes");
    public static final Node CORRECTION = term("correction");

    // Claims
    public static final Node CLAIM = term("Claim");
    public static final Node EVENT_CLAIM = term("EventClaim");
    public static final Node RELATION_CLAIM = term("RelationClaim");
    public static final Node IN_DOCUMENT = term("inDocument");
    public static final Node STATES = term("states");
    public static final Node ASSERTS = term("asserts");
    public static final Node CLAIM_KIND = term("claimKind");
    public static final Node SENTENCE = term("sentence");
    public static final Node TRIGGER = term("trigger");
    public static final Node RULE = term("rule");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node CLAIM_SOURCE = term("claimSource");
    public static final Node CLAIM_SOURCE_MENTION = term("claimSourceMention");
    public static final Node FACTUALITY = term("Factuality");
    public static final Node HAS_FACTUALITY = term("factuality");
    public static final Node CERTAINTY = term("Certainty");
    public static final Node HAS_CERTAINTY = term("certainty");
    public static final Node SUBJECT_MENTION = term("subjectMention");
    public static final Node TOPIC_TEXT = term("topicText");
    public static final Node CONTENT = term("content");
    public static final Node MODE = term("mode");
    public static final Node CAMEO = term("cameo");
    public static final Node TIME = term("time");
    public static final Node EARLIEST = term("earliest");
    public static final Node LATEST = term("latest");
    public static final Node TIME_TEXT = term("timeText");
    public static final Node TIME_MENTION = term("timeMention");
    public static final Node QUANTITY = term("Quantity");
    public static final Node HAS_QUANTITY = term("quantity");
    public static final Node MEASURES = term("measures");
    public static final Node VALUE = term("value");
    public static final Node BOUND = term("bound");
    public static final Node QUANTITY_TEXT = term("quantityText");
    public static final Node QUANTITY_MENTION = term("quantityMention");

    // Instances
    public static final Node EVENT = term("Event");
    public static final Node ENTITY = term("Entity");
    public static final Node ACTOR = term("Actor");
    public static final Node LOCATION = term("Location");
    public static final Node RELATION = term("Relation");
    public static final Node NAME = term("name");
    public static final Node COUNTRY = term("country");
    public static final Node COUNTRY_CODE = term("countryCode");
    public static final Node SECTOR = term("Sector");
    public static final Node HAS_SECTOR = term("sector");
    public static final Node PARENT = term("parent");

    // The manifest
    public static final Node MANIFEST_ENTRY = term("ManifestEntry");
    public static final Node INPUT_SHA256 = term("inputSha256");
    public static final Node GRAPH_TRIPLES = term("graphTriples");
    public static final Node GRAPH_SHA256 = term("graphSha256");
    public static final Node VERSION = term("version");
    public static final Node ORIGIN = term("origin");
    public static final Node ANALYSIS = term("analysis");

    // The ontology about itself
    public static final Node PLOVER_CODE = term("PloverCode");
    public static final Node CAMEO_CODE = term("CameoCode");
    public static final Node COVERS_CAMEO = term("coversCameo");
    public static final Node PLAIN_PROPERTY = term("plainProperty");

    private Vocabulary() {}

    /** The term of that local name, whether or not the ontology declares it. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + localName);
    }

    /** The class of events of that kind. */
    public static Node of(EventKind kind) {
        return NodeFactory.createURI(kind.iri());
    }

    /** The plain triple's property, in the past tense. */
    public static Node property(EventKind kind) {
        return NodeFactory.createURI(kind.propertyIri());
    }

    /** The class of entities of that kind. */
    public static Node of(EntityKind kind) {
        return term(kind.localName());
    }

    /** The property from an event or a claim to what fills the role. */
    public static Node of(Role role) {
        return term(role.localName());
    }

    /** The property from a claim to the words that fill the role; of a relation's object it is the object's. */
    public static Node mention(Role role) {
        return term(role.localName() + "Mention");
    }

    public static Node of(RelationKind kind) {
        return term(kind.localName());
    }

    public static Node of(Factuality factuality) {
        return term(factuality.localName());
    }

    public static Node of(Certainty certainty) {
        return term(certainty.localName());
    }

    /** The individual of a sector ("GOV"); which there are, the ontology says. */
    public static Node sector(String code) {
        return term(code);
    }

    /** RDF itself. */
    public static final class Rdf {
        private static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        public static final Node TYPE = NodeFactory.createURI(NS + "type");
        public static final Node STATEMENT = NodeFactory.createURI(NS + "Statement");
        public static final Node SUBJECT = NodeFactory.createURI(NS + "subject");
        public static final Node PREDICATE = NodeFactory.createURI(NS + "predicate");
        public static final Node OBJECT = NodeFactory.createURI(NS + "object");

        private Rdf() {}
    }

    /** RDF Schema. */
    public static final class Rdfs {
        public static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

        private Rdfs() {}
    }

    /** OWL. */
    public static final class Owl {
        public static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");

        private Owl() {}
    }

    /** Dublin Core's terms: what is known of a document. */
    public static final class Dct {
        private static final String NS = "http://purl.org/dc/terms/";
        public static final Node TITLE = NodeFactory.createURI(NS + "title");
        public static final Node LANGUAGE = NodeFactory.createURI(NS + "language");
        public static final Node PUBLISHER = NodeFactory.createURI(NS + "publisher");
        public static final Node DATE = NodeFactory.createURI(NS + "date");
        public static final Node SOURCE = NodeFactory.createURI(NS + "source");
        public static final Node LICENSE = NodeFactory.createURI(NS + "license");

        private Dct() {}
    }

    /** NIF 2.0: places in a text. */
    public static final class Nif {
        private static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
        public static final Node CONTEXT = NodeFactory.createURI(NS + "Context");
        public static final Node STRING = NodeFactory.createURI(NS + "String");
        public static final Node OFFSET_BASED_STRING = NodeFactory.createURI(NS + "OffsetBasedString");
        public static final Node SENTENCE = NodeFactory.createURI(NS + "Sentence");
        public static final Node REFERENCE_CONTEXT = NodeFactory.createURI(NS + "referenceContext");
        public static final Node BEGIN_INDEX = NodeFactory.createURI(NS + "beginIndex");
        public static final Node END_INDEX = NodeFactory.createURI(NS + "endIndex");
        public static final Node ANCHOR_OF = NodeFactory.createURI(NS + "anchorOf");
        public static final Node IS_STRING = NodeFactory.createURI(NS + "isString");

        private Nif() {}
    }

    /** PROV-O: where claims come from. */
    public static final class Prov {
        private static final String NS = "http://www.w3.org/ns/prov#";
        public static final Node ENTITY = NodeFactory.createURI(NS + "Entity");
        public static final Node WAS_DERIVED_FROM = NodeFactory.createURI(NS + "wasDerivedFrom");
        public static final Node WAS_ATTRIBUTED_TO = NodeFactory.createURI(NS + "wasAttributedTo");
        public static final Node AGENT = NodeFactory.createURI(NS + "Agent");
        public static final Node SOFTWARE_AGENT = NodeFactory.createURI(NS + "SoftwareAgent");

        private Prov() {}
    }

    /** schema.org: coordinates in degrees. */
    public static final class Schema {
        private static final String NS = "http://schema.org/";
        public static final Node LATITUDE = NodeFactory.createURI(NS + "latitude");
        public static final Node LONGITUDE = NodeFactory.createURI(NS + "longitude");

        private Schema() {}
    }

    /** GeoSPARQL: coordinates as geometry. */
    public static final class Geo {
        private static final String NS = "http://www.opengis.net/ont/geosparql#";
        public static final Node GEOMETRY = NodeFactory.createURI(NS + "Geometry");
        public static final Node HAS_GEOMETRY = NodeFactory.createURI(NS + "hasGeometry");
        public static final Node AS_WKT = NodeFactory.createURI(NS + "asWKT");
        public static final Node WKT_LITERAL = NodeFactory.createURI(NS + "wktLiteral");

        private Geo() {}
    }
}
