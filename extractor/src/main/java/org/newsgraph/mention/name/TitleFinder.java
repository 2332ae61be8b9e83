package org.newsgraph.mention.name;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds the title that stands right before a name, or in apposition after it. */
public final class TitleFinder {
    /**
     * A title's tokens, from {@code first} up to, not including, {@code end}.
     *
     * @param former whether it says that the office is held no more: "former Syrian prime minister"
     */
    public record Found(int first, int end, Offices.Office office, boolean former) {}

    private static final int LONGEST = 12;

    /** Words that may stand before an office inside a title: "former", "senior", "special", … */
    private static final Set<String> MODIFIER_TAGS =
            Set.of("JJ", "JJS", "NN", "NNP", "NNPS", "NNS", "POS", "HYPH", "VBN");

    private final Offices offices;
    private final Nouns nouns;

    public TitleFinder(Offices offices, Nouns nouns) {
        this.nouns = nouns;
        this.offices = offices;
    }

    /** The title that ends where the name begins. */
    public Optional<Found> before(Sentence sentence, int nameFirst) {
        for (int at = Math.max(0, nameFirst - LONGEST); at < nameFirst; at++) {
            Optional<Offices.Hit> hit = offices.at(sentence, at);
            if (hit.isPresent()
                    && hit.get().end() <= nameFirst
                    && isJoined(sentence, hit.get().end(), nameFirst)) {
                return Optional.of(found(
                        sentence, begin(sentence, at), nameFirst, hit.get().office()));
            }
        }
        return Optional.empty();
    }

    /**
     * Nothing between office and name, or a prepositional phrase: "envoy on Syria Staffan de Mistura"; but "the adviser
     * to Ambassador Cole" is another.
     */
    private boolean isJoined(Sentence sentence, int from, int to) {
        if (from == to) {
            return true;
        }
        if (!FunctionWords.INSIDE_TITLES.contains(sentence.token(from).text())) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            Token token = sentence.token(i);
            boolean anothers =
                    offices.at(sentence, i).filter(office -> office.end() == to).isPresent();
            if (anothers || !(token.isNoun() || token.tag().matches("DT|JJ|POS|HYPH|CC"))) {
                return false;
            }
        }
        // "for the president John" has no name between; the phrase must hold a noun of its own.
        return to - from >= 2;
    }

    private static int begin(Sentence sentence, int office) {
        int begin = office;
        while (begin > 0 && isModifier(sentence, begin - 1)) {
            begin--;
        }
        if (begin > 0 && sentence.token(begin).tag().equals("HYPH")) {
            // "far-right leader": the adverb is half of the word.
            begin--;
        }
        while (begin < office && sentence.token(begin).tag().equals("POS")) {
            begin++;
        }
        return begin;
    }

    /** A word that attaches to a later word, as the parts of a title do, and no verb or subject before it. */
    private static boolean isModifier(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return MODIFIER_TAGS.contains(token.tag())
                && (token.head() > at || token.relation().matches("punct|case"))
                && !token.is("nsubj")
                && !token.is("root");
    }

    /** The title whose holder's name stands after it in apposition: "the group's director, Rami Abdel Rahman". */
    public Optional<Found> apposed(Sentence sentence, Token nameHead, int nameFirst) {
        return nameHead.is("appos")
                ? sentence.head(nameHead)
                        .filter(head -> head.isNoun() && head.index() < nameFirst)
                        .flatMap(head -> inPhrase(sentence, head))
                        .filter(found -> found.end() < nameFirst)
                : Optional.empty();
    }

    /** The title in the apposition after a name: "Rami Abdel Rahman, director of the group". */
    public Optional<Found> after(Sentence sentence, Token nameHead) {
        for (Token child : sentence.children(nameHead, "appos")) {
            if (child.isNoun()) {
                Optional<Found> found = inPhrase(sentence, child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The title that a sentence says of whoever is named as its subject: "Ana Silva is the governor of Norland". */
    public Optional<Found> predicated(Sentence sentence, Token nameHead) {
        return sentence.head(nameHead)
                .filter(office -> nameHead.relation().equals("nsubj") && isPlainlySaid(sentence, office))
                .flatMap(office -> inPhrase(sentence, office))
                .filter(found -> !found.former());
    }

    /** In the article's own voice and of the present, neither denied nor asked. */
    private static boolean isPlainlySaid(Sentence sentence, Token office) {
        return office.isNoun()
                && office.is("root")
                && sentence.children(office, "cop").stream()
                        .anyMatch(verb -> verb.tag().matches("VBZ|VBP"))
                && sentence.child(office, "aux", "advmod", "neg", "parataxis", "case", "obl", "advcl")
                        .isEmpty()
                // "the governor", "governor of Norland"; "a resident", "no friend" are no offices.
                && sentence.children(office, "det").stream()
                        .allMatch(word -> FunctionWords.has(FunctionWords.DEFINITE_DETERMINERS, word))
                && sentence.tokens().stream().noneMatch(sign -> sign.text().equals("?"));
    }

    /** "a 24-year-old student": nobody holds an age. */
    private int afterAge(Sentence sentence, int first, int office) {
        for (int at = first; at < office; at++) {
            String word = sentence.token(at).text();
            if (nouns.cues().has(Cue.AGE, word.substring(word.lastIndexOf('-') + 1))) {
                return at + 1;
            }
        }
        return first;
    }

    /** The title in a noun phrase that says what somebody is: "the president of Chad". */
    public Optional<Found> inPhrase(Sentence sentence, Token head) {
        int first = NounPhrases.first(sentence, head);
        for (int at = first; at <= head.index(); at++) {
            Optional<Offices.Hit> hit = offices.at(sentence, at);
            if (hit.isPresent() && hit.get().end() > head.index()) {
                int from = sentence.token(first).tag().matches("DT|PRP\\$") ? first + 1 : first;
                from = afterAge(sentence, from, at);
                // "director general": the adjective after is part of the office.
                int end = Math.max(
                        NounPhrases.end(nouns, sentence, head), hit.get().end());
                return Optional.of(found(sentence, from, end, hit.get().office()));
            }
        }
        return Optional.empty();
    }

    private Found found(Sentence sentence, int first, int end, Offices.Office office) {
        boolean former = sentence.tokens().subList(first, end).stream()
                .anyMatch(token -> nouns.cues().has(Cue.FORMER, token.text()));
        return new Found(first, end, office, former);
    }
}
