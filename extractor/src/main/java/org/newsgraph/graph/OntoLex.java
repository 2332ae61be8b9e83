package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OntoLex-Lemon, LexInfo and SKOS that the published lexicon uses. */
final class OntoLex {
    static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
    static final String LIME = "http://www.w3.org/ns/lemon/lime#";
    static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    static final Node LEXICAL_ENTRY = term(ONTOLEX, "LexicalEntry");
    static final Node WORD = term(ONTOLEX, "Word");
    static final Node MULTIWORD_EXPRESSION = term(ONTOLEX, "MultiwordExpression");
    static final Node CANONICAL_FORM = term(ONTOLEX, "canonicalForm");
    static final Node FORM = term(ONTOLEX, "Form");
    static final Node WRITTEN_REP = term(ONTOLEX, "writtenRep");
    static final Node SENSE = term(ONTOLEX, "sense");
    static final Node LEXICAL_SENSE = term(ONTOLEX, "LexicalSense");
    static final Node REFERENCE = term(ONTOLEX, "reference");
    static final Node SYN_BEHAVIOR = term(SYNSEM, "synBehavior");
    static final Node SYNTACTIC_FRAME = term(SYNSEM, "SyntacticFrame");
    static final Node SYN_ARG = term(SYNSEM, "synArg");
    static final Node SYNTACTIC_ARGUMENT = term(SYNSEM, "SyntacticArgument");
    static final Node ONTO_MAP = term(SYNSEM, "OntoMap");
    static final Node ONTO_MAPPING = term(SYNSEM, "ontoMapping");
    static final Node SUBMAP = term(SYNSEM, "submap");
    static final Node OBJ_OF_PROP = term(SYNSEM, "objOfProp");
    static final Node LEXICON = term(LIME, "Lexicon");
    static final Node LANGUAGE = term(LIME, "language");
    static final Node ENTRY = term(LIME, "entry");
    static final Node LEXICAL_ENTRIES = term(LIME, "lexicalEntries");
    static final Node PART_OF_SPEECH = term(LEXINFO, "partOfSpeech");
    static final Node EXAMPLE = term(SKOS, "example");
    static final Node SCOPE_NOTE = term(SKOS, "scopeNote");
    static final Node NOTATION = term(SKOS, "notation");

    private OntoLex() {}

    /** @param name "verb", "noun" or "adjective", which LexInfo names so too */
    static Node partOfSpeech(String name) {
        return term(LEXINFO, name);
    }

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
