package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Cues;

/** A clause that says what is claimed belongs to the noun for the claim. */
class ContentClauseRepairTest {
    private static final Cues CUES = Cues.standard();

    @Test
    void clauseWithoutThatBelongsToTheClaims() {
        repaired(
                        "Norland/NNP/dismissed/nsubj dismissed=dismiss/VBD/0/root claims=claim/NNS/dismissed/obj it/PRP/shelled/nsubj "
                                + "had=have/VBD/shelled/aux shelled=shell/VBN/dismissed/parataxis Alba/NNP/shelled/obj ./SIGN/dismissed/punct")
                .attaches("claims obj dismissed", "shelled ccomp claims");
    }

    @Test
    void claimsThatTheClauseHasSwallowedAreTheObject() {
        repaired("Norland/NNP/brushed/nsubj brushed=brush/VBD/0/root off/RP/brushed/compound:prt "
                        + "allegations=allegation/NNS/shelled/dep it/PRP/shelled/nsubj had=have/VBD/shelled/aux "
                        + "shelled=shell/VBN/brushed/ccomp Alba/NNP/shelled/obj ./SIGN/brushed/punct")
                .attaches("allegations obj brushed", "shelled ccomp allegations");
    }

    @Test
    void reportsThatTheTaggerTakesForAVerbAreTheObject() {
        RepairedTree tree = repaired(
                "Norland/NNP/rejected/nsubj rejected=reject/VBD/0/root media/NNS/rejected/obj reports=report/VBZ/shelled/mark "
                        + "it/PRP/shelled/nsubj had=have/VBD/shelled/aux shelled=shell/VBN/rejected/advcl Alba/NNP/shelled/obj ./SIGN/rejected/punct");
        tree.attaches("media compound reports", "reports obj rejected", "shelled ccomp reports");
        tree.isTagged("reports/NNS");
    }

    @Test
    void reportsAfterTheirModifierAreNoVerb() {
        RepairedTree tree =
                repaired("Norland/NNP/downplayed/nsubj downplayed=downplay/VBD/0/root media/NNS/reports/nsubj "
                        + "reports=report/VBZ/downplayed/ccomp its/PRP$/troops/nmod:poss troops/NNS/shelled/nsubj "
                        + "shelled=shell/VBD/reports/ccomp Alba/NNP/shelled/obj ./SIGN/downplayed/punct");
        tree.attaches("media compound reports", "reports obj downplayed", "shelled ccomp reports");
        tree.isTagged("reports/NNS");
    }

    @Test
    void mediaReportWhatIsSaidThatTheyReport() {
        repaired(
                        "Norland/NNP/said/nsubj said=say/VBD/0/root media/NNS/reports/nsubj reports=report/VBZ/said/ccomp "
                                + "its/PRP$/troops/nmod:poss troops/NNS/shelled/nsubj shelled=shell/VBD/reports/ccomp Alba/NNP/shelled/obj ./SIGN/said/punct")
                .isLeftAlone();
    }

    @Test
    void whatClaimsAreSaidToBeMayStandBeforeThem() {
        repaired("Norland/NNP/dismissed/nsubj dismissed=dismiss/VBD/0/root as/IN/shelled/mark nonsense/JJ/claims/amod "
                        + "claims=claim/NNS/shelled/nsubj its/PRP$/troops/nmod:poss troops/NNS/shelled/nsubj "
                        + "shelled=shell/VBD/dismissed/advcl Alba/NNP/shelled/obj ./SIGN/dismissed/punct")
                .attaches("claims obj dismissed", "nonsense obl dismissed", "as case nonsense", "shelled ccomp claims");
    }

    @Test
    void claimsWhatSomebodyRefusesToConfirm() {
        repaired(
                        "Norland/NNP/refused/nsubj refused=refuse/VBD/0/root to/TO/confirm/mark confirm/VB/refused/xcomp the/DT/notion/det "
                                + "notion/NN/confirm/obj it/PRP/shelled/nsubj had=have/VBD/shelled/aux shelled=shell/VBN/refused/parataxis "
                                + "Alba/NNP/shelled/obj ./SIGN/refused/punct")
                .attaches("shelled ccomp notion", "notion obj confirm");
    }

    @Test
    void whoReportsItIsNoNoun() {
        repaired(
                        "Nobody/NN/doubts/nsubj doubts=doubt/VBZ/0/root he/PRP/claims/nsubj claims=claim/VBZ/doubts/ccomp "
                                + "it/PRP/shelled/nsubj had=have/VBD/shelled/aux shelled=shell/VBN/claims/ccomp Alba/NNP/shelled/obj ./SIGN/doubts/punct")
                .isLeftAlone();
    }

    @Test
    void clauseInWhichNothingIsMissingIsNoRelativeClause() {
        repaired(
                        "The/DT/allegation/det allegation/NN/rejected/nsubj:pass that/WDT/shelled/obj Norland/NNP/shelled/nsubj "
                                + "shelled=shell/VBD/allegation/acl:relcl Alba/NNP/shelled/obj was=be/VBD/rejected/aux:pass "
                                + "rejected=reject/VBN/0/root ./SIGN/rejected/punct")
                .attaches("shelled ccomp allegation", "that mark shelled");
    }

    @Test
    void relativeClauseIsLeftAlone() {
        repaired("The/DT/claims/det claims=claim/NNS/false/nsubj that/WDT/made/obj Norland/NNP/made/nsubj "
                        + "made=make/VBD/claims/acl:relcl were=be/VBD/false/cop false/JJ/0/root ./SIGN/false/punct")
                .isLeftAlone();
        repaired(
                        "Norland/NNP/denied/nsubj denied=deny/VBD/0/root the/DT/report/det report/NN/denied/obj monks/NNS/wrote/nsubj "
                                + "wrote=write/VBD/report/acl:relcl ./SIGN/denied/punct")
                .isLeftAlone();
    }

    @Test
    void claimBySomebodyHasItsClauseToo() {
        repaired(
                        "Norland/NNP/rejected/nsubj rejected=reject/VBD/0/root a/DT/claim/det claim/NN/rejected/obj by/IN/Sudland/case "
                                + "Sudland/NNP/claim/nmod that/WDT/shelled/dep troops/NNS/shelled/nsubj shelled=shell/VBD/claim/acl:relcl "
                                + "Alba/NNP/shelled/obj ./SIGN/rejected/punct")
                .attaches("shelled ccomp claim", "that mark shelled");
    }

    @Test
    void claimsThatAreRejectedAreTheSubject() {
        repaired(
                        "Claims=claim/NNS/Norland/compound Norland/NNP/shelled/nsubj shelled=shell/VBD/0/root Alba/NNP/shelled/obj "
                                + "were=be/VBD/rejected/aux:pass rejected=reject/VBN/shelled/dep on/IN/Monday/case Monday/NNP/rejected/obl ./SIGN/shelled/punct")
                .attaches(
                        "rejected root", "Claims nsubj:pass rejected", "shelled ccomp Claims", "Norland nsubj shelled");
    }

    @Test
    void whatIsSaidInAStatementBelongsToTheVerb() {
        repaired("Rivals/NNS/demanded/nsubj demanded=demand/VBD/0/root in/IN/statement/case a/DT/statement/det "
                        + "statement/NN/demanded/obl that/IN/leave/mark troops/NNS/leave/nsubj leave/VBP/statement/ccomp "
                        + "Alba/NNP/leave/obj ./SIGN/demanded/punct")
                .attaches("leave ccomp demanded", "statement obl demanded");
    }

    @Test
    void whatTheVerbSaysStaysWithIt() {
        repaired(
                        "Rivals/NNS/said/nsubj said=say/VBD/0/root in/IN/report/case a/DT/report/det report/NN/said/obl "
                                + "that/IN/left/mark troops/NNS/left/nsubj left=leave/VBD/said/ccomp Alba/NNP/left/obj ./SIGN/said/punct")
                .isLeftAlone();
    }

    @Test
    void clauseAfterACommaSaysNothingOfTheClaim() {
        repaired(
                        "Norland/NNP/denied/nsubj denied=deny/VBD/0/root the/DT/charge/det charge/NN/denied/obj ,/SIGN/denied/punct "
                                + "it/PRP/shelled/nsubj shelled=shell/VBD/denied/parataxis Alba/NNP/shelled/obj ./SIGN/denied/punct")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(tree -> ContentClauseRepair.repair(tree, CUES), words);
    }
}
