package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Nouns;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.mention.Resolver;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** How many a noun phrase counts, and which numbers beside it count nobody. */
class QuantitiesTest {
    private static final Nouns NOUNS = Nouns.standard();
    private static final Resolver RESOLVER = new Resolver(Gazetteer.standard(), NOUNS, Offices.standard());

    @Test
    void rangeMayStandWithoutANoun() {
        String range = "Between/IN/2/case 10/CD/killed/nsubj:pass and/CC/4/cc 15/CD/2/conj "
                + "were=be/VBD/killed/aux:pass killed=kill/VBN/0/root";
        assertEquals(
                List.of("at least 10 killed: Between 10 and 15", "at most 15 killed: 15"),
                quantities(EventKind.KILLING, "10", "killed", range).stream()
                        .map(quantity -> words(quantity) + ": " + quantity.text())
                        .toList());
    }

    private static List<String> killed(String head, String words) {
        return quantities(EventKind.KILLING, head, "killed", words).stream()
                .map(QuantitiesTest::words)
                .toList();
    }

    private static String words(Quantity quantity) {
        return quantity.bound() + " " + quantity.value().toPlainString() + " " + quantity.measures();
    }

    private static List<Quantity> quantities(EventKind kind, String head, String trigger, String words) {
        AnnotatedText text = new TextBuilder().sentence(words).text();
        Sentence sentence = text.sentences().get(0);
        Quantities quantities = new Quantities(
                new MentionIndex(RESOLVER.resolve(text)), NOUNS, text.document().text());
        return quantities.of(sentence, token(sentence, head), kind, token(sentence, trigger));
    }

    private static Token token(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
