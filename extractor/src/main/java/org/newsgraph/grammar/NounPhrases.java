package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Where a noun phrase begins and ends around its head. */
public final class NounPhrases {
    private static final Set<String> BEFORE = Set.of(
            "det", "amod", "compound", "nummod", "nmod:poss", "det:predet", "advmod", "dep", "punct", "case", "nmod");

    private NounPhrases() {}

    /** The index of the phrase's first token: articles, adjectives, numbers, possessors and nouns before the head. */
    public static int first(Sentence sentence, Token head) {
        int first = head.index();
        for (Token child : sentence.children(head)) {
            if (child.index() < first && isBefore(child)) {
                first = Math.min(first, leftmost(sentence, child));
            }
        }
        while (first < head.index() && isNoBeginning(sentence.token(first))) {
            first++;
        }
        return first;
    }

    private static boolean isBefore(Token child) {
        if (child.is("case") || child.is("punct") || child.is("advmod")) {
            return false;
        }
        return BEFORE.contains(child.relation()) && !child.relation().equals("dep");
    }

    private static int leftmost(Sentence sentence, Token token) {
        return sentence.subtree(token).nextSetBit(0);
    }

    private static boolean isNoBeginning(Token token) {
        return !Character.isLetterOrDigit(token.text().codePointAt(0))
                && !token.text().matches("[$€£]");
    }

    /**
     * The token of a stretch that attaches outside it; the last one where none does.
     *
     * @param noHeads relations of those that attach outside and yet head nothing
     */
    public static Token head(Sentence sentence, int first, int end, Set<String> noHeads) {
        return sentence.tokens().subList(first, end).stream()
                .filter(token -> token.head() < first || token.head() >= end)
                .filter(token -> !noHeads.contains(token.relation()))
                .findFirst()
                .orElse(sentence.token(end - 1));
    }

    /** The index of the phrase's first token after articles and possessive pronouns. */
    public static int firstAfterArticle(Sentence sentence, Token head) {
        int first = first(sentence, head);
        while (first < head.index()
                && sentence.token(first).tag().matches("DT|PRP\\$|PDT")
                // "some of the rebels"
                && !sentence.token(first + 1).text().equals("of")) {
            first++;
        }
        return first;
    }

    /** The index after the phrase's last token: the head, and an {@code of} phrase that it can't be understood without. */
    public static int end(Nouns nouns, Sentence sentence, Token head) {
        Token core = core(nouns, sentence, head);
        int end = core.index() + 1;
        for (Token child : sentence.children(head, "nmod")) {
            boolean isOf = PrepositionalPhrases.isAfter(sentence, child, FunctionWords.BEFORE_CLOSE_POSSESSORS);
            if (isOf && child.index() > head.index() && child.index() - head.index() <= 6) {
                end = Math.max(end, child.index() + 1);
            }
        }
        return end;
    }

    /** The noun that says what a phrase is about: itself, or the one after a mere measure. */
    public static Token core(Nouns nouns, Sentence sentence, Token head) {
        if (!nouns.cues().has(Cue.MEASURE, head.lemma())) {
            return head;
        }
        return sentence.children(head, "nmod").stream()
                .filter(child -> child.index() > head.index() && (child.isNoun() || child.isProper()))
                .filter(child -> sentence.children(child, "case").stream()
                        .anyMatch(word -> word.lemma().equals("of")
                                || (word.lemma().equals("in") && nouns.cues().has(Cue.MEASURE_IN, head.lemma()))))
                .findFirst()
                .map(child -> core(nouns, sentence, child))
                .orElse(head);
    }

    /** "the group", "their group", "both groups": one that the hearer knows. */
    public static boolean isDefinite(Sentence sentence, Token head) {
        return sentence.child(head, "nmod:poss").isPresent()
                || sentence.children(head, "det").stream()
                        .anyMatch(word -> FunctionWords.has(FunctionWords.DEFINITE_DETERMINERS, word));
    }

    /** "a group", "another group", "some groups": one that is new. */
    public static boolean isIndefinite(Sentence sentence, Token head) {
        return sentence.children(head, "det").stream()
                .anyMatch(word -> FunctionWords.has(FunctionWords.INDEFINITE_DETERMINERS, word));
    }

    /**
     * The words for those to whom what a phrase speaks of belongs, each with those coordinated with it: "Syrian" troops,
     * "Assad's" regime, members "of Division 13".
     */
    public static List<Token> possessors(Sentence sentence, Token head) {
        int first = first(sentence, head);
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean before = child.index() >= first
                    && child.index() < head.index()
                    && child.relation().matches("amod|compound|nmod:poss|nmod|conj");
            boolean after =
                    child.is("nmod") && PrepositionalPhrases.isAfter(sentence, child, FunctionWords.BEFORE_POSSESSORS);
            if (before || after) {
                found.add(child);
                found.addAll(sentence.children(child, "conj"));
            }
        }
        return found;
    }
}
