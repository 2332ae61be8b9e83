package org.newsgraph.document.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTest {
    private final EnglishCheck english = new EnglishCheck();

    private void check(String text) throws UnreadableException {
        english.check(Optional.empty(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister hat am Freitag in Berlin mit seinem Amtskollegen über die Lage in der Region gesprochen und "
                        + "dabei die Bedeutung einer Waffenruhe betont, wie sein Sprecher am Abend mitteilte.",
                "O ministro disse na sexta-feira que a situação no país é grave e que o governo não vai ceder a pressões, "
                        + "no momento em que as forças do regime avançam para a capital, segundo um porta-voz.",
                "De minister heeft vrijdag in Den Haag met zijn collega over de situatie in de regio gesproken en was het "
                        + "eens met het plan, zei een woordvoerder na afloop van het overleg in de hoofdstad.",
                "Министр заявил в пятницу, что ситуация в регионе остается напряженной и что правительство продолжит "
                        + "переговоры с оппозицией в ближайшие дни, сообщает агентство со ссылкой на источник в "
                        + "правительстве страны и в парламенте.",
                "外交部长星期五在北京会见了来访的代表团，双方就地区局势交换了意见，并同意继续谈判。"
            })
    void otherLanguagesAreTurnedAway(String text) {
        var thrown = assertThrows(UnreadableException.class, () -> check(text));
        assertTrue(thrown.getMessage().contains("not in English: "), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("newsgraph reads English only"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berlin.",
                "Der Minister traf seinen Amtskollegen.",
                "Rebels seize Goma; Kabila, Kagame, Museveni to meet in Kampala; Uganda rejects UN panel claims on M23; "
                        + "Tutsi-led fighters parade captured weapons; Paris urges Kinshasa restraint",
                "Foreign ministers Sergei Lavrov, Mohammad Javad Zarif, Walid Muallem, Mevlut Cavusoglu, Adel al-Jubeir, "
                        + "Jean-Marc Ayrault, Frank-Walter Steinmeier and Philip Hammond met UN envoy Staffan de Mistura "
                        + "in Vienna, Austria.",
                "Kerry called Lavrov Friday. Moscow dismissed Washington's demand. Damascus bombed Aleppo. Ankara closed "
                        + "its border. Riyadh condemned Tehran. Tehran rejected the accusation, and Baghdad kept silent."
            })
    void shortTextsHeadlinesAndNamesPass(String text) {
        assertDoesNotThrow(() -> check(text));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileTextsEndInTime() {
        for (String part : new String[] {"a'", "the'", "\uD800", "\u5916 a"}) {
            assertDoesNotThrow(() -> english.check(Optional.empty(), "the " + part.repeat(8)), part);
            try {
                check(part.repeat(500_000));
            } catch (UnreadableException expected) {
                assertTrue(expected.getMessage().startsWith("not in English"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kerry, Lavrov, Merkel, Hollande, Cameron, Renzi, Obama, Putin, Erdogan, Rouhani, Zarif, Assad, Muallem, "
                        + "Jubeir, Ayrault, Steinmeier, Hammond, Gentiloni, Mogherini, Ban, Mistura, Stoltenberg, Tusk, "
                        + "Juncker, Schulz, Lagarde, Kim, Carter",
                "Goma 20.11.2012 Kampala 21.11.2012 Kigali 22.11.2012 Kinshasa Bukavu Sake Rutshuru Masisi Minova Beni "
                        + "Butembo Bunia Kalemie Uvira Lubumbashi Mbandaka Kisangani Matadi Boma Kananga Kikwit Tshikapa "
                        + "Likasi Kolwezi Isiro Gemena",
                "FC Porto Benfica Sporting Braga Juventus Milan Inter Roma Lazio Napoli Ajax Feyenoord PSV Celtic Rangers "
                        + "Arsenal Chelsea Liverpool Everton Bayern Dortmund Schalke Sevilla Valencia Betis Getafe",
                "Mr. Ana O'Neill, Mrs. Rosa D'Souza, Dr. Jean-Luc Picard, Gen. Khalifa Haftar, Col. Joao Silva, Prof. Ingrid "
                        + "Berg, Rev. Desmond Tutu, Sen. Joseph Biden, Lt. Maria Lopez, Sgt. Karl Weber, Capt. Aoife Byrne",
                "Vienna Talks Participants: Kerry, Lavrov, Zarif, Muallem, Cavusoglu, Jubeir, Ayrault, Steinmeier, Hammond, "
                        + "Gentiloni, Mogherini, Mistura, Wang, Abdelaty, Judeh, Bassil, Attiyah, Thani"
            })
    void namesAndDatesPassWhereEnglishIsStated(String text) {
        assertDoesNotThrow(() -> english.check(Optional.of("en"), text));
    }

    @Test
    void anotherLanguageThatIsStatedToBeEnglishIsTurnedAway() {
        assertThrows(
                UnreadableException.class,
                () -> english.check(
                        Optional.of("en-GB"),
                        "Der Minister hat am Freitag in Berlin mit seinem Amtskollegen über die Lage in der Region "
                                + "gesprochen und dabei die Bedeutung einer Waffenruhe betont, wie sein Sprecher am Abend "
                                + "mitteilte, nachdem beide zuvor lange miteinander verhandelt hatten."));
    }

    @Test
    void statedLanguageDecides() {
        var thrown = assertThrows(
                UnreadableException.class, () -> english.check(LanguageTag.of("fr-FR"), "The envoy left."));
        assertTrue(thrown.getMessage().contains("'fr-FR'"));
        for (String stated : new String[] {"en", "EN", "en_US", "eng", "English", "en-GB-oxendict", "en_US.UTF-8"}) {
            assertDoesNotThrow(() -> english.check(LanguageTag.of(stated), "The envoy left."), stated);
        }
    }

    @Test
    void unknownLanguageIsNoStatement() {
        assertEquals(Optional.empty(), LanguageTag.of("und"));
        assertEquals(Optional.of("de"), LanguageTag.of("German"));
        assertEquals(Optional.of("en-US"), LanguageTag.of("en_us"));
    }
}
