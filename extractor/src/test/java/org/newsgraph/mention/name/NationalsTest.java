package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** People told by their country alone. */
class NationalsTest {
    @Test
    void nationalityWithAnArticleIsSomebody() {
        Entity american = Resolved.of(new TextBuilder()
                        .sentence("An/DT/American/det American/NNP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct"))
                .of("American");

        assertEquals(EntityKind.PERSON, american.kind());
        assertEquals(Optional.of("USA"), american.country());
        assertEquals(false, american.isIdentified());
    }

    @Test
    void nationalityBeforeANounIsTheCountry() {
        Entity american = Resolved.of(new TextBuilder()
                        .sentence("An/DT/envoy/det American/JJ/envoy/amod envoy/NN/left/nsubj left=leave/VBD/0/root "
                                + "./SIGN/left/punct"))
                .of("American");

        assertEquals("United States", american.name());
    }

    @Test
    void adjectiveOfAWholePeopleIsTheCountry() {
        Entity british = Resolved.of(new TextBuilder()
                        .sentence("The/DT/British/det British/NNP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct"))
                .of("British");

        assertEquals("United Kingdom", british.name());
    }

    @Test
    void theSameOneIsMeantAfterThe() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("An/DT/American/det American/NNP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct")
                .sentence("The/DT/American/det American/NNP/fled/nsubj fled=flee/VBD/0/root ./SIGN/fled/punct"));

        assertEquals(text.of("American"), text.last("American"));
    }

    @Test
    void anotherIsSomebodyElse() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("An/DT/American/det American/NNP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct")
                .sentence("Another/DT/American/det American/NNP/fled/nsubj fled=flee/VBD/0/root ./SIGN/fled/punct"));

        assertNotEquals(text.of("American"), text.last("American"));
    }

    @Test
    void languageIsNobody() {
        Entity russian = Resolved.of(new TextBuilder()
                        .sentence("Russian/NNP/spoken/nsubj:pass is=be/VBZ/spoken/aux:pass spoken=speak/VBN/0/root "
                                + "./SIGN/spoken/punct"))
                .of("Russian");

        assertEquals(EntityKind.THING, russian.kind());
    }

    @Test
    void headlineTellsSomebodyWithoutAnArticle() {
        Entity russian = Resolved.of(new TextBuilder().sentence("Russian/NNP/held/nsubj:pass held=hold/VBN/0/root"))
                .of("Russian");

        assertEquals(EntityKind.PERSON, russian.kind());
    }

    @Test
    void surnameThatIsAWordForANationalityIsItsBearers() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Ada/NNP/Dane/compound/P Dane/NNP/left/nsubj/P left=leave/VBD/0/root ./SIGN/left/punct")
                .sentence("Dane/NNP/spoke/nsubj spoke=speak/VBD/0/root ./SIGN/spoke/punct"));

        assertEquals("Ada Dane", text.last("Dane").name());
    }

    @Test
    void countedPeopleAreOthersEachTime() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("Two/CD/Afghans/nummod Afghans/NNPS/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct")
                .sentence("Three/CD/Afghans/nummod Afghans/NNPS/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct"));

        assertNotEquals(text.of("Afghans"), text.last("Afghans"));
    }

    @Test
    void whichOfTwoIsMeantStaysOpen() {
        Resolved text = Resolved.of(new TextBuilder()
                .sentence("An/DT/American/det American/NNP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct")
                .sentence("Another/DT/American/det American/NNP/fled/nsubj fled=flee/VBD/0/root ./SIGN/fled/punct")
                .sentence("The/DT/American/det American/NNP/died/nsubj died=die/VBD/0/root ./SIGN/died/punct"));

        Entity last = text.last("American");
        assertNotEquals(text.of("American"), last);
    }
}
