package org.newsgraph.grammar.repair;

import org.junit.jupiter.api.Test;

/** Where the parser took an event for what describes those it is done to. */
class GerundRepairTest {
    @Test
    void eventAfterOfIsNoKindOfThoseItIsDoneTo() {
        repaired("Guards/NNS/accused/nsubj:pass were=be/VBD/accused/aux:pass accused=accuse/VBN/0/root "
                        + "of/IN/strikers/case torturing=torture/VBG/strikers/amod strikers/NNS/accused/obl")
                .attaches("torturing advcl accused", "of mark torturing", "strikers obj torturing");
    }

    @Test
    void eventAfterANounOfMeaningAttachesToTheNoun() {
        repaired("suspicion/NN/0/root of/IN/rebels/case arming=arm/VBG/rebels/amod rebels/NNS/suspicion/nmod")
                .attaches("arming acl suspicion", "rebels obj arming");
    }

    @Test
    void eventBeforeANumberIsOneAfterWhateverPreposition() {
        repaired("Gunmen/NNS/fled/nsubj fled=flee/VBD/0/root after/IN/guards/case killing=kill/VBG/guards/amod "
                        + "two/CD/guards/nummod guards/NNS/fled/obl")
                .attaches("killing advcl fled", "after mark killing", "two nummod guards", "guards obj killing");
    }

    @Test
    void eventWithAnAdverbAttachesToTheVerbThatCharges() {
        repaired("accused=accuse/VBD/0/root rebels/NNS/accused/obj of/IN/schools/case deliberately/RB/schools/advmod "
                        + "shelling=shell/VBG/schools/amod two/CD/schools/nummod schools/NNS/rebels/nmod")
                .attaches("shelling advcl accused", "deliberately advmod shelling", "schools obj shelling");
    }

    @Test
    void participleAfterAnArticleStaysAnAdjective() {
        repaired("spoke=speak/VBD/0/root to/IN/men/case the/DT/men/det remaining=remain/VBG/men/amod two/CD/men/nummod "
                        + "men/NNS/spoke/obl")
                .isLeftAlone();
    }

    @Test
    void adjectiveAfterAnyOtherOfStaysOne() {
        repaired("Children/NNS/dreamed/nsubj dreamed=dream/VBD/0/root of/IN/saucers/case flying=fly/VBG/saucers/amod "
                        + "saucers/NNS/dreamed/obl")
                .isLeftAlone();
    }

    @Test
    void eventAfterByIsTheMeans() {
        repaired(
                        "Farmers/NNS/blocked/nsubj blocked=block/VBD/0/root the/DT/road/det road/NN/blocked/obj by/IN/sand/case "
                                + "dumping=dump/VBG/sand/amod sand/NN/blocked/obl")
                .attaches("dumping advcl blocked", "sand obj dumping");
    }

    @Test
    void whoDoesItAfterByOfAPassiveKeepsTheAdjective() {
        repaired("The/DT/road/det road/NN/blocked/nsubj:pass was=be/VBD/blocked/aux:pass blocked=block/VBN/0/root "
                        + "by/IN/farmers/case striking=strike/VBG/farmers/amod farmers/NNS/blocked/obl")
                .isLeftAlone();
    }

    @Test
    void gerundRightAfterAVerbIsWhatItIsAbout() {
        repaired("denied=deny/VBD/0/root kidnapping=kidnap/VBG/denied/dep the/DT/priest/det priest/NN/kidnapping/obj")
                .attaches("kidnapping xcomp denied");
    }

    @Test
    void participleAfterACommaStandsBeside() {
        repaired("spoke=speak/VBD/0/root ,/SIGN/spoke/punct waving=wave/VBG/spoke/dep a/DT/flag/det flag/NN/waving/obj")
                .isLeftAlone();
    }

    private static RepairedTree repaired(String words) {
        return RepairedTree.by(GerundRepair::repair, words);
    }
}
