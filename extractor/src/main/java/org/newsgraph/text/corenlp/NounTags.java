package org.newsgraph.text.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.text.Token;

/**
 * Makes nouns of words that the tagger took for verbs or adjectives although the parser put them, with an article or
 * possessor, where a noun stands: "the shelling of the market", "the recapture of the town", "the military said".
 */
final class NounTags {
    private static final Set<String> NOMINAL = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss");

    /** What shows that the word is the verb of a clause after all. */
    private static final Set<String> VERBAL =
            Set.of("obj", "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cop", "ccomp", "xcomp");

    private static final Set<String> ELLIPTIC = Set.of(
            "same",
            "other",
            "latter",
            "former",
            "following",
            "first",
            "second",
            "third",
            "next",
            "last",
            "few",
            "many",
            "several",
            "most",
            "own",
            "opposite",
            "contrary",
            "whole",
            "latest",
            "only");

    private NounTags() {}

    static List<Token> correct(List<Token> tokens) {
        List<Token> corrected = new ArrayList<>();
        for (Token token : tokens) {
            corrected.add(isNoun(tokens, token) ? asNoun(token) : token);
        }
        return corrected;
    }

    private static boolean isNoun(List<Token> tokens, Token token) {
        boolean mistaken = token.isVerb() || token.tag().equals("JJ");
        if (!mistaken || !NOMINAL.contains(token.relation()) || ELLIPTIC.contains(token.lemma())) {
            return false;
        }
        boolean determined = false;
        for (Token child : tokens) {
            if (child.head() == token.index()) {
                if (VERBAL.contains(child.relation())) {
                    return false;
                }
                determined |= child.relation().equals("det") || child.relation().equals("nmod:poss");
            }
        }
        return determined;
    }

    private static Token asNoun(Token token) {
        boolean plural = token.tag().equals("VBZ");
        return new Token(
                token.index(),
                token.span(),
                token.text(),
                plural ? token.lemma() : token.text().toLowerCase(Locale.ROOT),
                plural ? "NNS" : "NN",
                token.head(),
                token.relation(),
                token.entity());
    }
}
