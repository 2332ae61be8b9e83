package org.newsgraph.lexicon;

import java.util.Set;

/** The prepositions that triggers and slots may be named by. */
public final class Prepositions {
    private static final Set<String> ALL = Set.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "ahead",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "below",
            "beside",
            "between",
            "beyond",
            "by",
            "concerning",
            "despite",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "regarding",
            "round",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "up",
            "upon",
            "via",
            "with",
            "within",
            "without");

    private Prepositions() {}

    public static boolean contains(String lemma) {
        return ALL.contains(lemma);
    }
}
