package org.newsgraph.export.insight;

import java.util.List;
import java.util.Optional;
import org.newsgraph.export.facts.StoredDocument;

/**
 * Why the store says what it says of an entity, an event or a relation: every claim about it.
 *
 * @param iri of what is explained
 * @param kind "Person", "Call", "holdsPosition"
 * @param claims in order of document and text
 */
public record Explanation(String iri, String kind, String label, List<Said> claims) {
    /**
     * One claim with all that is needed to print it.
     *
     * @param kind the event's kind or the relation's property
     * @param sentence its words, which trigger and parts are marked in
     * @param trigger offsets in the sentence's words, in UTF-16 code units, ready for {@code substring}
     * @param sources the labels of those who say so; none where the document speaks in its own voice
     */
    public record Said(
            String claim,
            String kind,
            String stated,
            String sentence,
            Mark trigger,
            List<Part> parts,
            List<String> sources,
            String factuality,
            String certainty,
            Optional<String> time,
            List<String> quantities,
            Optional<String> content,
            String confidence,
            String rule,
            StoredDocument document) {}

    /**
     * Who or what takes part.
     *
     * @param label the entity's, or the words where they name none
     * @param mark where the words stand in the sentence; empty where they are only implied or stand outside of it
     */
    public record Part(String role, String label, Optional<Mark> mark) {}

    /** A stretch of the sentence's words. */
    public record Mark(int begin, int end) {}
}
