package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Document;

/** Who speaks in a transcript stands before a colon; so do places and headings. */
class SpokenTurnsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASSAD: I met the envoy.",
                "THE PRESIDENT: We spoke on Monday.",
                "MR. EARNEST: Our view has not changed.",
                "PUTIN (through translator): We attacked no one.",
                "John Kerry: I called him.",
                "Q: Did you meet him?",
                "**SECRETARY KERRY:** I thank you.",
                "Bashar al-Assad: My army is strong."
            })
    void whoSaysISpeaks(String text) {
        assertEquals(1, turns(text).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON: The army shelled the town.",
                "UPDATE: Rebels have left.",
                "US: Talks were held.",
                "14:32: Rebels attacked.",
                "He said: I met the envoy.",
                "Two things: we left, and they came.",
                "Note: this article was changed.",
                "UPDATE: We have changed our headline.",
                "UPDATE (12/12/2017): My colleague wrote this.",
                "EDITOR'S NOTE: We regret the mistake.",
                "http://example.org/I: a page"
            })
    void placesAndHeadingsDoNotSpeak(String text) {
        assertEquals(List.of(), turns(text));
    }

    @Test
    void whoSaysIOnceHasAllTurnsOfThatLabelAndIsAsked() {
        assertEquals(
                List.of("Q|Who shelled it?", "ASSAD|Turkey did.", "ASSAD|I met him."),
                turns("Talks\n\nQ: Who shelled it?\n\nASSAD: Turkey did.\n\nASSAD: I met him."));
    }

    @Test
    void somebodyElseMaySpeakInTheSameLine() {
        assertEquals(
                List.of("HOST|I am in Rome. He spoke.", "GATO|I heard him."),
                turns("HOST: I am in Rome. He spoke. PRESIDENT SILVA: Walls fall. GATO: I heard him."));
    }

    @Test
    void inATranscriptTheSpeakerGoesOnToTheNextLabel() {
        assertEquals(
                List.of("Q|Did you go?", "ASSAD|I did.\n\nHe came.", "Q|Why?", "ASSAD|We had to."),
                turns(
                        "Q: Did you go?\n\nASSAD: I did.\n\nHe came.\n\nQ: Why?\n\nASSAD: We had to.\n\nThe talks ended."));
    }

    private static List<String> turns(String text) {
        return SpokenTurns.of(new AnnotatedText(Document.of("a.txt", text), List.of())).stream()
                .map(turn ->
                        turn.label().in(text) + "|" + turn.speech().in(text).strip())
                .toList();
    }
}
