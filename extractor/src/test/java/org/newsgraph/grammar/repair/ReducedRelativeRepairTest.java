package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Cues;

/** Where participles without an auxiliary attach. */
class ReducedRelativeRepairTest {
    private static final Cues CUES = Cues.standard();

    @Test
    void participleAfterItsNounIsAClause() {
        repaired("The/DT/town/det town/NN/fell/nsubj captured=capture/VBN/town/amod by/IN/rebels/case "
                        + "rebels/NNS/captured/obl fell=fall/VBD/0/root")
                .attaches("captured acl town");
    }

    @Test
    void participleBeforeItsNounIsAnAdjective() {
        repaired("The/DT/town/det captured=capture/VBN/town/amod town/NN/fell/nsubj fell=fall/VBD/0/root")
                .isLeftAlone();
    }

    @Test
    void nounBeforeAParticipleIsTheNextVerbsSubject() {
        repaired("The/DT/town/det town/NN/captured/nsubj captured=capture/VBD/fell/csubj by/IN/rebels/case "
                        + "rebels/NNS/captured/obl fell=fall/VBD/0/root ./SIGN/fell/punct")
                .attaches("town nsubj fell", "captured acl town", "rebels obl captured");
    }

    @Test
    void verbWithAnObjectIsNoParticiple() {
        repaired(
                        "Rebels/NNS/captured/nsubj captured=capture/VBD/fell/csubj towns/NNS/captured/obj fell=fall/VBD/0/root")
                .isLeftAlone();
    }

    @Test
    void verbOfTellingIsNoParticiple() {
        repaired("The/DT/mayor/det mayor/NN/said/nsubj said=say/VBD/fell/csubj fell=fall/VBD/0/root")
                .isLeftAlone();
    }

    @Test
    void clauseInBetweenKeepsTheParticipleFromTheLastVerb() {
        repaired("The/DT/town/det town/NN/captured/nsubj captured=capture/VBD/fell/csubj rebels/NNS/say/nsubj "
                        + "say/VBP/fell/dep fell=fall/VBD/0/root")
                .isLeftAlone();
    }

    @Test
    void participleAtTheTopGivesWayToTheFiniteVerb() {
        repaired(
                        "The/DT/sailors/det sailors/NNS/held/nsubj held=hold/VBN/0/root by/IN/pirates/case pirates/NNS/held/obl "
                                + "were=be/VBD/freed/aux:pass freed=free/VBN/held/dep ./SIGN/held/punct")
                .attaches(
                        "freed root",
                        "sailors nsubj:pass freed",
                        "held acl sailors",
                        "pirates obl held",
                        ". punct freed");
    }

    @Test
    void coordinatedParticipleIsNoMainVerb() {
        repaired(
                        "The/DT/sailors/det sailors/NNS/held/nsubj held=hold/VBN/0/root by/IN/pirates/case pirates/NNS/held/obl "
                                + "and/CC/beaten/cc beaten=beat/VBN/held/conj ./SIGN/held/punct")
                .isLeftAlone();
    }

    @Test
    void nounBetweenAVerbAndAParticipleIsTheVerbsObject() {
        repaired("The/DT/king/det king/NN/praised/nsubj praised=praise/VBD/0/root sailors/NNS/rescued/nsubj "
                        + "rescued=rescue/VBN/praised/dep by/IN/trawler/case a/DT/trawler/det trawler/NN/rescued/obl "
                        + "./SIGN/praised/punct")
                .attaches("sailors obj praised", "rescued acl sailors");
    }

    @Test
    void nounAfterAPrepositionIsNoObject() {
        repaired(
                        "The/DT/king/det king/NN/spoke/nsubj spoke=speak/VBD/0/root to/IN/sailors/case sailors/NNS/rescued/nsubj "
                                + "rescued=rescue/VBN/spoke/dep by/IN/trawler/case a/DT/trawler/det trawler/NN/rescued/obl "
                                + "./SIGN/spoke/punct")
                .attaches("sailors obl spoke", "rescued acl sailors");
    }

    @Test
    void verbWithAnObjectTakesNoSecond() {
        repaired("The/DT/king/det king/NN/thanked/nsubj thanked=thank/VBD/0/root God/NNP/thanked/obj "
                        + "sailors/NNS/rescued/nsubj rescued=rescue/VBN/thanked/dep ./SIGN/thanked/punct")
                .isLeftAlone();
    }

    @Test
    void whatAParticipleAfterWithIsSaidOfUndergoesIt() {
        repaired(
                        "The/DT/town/det town/NN/starved/nsubj starved=starve/VBD/0/root with/IN/blocked/mark its/PRP$/ports/nmod:poss "
                                + "ports/NNS/blocked/nsubj blocked=block/VBN/starved/advcl ./SIGN/starved/punct")
                .attaches("ports nsubj:pass blocked");
    }

    @Test
    void participleAfterAPassiveIsPassiveToo() {
        repaired("Two/CD/killed/nsubj:pass were=be/VBD/killed/aux:pass killed=kill/VBN/0/root and/CC/injured/cc "
                        + "four/CD/injured/nsubj injured=injure/VBN/killed/conj ./SIGN/killed/punct")
                .attaches("four nsubj:pass injured");
    }

    @Test
    void participleAfterAVerbOfHavingItDoneIsPassive() {
        repaired(
                        "The/DT/junta/det junta/NN/had/nsubj had=have/VBD/0/root the/DT/teachers/det teachers/NNS/arrested/nsubj "
                                + "arrested=arrest/VBN/had/ccomp ./SIGN/had/punct")
                .attaches("teachers nsubj:pass arrested");
    }

    @Test
    void pastTenseAfterAPassiveStaysActive() {
        repaired("Two/CD/killed/nsubj:pass were=be/VBD/killed/aux:pass killed=kill/VBN/0/root and/CC/fled/cc "
                        + "four/CD/fled/nsubj fled=flee/VBD/killed/conj ./SIGN/killed/punct")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(tree -> ReducedRelativeRepair.repair(tree, CUES), words);
    }
}
