package org.newsgraph.grammar;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** In which slot a word attaches below its governor, as {@code ontology/factuality-operators.tsv} names the slots. */
public final class Complements {
    private Complements() {}

    /** The slot: "clause", "infinitive", "gerund", "object" or a preposition; empty where it is none of these. */
    public static Optional<Slot> slot(Sentence sentence, Token token) {
        return switch (token.relation()) {
            case "ccomp", "csubj", "csubj:pass" ->
                Optional.of(VerbForm.isInfinitive(sentence, token) ? Function.INFINITIVE : Function.CLAUSE);
            case "xcomp" ->
                Optional.of(
                        VerbForm.isInfinitive(sentence, token) || token.tag().equals("VB")
                                ? Function.INFINITIVE
                                : Function.GERUND);
            case "advcl", "dep" -> ofAdjunct(sentence, token);
            case "acl" -> ofNounClause(sentence, token);
            case "obj", "nsubj:pass" -> Optional.of(Function.OBJECT);
            case "obl", "nmod" -> token.tag().equals("VBG") ? Optional.of(Function.GERUND) : after(sentence, token);
            default -> Optional.empty();
        };
    }

    private static Optional<Slot> after(Sentence sentence, Token token) {
        return preposition(sentence, token).map(Slot.After::new);
    }

    private static Optional<String> preposition(Sentence sentence, Token token) {
        return sentence.child(token, "case", "mark").map(word -> word.lemma().toLowerCase(Locale.ROOT));
    }

    private static Optional<Slot> ofAdjunct(Sentence sentence, Token token) {
        if (VerbForm.isInfinitive(sentence, token)) {
            return Optional.of(Function.INFINITIVE);
        }
        if (token.tag().equals("VBG")) {
            return preposition(sentence, token)
                    // "told reporters after meeting the king": when he spoke, not what he said.
                    .filter(word -> !FunctionWords.BEFORE_TIMES.contains(word))
                    .map(word -> Function.GERUND);
        }
        if (sentence.child(token, "mark")
                        .filter(mark -> mark.lemma().equalsIgnoreCase("that"))
                        .isPresent()
                || isQuotedClause(sentence, token)) {
            return Optional.of(Function.CLAUSE);
        }
        return token.isVerb() ? Optional.empty() : after(sentence, token);
    }

    /** "Troops took the town, the agency said": the parser may attach what is said as an adverbial clause. */
    private static boolean isQuotedClause(Sentence sentence, Token token) {
        return token.isVerb()
                && sentence.child(token, "nsubj").isPresent()
                && sentence.head(token)
                        .filter(head -> head.index() > token.index())
                        .isPresent()
                && sentence.children(token, "mark", "advmod").stream()
                        .noneMatch(word ->
                                word.index() < token.index() && word.tag().matches("IN|WRB"));
    }

    private static Optional<Slot> ofNounClause(Sentence sentence, Token token) {
        if (VerbForm.isInfinitive(sentence, token)) {
            return Optional.of(Function.INFINITIVE);
        }
        Optional<String> mark = preposition(sentence, token);
        if (token.tag().equals("VBG") && mark.isPresent()) {
            return Optional.of(Function.GERUND);
        }
        return mark.filter("that"::equals).map(word -> Function.CLAUSE);
    }
}
