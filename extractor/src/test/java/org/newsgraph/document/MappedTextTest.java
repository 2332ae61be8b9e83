package org.newsgraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MappedTextTest {
    private static String original(MappedText text, String whole, String words) {
        int begin = text.text().indexOf(words);
        return text.original(begin, begin + words.length()).in(whole);
    }

    @Test
    void wordsAreFoundWhereTheyStood() {
        String whole = "a [b](u) c&d; e";
        MappedText text = MappedText.of(whole)
                .replace(Pattern.compile("\\[|\\]\\(u\\)"), "")
                .replace(Pattern.compile("&d;"), "&");
        assertEquals("a b c& e", text.text());
        assertEquals("b", original(text, whole, "b"));
        assertEquals("c&d;", original(text, whole, "c&"));
        assertEquals("a [b](u) c&d; e", original(text, whole, "a b c& e"));
    }

    @Test
    void whatIsPutInStandsForNothing() {
        MappedText text = MappedText.of("Paris.He").replace(Pattern.compile("(?<=\\.)(?=H)"), " ");
        assertEquals("Paris. He", text.text());
        assertEquals(new Span(6, 8), text.original(7, 9));
        assertEquals(new Span(6, 6), text.original(6, 7));
    }

    @Test
    void anEmptyStretchStandsSomewhere() {
        MappedText text = MappedText.of("ab").replace(Pattern.compile("a"), "");
        assertEquals(new Span(1, 1), text.original(0, 0));
        assertEquals(new Span(2, 2), text.original(1, 1));
        assertEquals(new Span(0, 0), MappedText.of("").original(0, 0));
    }

    @Test
    void whereNothingIsFoundNothingIsMade() {
        MappedText text = MappedText.of("ab");
        assertSame(text, text.replace(Pattern.compile("c"), "d"));
    }

    @Test
    void placesRunForwardWhateverIsReplaced() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder words = new StringBuilder();
            random.ints(30, 'a', 'f').forEach(c -> words.append((char) c));
            MappedText text = MappedText.of(words.toString())
                    .replace(Pattern.compile("a|(?<=b)"), random.nextBoolean() ? "" : "xyz")
                    .replace(Pattern.compile("[cx]+"), random.nextBoolean() ? "c" : "");
            int last = 0;
            for (int i = 0; i < text.text().length(); i++) {
                Span place = text.original(i, i + 1);
                assertEquals(true, place.begin() >= last && place.end() <= words.length());
                if ("bdef".indexOf(text.text().charAt(i)) >= 0) {
                    assertEquals(text.text().charAt(i), words.charAt(place.begin()));
                }
                last = place.begin();
            }
        }
    }
}
