package org.newsgraph.grammar;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** In which slot a word attaches below its governor, as {@code ontology/factuality-operators.tsv} names the slots. */
public final class Complements {
    private Complements() {}

    /** The slot: "clause", "infinitive", "gerund", "object" or a preposition; empty where it is none of these. */
    public static Optional<String> slot(Sentence sentence, Token token) {
        return switch (token.relation()) {
            case "ccomp", "csubj", "csubj:pass" ->
                Optional.of(VerbForm.isInfinitive(sentence, token) ? "infinitive" : "clause");
            case "xcomp" ->
                Optional.of(
                        VerbForm.isInfinitive(sentence, token) || token.tag().equals("VB") ? "infinitive" : "gerund");
            case "advcl", "dep" -> ofAdjunct(sentence, token);
            case "acl" -> ofNounClause(sentence, token);
            case "obj", "nsubj:pass" -> Optional.of("object");
            case "obl", "nmod" -> token.tag().equals("VBG") ? Optional.of("gerund") : preposition(sentence, token);
            default -> Optional.empty();
        };
    }

    private static Optional<String> preposition(Sentence sentence, Token token) {
        return sentence.child(token, "case", "mark").map(word -> word.lemma().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> ofAdjunct(Sentence sentence, Token token) {
        if (VerbForm.isInfinitive(sentence, token)) {
            return Optional.of("infinitive");
        }
        if (token.tag().equals("VBG")) {
            return preposition(sentence, token)
                    // "told reporters after meeting the king": when he spoke, not what he said.
                    .filter(word -> !FunctionWords.BEFORE_TIMES.contains(word))
                    .map(word -> "gerund");
        }
        if (sentence.child(token, "mark")
                        .filter(mark -> mark.lemma().equalsIgnoreCase("that"))
                        .isPresent()
                || isQuotedClause(sentence, token)) {
            return Optional.of("clause");
        }
        return token.isVerb() ? Optional.empty() : preposition(sentence, token);
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

    private static Optional<String> ofNounClause(Sentence sentence, Token token) {
        if (VerbForm.isInfinitive(sentence, token)) {
            return Optional.of("infinitive");
        }
        Optional<String> mark = preposition(sentence, token);
        if (token.tag().equals("VBG") && mark.isPresent()) {
            return Optional.of("gerund");
        }
        return mark.filter("that"::equals).map(word -> "clause");
    }
}
