package org.newsgraph.text.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of the default locale of a program that uses CoreNLP through newsgraph. */
class LetterCaseTest {
    private final Locale before = Locale.getDefault();
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void restore() {
        Locale.setDefault(before);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @Test
    void languagesThatLowerLettersLikeEnglishStay() {
        for (String tag : List.of("en-US", "de-DE", "fr-CA", "ar-EG", "hi-IN", "ru-RU", "zh-CN", "el-GR")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            LetterCase.ensureHarmless();
            assertEquals(tag, Locale.getDefault().toLanguageTag());
        }
    }

    @Test
    void languagesThatLowerLettersInAWayOfTheirOwnKeepFormatsAndMessages() {
        for (String tag : List.of("tr-TR", "az-AZ", "lt-LT")) {
            Locale own = Locale.forLanguageTag(tag);
            Locale.setDefault(own);
            assertFalse(LetterCase.isHarmless(own));
            LetterCase.ensureHarmless();
            assertEquals("in", "IN".toLowerCase(Locale.getDefault()));
            assertEquals(own, Locale.getDefault(Locale.Category.DISPLAY));
            assertEquals(own, Locale.getDefault(Locale.Category.FORMAT));
        }
    }

    @Test
    void whoSetsSuchALocaleLaterIsFoundOutAtTheNextText() {
        Locale.setDefault(Locale.ENGLISH);
        LetterCase.ensureHarmless();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        LetterCase.ensureHarmless();
        assertTrue(LetterCase.isHarmless(Locale.getDefault()));
    }
}
