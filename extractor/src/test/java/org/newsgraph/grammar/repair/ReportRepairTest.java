package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Cues;

/** Who says what stands before. */
class ReportRepairTest {
    private static final Cues CUES = Cues.standard();

    @Test
    void nounAfterTheVerbOfTellingSpeaks() {
        repaired(
                        "A/DT/bridge/det bridge/NN/fell/nsubj fell=fall/VBD/0/root ,/SIGN/fell/punct said=say/VBD/fell/parataxis "
                                + "the/DT/consul/det consul/NN/said/obj ./SIGN/fell/punct")
                .attaches("consul nsubj said");
    }

    @Test
    void prayerIsSaid() {
        repaired(
                        "The/DT/consul/det consul/NN/paused/nsubj paused=pause/VBD/0/root ,/SIGN/said/punct said=say/VBD/paused/conj "
                                + "a/DT/prayer/det prayer/NN/said/obj ./SIGN/paused/punct")
                .isLeftAlone();
    }

    @Test
    void whoStandsBeforeTheVerbOfTellingIsNobodysApposition() {
        repaired("Floods/NNS/hit/nsubj hit/VBD/0/root Alba/NNP/hit/obj ,/SIGN/Alba/punct engineers/NNS/Alba/appos "
                        + "said=say/VBD/hit/dep ./SIGN/hit/punct")
                .attaches("engineers nsubj said", "said parataxis hit", "Alba obj hit");
    }

    @Test
    void commaMayAttachToTheSpeaker() {
        repaired("Floods/NNS/hit/nsubj hit/VBD/0/root Alba/NNP/hit/obj ,/SIGN/engineers/punct engineers/NNS/Alba/appos "
                        + "said=say/VBD/hit/dep ./SIGN/hit/punct")
                .attaches("engineers nsubj said", "said parataxis hit", "Alba obj hit");
    }

    @Test
    void subjectOfWhatIsSaidGoesBackToIt() {
        repaired("Floods/NNS/hit/nsubj hit/VBD/0/root Alba/NNP/said/nsubj ,/SIGN/Alba/punct engineers/NNS/Alba/appos "
                        + "said=say/VBD/hit/ccomp ./SIGN/hit/punct")
                .attaches("Alba obj hit", "engineers nsubj said", "said parataxis hit");
    }

    @Test
    void appositionBetweenCommasStaysOne() {
        repaired("Silva/NNP/said/nsubj ,/SIGN/mayor/punct the/DT/mayor/det mayor/NN/Silva/appos ,/SIGN/mayor/punct "
                        + "said=say/VBD/0/root ./SIGN/said/punct")
                .isLeftAlone();
    }

    @Test
    void secondOfTwoSpeakersStaysBesideTheFirst() {
        repaired("Floods/NNS/hit/nsubj hit/VBD/0/root Alba/NNP/hit/obj ,/SIGN/said/punct engineers/NNS/said/nsubj "
                        + "and/CC/divers/cc divers/NNS/engineers/conj said=say/VBD/hit/parataxis ./SIGN/hit/punct")
                .isLeftAlone();
    }

    @Test
    void reportAtTheEndStandsBesideTheWholeSentence() {
        repaired("Rebels/NNS/took/nsubj took=take/VBD/0/root the/DT/town/det town/NN/took/obj ,/SIGN/said/punct "
                        + "the/DT/group/det group/NN/said/nsubj said=say/VBD/town/acl:relcl ./SIGN/took/punct")
                .attaches("said parataxis took", "group nsubj said");
    }

    @Test
    void relativeClauseTellsOfItsNoun() {
        repaired("Rebels/NNS/hit/nsubj hit/VBD/0/root the/DT/agency/det agency/NN/hit/obj ,/SIGN/said/punct "
                        + "which/WDT/said/nsubj said=say/VBD/agency/acl:relcl so/RB/said/advmod ./SIGN/hit/punct")
                .isLeftAlone();
    }

    @Test
    void clauseWithoutCommaTellsOfItsNoun() {
        repaired("Rebels/NNS/burned/nsubj burned=burn/VBD/0/root the/DT/letter/det letter/NN/burned/obj "
                        + "monks/NNS/wrote/nsubj wrote=write/VBD/letter/acl:relcl ./SIGN/burned/punct")
                .isLeftAlone();
    }

    @Test
    void clauseBeforeTheSpeakerIsWhatIsSaid() {
        repaired("Troops/NNS/took/nsubj took=take/VBD/said/advcl the/DT/town/det town/NN/took/obj ,/SIGN/said/punct "
                        + "the/DT/agency/det agency/NN/said/nsubj said=say/VBD/0/root ./SIGN/said/punct")
                .attaches("took ccomp said");
    }

    @Test
    void participleOfSpeechHasTheClauseAfterIt() {
        repaired("Haddad/NNP/hailed/nsubj hailed=hail/VBD/0/root it/PRP/hailed/obj ,/SIGN/hailed/punct "
                        + "saying=say/VBG/doubled/mark turnout/NN/doubled/nsubj had=have/VBD/doubled/aux "
                        + "doubled=double/VBN/hailed/advcl ./SIGN/hailed/punct")
                .attaches("saying advcl hailed", "doubled ccomp saying");
    }

    @Test
    void otherParticiplesOpenAClause() {
        repaired("Haddad/NNP/hailed/nsubj hailed=hail/VBD/0/root it/PRP/hailed/obj ,/SIGN/hailed/punct "
                        + "providing=provide/VBG/doubled/mark turnout/NN/doubled/nsubj had=have/VBD/doubled/aux "
                        + "doubled=double/VBN/hailed/advcl ./SIGN/hailed/punct")
                .isLeftAlone();
    }

    @Test
    void clauseOfTimeBeforeTheSpeakerIsNotSaid() {
        repaired(
                        "After/IN/took/mark troops/NNS/took/nsubj took=take/VBD/said/advcl it/PRP/took/obj ,/SIGN/said/punct "
                                + "the/DT/mayor/det mayor/NN/said/nsubj said=say/VBD/0/root so/RB/said/advmod ./SIGN/said/punct")
                .isLeftAlone();
        repaired(
                        "When/WRB/took/advmod troops/NNS/took/nsubj took=take/VBD/said/advcl it/PRP/took/obj ,/SIGN/said/punct "
                                + "the/DT/mayor/det mayor/NN/said/nsubj said=say/VBD/0/root so/RB/said/advmod ./SIGN/said/punct")
                .isLeftAlone();
    }

    @Test
    void whatStandsBeforeTheClauseWithoutThatIsItsSubject() {
        String monitors = "a/DT/team/det team/NN/said/obj of/IN/monitors/case monitors/NNS/team/nmod ";
        repaired("Haddad/NNP/said/nsubj said=say/VBD/count/csubj " + monitors
                        + "will/MD/count/aux count/VB/0/root breaches/NNS/count/obj ./SIGN/count/punct")
                .attaches("count ccomp said", "team nsubj count");
        repaired("Haddad/NNP/said/nsubj said=say/VBD/0/root " + monitors
                        + "will/MD/count/aux count/VB/said/dep breaches/NNS/count/obj ./SIGN/said/punct")
                .attaches("count ccomp said", "team nsubj count");
    }

    @Test
    void prayerSaidBeforeACommaIsNobodysSubject() {
        repaired("Haddad/NNP/said/nsubj said=say/VBD/0/root a/DT/prayer/det prayer/NN/said/obj ,/SIGN/said/punct "
                        + "will/MD/leave/aux leave/VB/said/dep ./SIGN/said/punct")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(tree -> ReportRepair.repair(tree, CUES), words);
    }
}
