package org.newsgraph.claim.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Quantity;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.Resolver;
import org.newsgraph.testing.Kinds;
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
        String range = "Between/IN/ten/case ten/CD/killed/nsubj:pass and/CC/twelve/cc twelve/CD/ten/conj "
                + "were=be/VBD/killed/aux:pass killed=kill/VBN/0/root";
        assertEquals(
                List.of("at least 10 killed: Between ten and twelve", "at most 12 killed: twelve"),
                quantities(Kinds.KILLING, "ten", "killed", range).stream()
                        .map(quantity -> words(quantity) + ": " + quantity.text())
                        .toList());
    }

    @Test
    void coupleCountsWhatStandsAfterIt() {
        String trucks = "Rebels/NNS/seized/nsubj seized=seize/VBD/0/root a/DT/couple/det couple/NN/seized/obj "
                + "of/IN/trucks/case trucks=truck/NNS/couple/nmod";
        assertEquals(
                List.of("about 2 trucks: couple of trucks"),
                quantities(Kinds.SEIZURE, "couple", "seized", trucks).stream()
                        .map(quantity -> words(quantity) + ": " + quantity.text())
                        .toList());
    }

    @Test
    void lowerBoundHoldsForThoseBesideUnlessTheyHaveTheirOwn() {
        String both = "soldiers=soldier/NNS/killed/nsubj:pass and/CC/rebels/cc %stwenty/CD/rebels/nummod "
                + "rebels=rebel/NNS/soldiers/conj were=be/VBD/killed/aux:pass killed=kill/VBN/0/root";
        String atLeast = "at/IN/least/case least/JJS/ten/obl:npmod ten/CD/soldiers/nummod ";
        String range = "ten/CD/soldiers/nummod to/TO/twelve/cc twelve/CD/ten/conj ";
        assertEquals(List.of("at least 20 killed"), killed("rebels", atLeast + both.formatted("")));
        assertEquals(
                List.of("exactly 20 killed"), killed("rebels", atLeast + both.formatted("exactly/RB/twenty/advmod ")));
        assertEquals(List.of("exactly 20 killed"), killed("rebels", range + both.formatted("")));
    }

    @Test
    void rateCountsNobody() {
        assertEquals(
                List.of(),
                killed(
                        "One",
                        "One/CD/killed/nsubj:pass in/IN/five/case five/CD/One/nmod was=be/VBD/killed/aux:pass "
                                + "killed=kill/VBN/0/root"));
        assertEquals(
                List.of(),
                killed(
                        "miners",
                        "One/CD/five/compound in/IN/five/advmod five/CD/miners/nummod miners=miner/NNS/killed/nsubj:pass "
                                + "was=be/VBD/killed/aux:pass killed=kill/VBN/0/root"));
    }

    @Test
    void deadOfSeveralRaidsAreCounted() {
        assertEquals(
                List.of("exactly 12 killed"),
                killed(
                        "12",
                        "Rebels/NNS/killed/nsubj killed=kill/VBD/0/root 12/CD/killed/obj in/IN/raids/case 20/CD/raids/nummod "
                                + "raids=raid/NNS/killed/obl"));
    }

    @Test
    void shareAfterByIsAChangeAndOneFurtherBelowIsNot() {
        assertEquals(
                List.of("exactly 60 per cent"),
                change("Exports/NNS/fell/nsubj fell=fall/VBD/0/root by/IN/cent/case 60/CD/cent/nummod "
                        + "per/NN/cent/compound cent/NN/fell/obl"));
        assertEquals(
                List.of(),
                change("Exports/NNS/fell/nsubj fell=fall/VBD/0/root by/IN/rebels/case rebels/NNS/fell/obl "
                        + "who/WP/hold/nsubj hold/VBP/rebels/acl:relcl 60/CD/cent/nummod per/NN/cent/compound "
                        + "cent/NN/hold/obj"));
    }

    private static List<String> change(String words) {
        AnnotatedText text = new TextBuilder().sentence(words).text();
        Sentence sentence = text.sentences().get(0);
        return quantities(text).change(sentence, token(sentence, "fell"), Kinds.STATEMENT).stream()
                .map(QuantitiesTest::words)
                .toList();
    }

    private static List<String> killed(String head, String words) {
        return quantities(Kinds.KILLING, head, "killed", words).stream()
                .map(QuantitiesTest::words)
                .toList();
    }

    private static String words(Quantity quantity) {
        return quantity.bound().label() + " " + quantity.value().toPlainString() + " "
                + quantity.measures().label();
    }

    private static List<Quantity> quantities(EventKind kind, String head, String trigger, String words) {
        AnnotatedText text = new TextBuilder().sentence(words).text();
        Sentence sentence = text.sentences().get(0);
        return quantities(text).of(sentence, token(sentence, head), kind, token(sentence, trigger));
    }

    private static Quantities quantities(AnnotatedText text) {
        return new Quantities(
                new MentionIndex(RESOLVER.resolve(text)), NOUNS, text.document().text());
    }

    private static Token token(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
