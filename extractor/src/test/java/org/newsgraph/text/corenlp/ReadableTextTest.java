package org.newsgraph.text.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Span;
import org.newsgraph.testing.BareDocument;

class ReadableTextTest {
    private static ReadableText of(String text, Span... boilerplate) {
        return ReadableText.of(BareDocument.of(text, boilerplate));
    }

    /** The paragraphs that the tokenizer sees, each on one line. */
    private static List<String> paragraphs(String text) {
        ReadableText readable = of(text);
        return Stream.of(readable.words().text().split(readable.byLine() ? "\n" : "\n[ \t]*\n"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    @Test
    void entriesOfAListAreParagraphsAlsoAfterABlankLine() {
        for (String mark : List.of("•", "-", "–", "—", "*", "·", "▪", "✓", "►", "(a)", "1.", "2)", "(ii)", "a)")) {
            String entries = "The talks went on.\n\n" + mark + " Kerry called Lavrov\n" + mark + " Merkel met Macron\n";
            assertEquals(
                    List.of("The talks went on.", "Kerry called Lavrov", "Merkel met Macron"),
                    paragraphs(entries),
                    mark);
        }
    }

    @Test
    void entriesBelowTheirHeadingAndOverSeveralLinesAreParagraphs() {
        assertEquals(
                List.of("What we know:", "Kerry called Lavrov in Moscow", "Merkel met Macron", "It rained."),
                paragraphs("What we know:\n- Kerry called Lavrov\n  in Moscow\n- Merkel met Macron\n\nIt rained."));
    }

    @Test
    void entriesThatCameIntoOneLineAreParagraphs() {
        assertEquals(
                List.of(
                        "Guests",
                        "Gina Raimondo, Secretary",
                        "Keisha Bottoms, Adviser",
                        "Don Cravins, Under Secretary"),
                paragraphs(
                        "Guests\n\n-   Gina Raimondo, Secretary -   Keisha Bottoms, Adviser -   Don Cravins, Under Secretary"));
        assertEquals(
                List.of("Kerry called Lavrov", "Merkel met Macron"),
                paragraphs("Kerry called Lavrov • Merkel met Macron"));
    }

    @Test
    void dashesAndNumbersInProseStay() {
        for (String prose : List.of(
                "The president\n- who had called -\nleft.\n\nIt rained.",
                "He left\n1. FC Cologne in 1999.\n\nIt rained.",
                "- John Kerry, in Paris\n\nIt rained.",
                "He said - and meant - it.\n\nIt rained.",
                "It fell by\n5) percent.\n\nIt rained.")) {
            assertEquals(
                    prose.replaceAll("\\s+", ""),
                    String.join("", paragraphs(prose)).replaceAll("\\s+", ""));
            assertEquals(2, paragraphs(prose).size(), prose);
        }
    }

    @Test
    void sentencesThatTouchAreSetApart() {
        for (String[] pair : new String[][] {
            {"in Paris.He also called", "in Paris. He also called"},
            {"in 2015.He left", "in 2015. He left"},
            {"“They left.”Kerry said", "“They left.” Kerry said"},
            {"Kerry said.“We left”", "Kerry said. “We left”"},
            {"\"They left.\"Kerry said", "\"They left.\" Kerry said"},
            {"Kerry said.\"We left\"", "Kerry said. \"We left\""},
            {"Has he left?A spokesman", "Has he left? A spokesman"},
            {"(he left.)Then", "(he left.) Then"},
            {"to Gen.Haftar", "to Gen. Haftar"},
        }) {
            assertEquals(pair[1], of(pair[0]).words().text());
        }
    }

    @Test
    void fullStopsInsideNamesStay() {
        for (String words : List.of(
                "the U.S.Army",
                "at www.Example.Com",
                "the site Booking.Com said",
                "ASP.Net",
                "a@news.Example",
                "http://x.org/a.Html",
                "St.Petersburg",
                "e.g.The",
                "Ph.D",
                "1.5.Beta",
                "read_me.Txt")) {
            assertEquals(words, of(words).words().text());
        }
    }

    @Test
    void controlsHalfCharactersAndWordsWithoutEndAreBlanks() {
        assertEquals("a b", of("a\u0007b").words().text());
        assertEquals("a b", of("a\u009fb").words().text());
        assertEquals("a b", of("a\ud83db").words().text());
        assertEquals("a   b", of("a " + "x".repeat(5000) + " b").words().text());
    }

    @Test
    void boilerplateEndsASentenceAndMovesNothing() {
        String text = "Kerry called Share this page on Lavrov.";
        ReadableText readable = of(text, new Span(13, 31));
        assertFalse(readable.words().text().contains("Share"));
        assertTrue(readable.words().text().contains("\n\n"));
        int at = readable.words().text().indexOf("Lavrov");
        assertEquals("Lavrov", readable.words().original(at, at + 6).in(text));
    }

    @Test
    void linesAreParagraphsWhereNoBlankLineStands() {
        assertTrue(of("One line.\nAnother line.").byLine());
        assertTrue(of("- One line\n- Another line").byLine());
        assertFalse(of("One line.\n\nAnother line.").byLine());
        assertFalse(of("One line.").byLine());
    }
}
