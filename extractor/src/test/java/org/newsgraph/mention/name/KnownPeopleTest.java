package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** Whom the names of well-known people, their offices and their governments mean. */
class KnownPeopleTest {
    private static final String SYRIA_VOTED = "Syria/NNP/2/nsubj/L voted/VBD/0/root ./SIGN/2/punct";

    @Test
    void spellingsOfOnePersonAreOneNameWithItsLink() {
        Resolved first = resolve(new TextBuilder()
                .sentence("Sergei/NNP/2/compound/P Lavrov/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct"));
        Resolved second = resolve(new TextBuilder()
                .sentence("Sergey/NNP/2/compound/P Lavrov/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct"));

        Entity lavrov = first.of("Sergei Lavrov");
        assertEquals("Sergey Lavrov", lavrov.name());
        assertEquals(lavrov.name(), second.of("Sergey Lavrov").name());
        assertEquals(List.of("http://dbpedia.org/resource/Sergey_Lavrov"), lavrov.links());
        assertEquals(Optional.of("RUS"), lavrov.country());
        assertEquals(Optional.of("GOV"), lavrov.sector());
        assertTrue(lavrov.names().contains("Sergei Lavrov"));
    }

    @Test
    void surnameAfterAnotherSpellingOfTheFullNameIsThatPerson() {
        Resolved text = resolve(new TextBuilder()
                .sentence("Moammar/NNP/2/compound/P Gadhafi/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                .sentence("Qaddafi/NNP/2/nsubj/P left/VBD/0/root ./SIGN/2/punct"));

        assertEquals("Muammar Gaddafi", text.of("Qaddafi").name());
    }

    @Test
    void familyNameThatStandsFirstMeansThePerson() {
        Resolved text = resolve(new TextBuilder()
                .sentence("Xi/NNP/2/compound/P Jinping/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                .sentence("Xi/NNP/2/nsubj/P left/VBD/0/root ./SIGN/2/punct"));

        assertEquals(text.of("Xi Jinping"), text.last("Xi"));
    }

    @Test
    void bareSurnameAloneStaysInsideItsDocument() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("Kerry/NNP/2/nsubj/P spoke/VBD/0/root ./SIGN/2/punct"));

        assertFalse(text.of("Kerry").isIdentified());
        assertEquals(List.of(), text.of("Kerry").links());
    }

    @Test
    void smallWordsBeforeASurnameMakeNoFullName() {
        Resolved text = resolve(new TextBuilder()
                .sentence("according/VBG/3/case to/TO/3/case Lam/NNP/4/obl/P won/VBD/0/root ./SIGN/4/punct"));

        assertFalse(text.of("Lam").isIdentified());
    }

    @Test
    void titleAndStateProveASurname() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence(
                        "Syrian/JJ/3/amod President/NNP/3/compound Assad/NNP/4/nsubj/P spoke/VBD/0/root ./SIGN/4/punct")
                .sentence("Assad/NNP/2/nsubj/P left/VBD/0/root ./SIGN/2/punct"));

        assertEquals("Bashar al-Assad", text.last("Assad").name());
        assertTrue(text.last("Assad").isIdentified());
    }

    @Test
    void yearOfTheArticleTellsFatherFromSon() {
        Resolved text = resolve(
                new TextBuilder()
                        .published("1982-02-20")
                        .sentence(
                                "Syrian/JJ/3/amod President/NNP/3/compound Assad/NNP/4/nsubj/P spoke/VBD/0/root ./SIGN/4/punct"));

        assertEquals("Hafez al-Assad", text.of("Assad").name());
    }

    @Test
    void surnameThatTwoPresidentsBoreStaysLocalWithoutADate() {
        Resolved text = resolve(
                new TextBuilder()
                        .sentence(
                                "Syrian/JJ/3/amod President/NNP/3/compound Assad/NNP/4/nsubj/P spoke/VBD/0/root ./SIGN/4/punct"));

        assertFalse(text.of("Assad").isIdentified());
    }

    @Test
    void stateElsewhereInTheArticleSupportsATitle() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence(SYRIA_VOTED)
                .sentence("President/NNP/2/compound Assad/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct"));

        assertEquals("Bashar al-Assad", text.of("Assad").name());
    }

    @Test
    void officeOfAnotherStateProvesNothing() {
        Resolved text = resolve(
                new TextBuilder()
                        .published("2016-04-15")
                        .sentence(
                                "Chilean/JJ/3/amod President/NNP/3/compound Assad/NNP/4/nsubj/P spoke/VBD/0/root ./SIGN/4/punct"));

        assertFalse(text.of("Assad").isIdentified());
    }

    @Test
    void officeNeverHeldProvesNothing() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence(SYRIA_VOTED)
                .sentence("Mayor/NNP/2/compound Assad/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct"));

        assertFalse(text.of("Assad").isIdentified());
    }

    @Test
    void officeOfAnotherTimeProvesNothing() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("British/JJ/4/amod Prime/NNP/4/compound Minister/NNP/4/compound Thatcher/NNP/5/nsubj/P "
                        + "spoke/VBD/0/root ./SIGN/5/punct"));

        assertFalse(text.of("Thatcher").isIdentified());
    }

    @Test
    void stateThatOwnsTheNameProvesIt() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("Syria/NNP/3/nmod:poss/L 's/POS/1/case Assad/NNP/4/nsubj/P spoke/VBD/0/root ./SIGN/4/punct"));

        assertEquals("Bashar al-Assad", text.of("Assad").name());
    }

    @Test
    void fullNameOfTheArticleGoesBeforeTheTable() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("Omar/NNP/2/compound/P Kerry/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                .sentence("Kerry/NNP/2/nsubj/P left/VBD/0/root ./SIGN/2/punct"));

        assertEquals("Omar Kerry", text.last("Kerry").name());
        assertEquals(List.of(), text.last("Kerry").links());
    }

    @Test
    void titleTellsHusbandFromWife() {
        Resolved text = resolve(
                new TextBuilder()
                        .published("1998-04-15")
                        .sentence("Hillary/NNP/2/compound/P Clinton/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                        .sentence(
                                "US/NNP/3/compound/L President/NNP/3/compound Clinton/NNP/4/nsubj/P left/VBD/0/root ./SIGN/4/punct"));

        assertEquals("Bill Clinton", text.last("Clinton").name());
    }

    @Test
    void formOfAddressTellsWifeFromHusband() {
        Resolved text = resolve(new TextBuilder()
                .sentence("Bill/NNP/2/compound/P Clinton/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                .sentence("Mrs./NNP/2/compound Clinton/NNP/3/nsubj/P left/VBD/0/root ./SIGN/3/punct"));

        assertNotEquals("Bill Clinton", text.last("Clinton").name());
    }

    @Test
    void nameThatManyBearNeedsProofToo() {
        Resolved alone = resolve(
                new TextBuilder().sentence("Ian/NNP/2/compound/P Smith/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct"));
        Resolved proven = resolve(new TextBuilder()
                .published("1976-04-15")
                .sentence("Rhodesian/JJ/5/amod Prime/NNP/5/compound Minister/NNP/5/compound Ian/NNP/5/compound/P "
                        + "Smith/NNP/6/nsubj/P spoke/VBD/0/root ./SIGN/6/punct"));

        assertEquals(List.of(), alone.of("Ian Smith").links());
        assertEquals(
                List.of("http://dbpedia.org/resource/Ian_Smith"),
                proven.of("Ian Smith").links());
    }

    @Test
    void regimeOfAKnownLeaderIsTheGovernmentOfTheState() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("the/DT/2/det government/NN/7/nsubj of/IN/5/case Bashar/NNP/5/compound/P "
                        + "al-Assad/NNP/2/nmod:of/P has/VBZ/7/aux fallen/VBN/0/root ./SIGN/7/punct")
                .sentence("the/DT/3/det Assad/NNP/3/compound/P regime/NN/4/nsubj fell/VBD/0/root ./SIGN/4/punct")
                .sentence("Assad/NNP/3/nmod:poss/P 's/POS/1/case regime/NN/4/nsubj fell/VBD/0/root ./SIGN/4/punct"));

        assertEquals(
                "Syrian government",
                text.of("the government of Bashar al-Assad").name());
        assertEquals("Syrian government", text.of("the Assad regime").name());
        assertEquals("Syrian government", text.of("Assad 's regime").name());
        assertEquals(EntityKind.GOVERNMENT, text.of("the Assad regime").kind());
    }

    @Test
    void governmentOfATitledPersonIsThatOfTheStateInTheTitle() {
        Resolved text = resolve(new TextBuilder()
                .sentence("Chilean/JJ/4/amod President/NNP/4/compound Ana/NNP/4/compound/P Quispe/NNP/5/nsubj/P "
                        + "spoke/VBD/0/root ./SIGN/5/punct")
                .sentence(
                        "Quispe/NNP/3/nmod:poss/P 's/POS/1/case government/NN/4/nsubj fell/VBD/0/root ./SIGN/4/punct"));

        assertEquals("Chilean government", text.of("Quispe 's government").name());
    }

    @Test
    void governmentOfOneWhoLeadsNoneIsNotTheStates() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("John/NNP/2/compound/P Kerry/NNP/4/nmod:poss/P 's/POS/2/case government/NN/5/nsubj "
                        + "fell/VBD/0/root ./SIGN/5/punct"));

        assertNotEquals("US government", text.of("John Kerry 's government").name());
    }

    @Test
    void descriptorMeansTheNamedHolderOfTheOffice() {
        Resolved text = resolve(
                new TextBuilder()
                        .published("2016-04-15")
                        .sentence("John/NNP/2/compound/P Kerry/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                        .sentence("Sergei/NNP/2/compound/P Lavrov/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                        .sentence(
                                "the/DT/4/det top/JJ/4/amod US/NNP/4/compound/L diplomat/NN/5/nsubj left/VBD/0/root ./SIGN/5/punct"));

        assertEquals("John Kerry", text.of("the top US diplomat").name());
    }

    @Test
    void chiefOfAInstitutionIsItsOwn() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("Ban/NNP/2/compound/P Ki-moon/NNP/3/nsubj/P met/VBD/0/root Jens/NNP/5/compound/P "
                        + "Stoltenberg/NNP/3/obj/P ./SIGN/3/punct")
                .sentence("the/DT/3/det NATO/NNP/3/compound/O chief/NN/4/nsubj left/VBD/0/root ./SIGN/4/punct"));

        assertEquals("Jens Stoltenberg", text.of("the NATO chief").name());
    }

    @Test
    void officeThatNobodyNamedHoldsStaysLocal() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("the/DT/3/det Syrian/JJ/3/amod president/NN/4/nsubj left/VBD/0/root ./SIGN/4/punct"));

        assertFalse(text.of("the Syrian president").isIdentified());
    }

    @Test
    void presidentOfTheYearIsMeantByTheOffice() {
        Resolved text = resolve(new TextBuilder()
                .published("2016-04-15")
                .sentence("Bashar/NNP/2/compound/P al-Assad/NNP/3/nsubj/P spoke/VBD/0/root ./SIGN/3/punct")
                .sentence("the/DT/3/det Syrian/JJ/3/amod president/NN/4/nsubj left/VBD/0/root ./SIGN/4/punct"));

        assertEquals("Bashar al-Assad", text.of("the Syrian president").name());
    }

    @Test
    void envoyToAStateIsNotOfThatState() {
        Resolved text = resolve(new TextBuilder()
                .sentence("UN/NNP/4/compound/O Syria/NNP/4/compound/L envoy/NN/4/compound Jane/NNP/5/compound/P "
                        + "Roe/NNP/6/nsubj/P spoke/VBD/0/root ./SIGN/6/punct"));

        assertEquals(Optional.empty(), text.of("Jane Roe").country());
    }

    @Test
    void pronounPassesOverThoseOfTheOtherGender() {
        Resolved text = resolve(new TextBuilder()
                .sentence("Angela/NNP/2/compound/P Merkel/NNP/3/nsubj/P met/VBD/0/root Tony/NNP/5/compound/P "
                        + "Blair/NNP/3/obj/P ./SIGN/3/punct")
                .sentence("He/PRP/2/nsubj left/VBD/0/root ./SIGN/2/punct"));

        assertEquals("Tony Blair", text.of("He").name());
    }

    private static Resolved resolve(TextBuilder builder) {
        return Resolved.of(builder);
    }
}
