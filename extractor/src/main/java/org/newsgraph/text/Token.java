package org.newsgraph.text;

import org.newsgraph.document.Span;

/**
 * A word or sign of a sentence, with its place in the dependency tree.
 *
 * @param index its position in the sentence, from 0
 * @param span where it stands in the document's text
 * @param text its characters as written
 * @param lemma its dictionary form, in lower case except for proper nouns
 * @param tag its Penn Treebank part of speech
 * @param head the index of its governor, or -1 for the sentence's root
 * @param relation its basic Universal Dependencies relation to the governor ("nsubj:pass"), "root" for the root
 * @param entity the name recogniser's class ("PERSON", "LOCATION", "ORGANIZATION"), or "O"
 */
public record Token(
        int index, Span span, String text, String lemma, String tag, int head, String relation, String entity) {
    /** Whether the relation is {@code name} itself or a subtype of it: {@code is("nsubj")} holds for "nsubj:pass". */
    public boolean is(String name) {
        return relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.equals("PRP") || tag.equals("PRP$");
    }
}
