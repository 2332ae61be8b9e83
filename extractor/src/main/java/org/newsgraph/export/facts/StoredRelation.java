package org.newsgraph.export.facts;

import java.util.List;
import java.util.Optional;

/**
 * A lasting relation with all that the documents claim of it.
 *
 * @param predicate the local name of its property
 * @param subject an IRI
 * @param object an IRI; empty where it is words
 * @param words the object where it names no entity
 * @param claims in order of document and text
 */
public record StoredRelation(
        String iri,
        String predicate,
        String subject,
        Optional<String> object,
        Optional<String> words,
        List<StoredClaim> claims) {}
