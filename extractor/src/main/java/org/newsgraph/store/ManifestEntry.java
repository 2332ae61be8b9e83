package org.newsgraph.store;

/**
 * What the store knows of how a document came in: enough to skip it next time, to warn when another takes its name, and
 * to check that its graph is whole.
 *
 * @param name the document's URL, else its name
 * @param iri of the document, which is its graph's name too
 * @param inputSha256 of the input's bytes
 * @param graphTriples how many triples its graph holds
 * @param graphSha256 over the sorted N-Triples of its graph
 * @param version of everything that shapes the graph: program, ontology, lexicon, tables, models, options, corrections
 * @param origin where the document was read from
 */
public record ManifestEntry(
        String name,
        String iri,
        String inputSha256,
        long graphTriples,
        String graphSha256,
        String version,
        String origin) {}
