package org.newsgraph.graph;

import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** The prefixes that exports write and queries may leave out. */
public final class Prefixes {
    private static final PrefixMap MAP = map();

    private Prefixes() {}

    /** In order of their names; not to be changed. */
    public static PrefixMap all() {
        return MAP;
    }

    private static PrefixMap map() {
        PrefixMap map = PrefixMapFactory.create();
        map.add("dct", "http://purl.org/dc/terms/");
        map.add("entity", Iris.DEFAULT_BASE + "entity/");
        map.add("geo", "http://www.opengis.net/ont/geosparql#");
        map.add("ng", Vocabulary.NAMESPACE);
        map.add("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
        map.add("owl", "http://www.w3.org/2002/07/owl#");
        map.add("prov", "http://www.w3.org/ns/prov#");
        map.add("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.add("schema", "http://schema.org/");
        map.add("skos", "http://www.w3.org/2004/02/skos/core#");
        map.add("xsd", "http://www.w3.org/2001/XMLSchema#");
        return PrefixMapFactory.unmodifiablePrefixMap(map);
    }
}
