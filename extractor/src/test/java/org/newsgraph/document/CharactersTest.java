package org.newsgraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharactersTest {
    private static void assertSeen(String seen, String written) {
        assertEquals(seen, Characters.seen(MappedText.of(written)).text(), written);
    }

    private static void assertUntouched(String... written) {
        for (String words : written) {
            assertSeen(words, words);
        }
    }

    @Test
    void marksWithoutWidthAreNoPartOfAWord() {
        assertSeen("Kerry called Lavrov", "Ker\u00ADry cal\u200Bled La\u2060vrov\uFEFF");
        assertSeen("Kerry", "\u202AKerry\u202C");
        assertSeen("Lavrov", "\u200ELav\u200D\u200Crov");
    }

    @Test
    void ligaturesAndAccentsThatStandApartAreLetters() {
        assertSeen("officer", "o\uFB03cer");
        assertSeen("first flood", "\uFB01rst \uFB02ood");
        assertSeen("José Müller", "Jose\u0301 Mu\u0308ller");
        assertSeen("Nguyễn", "Nguye\u0302\u0303n");
    }

    @Test
    void spacesOfAllKindsAreSpaces() {
        assertSeen("10 000 people", "10\u202F000\u00A0people");
        assertSeen("a\nb\nc", "a\u2028b\u0085c");
    }

    @Test
    void entitiesAreReadEscapedOnceTwiceAndThrice() {
        assertSeen("AT&T", "AT&amp;T");
        assertSeen("AT&T", "AT&amp;amp;T");
        assertSeen("AT&T", "AT&amp;amp;amp;T");
        assertSeen("\"We won\"", "&quot;We won&#34;");
        assertSeen("Assad’s", "Assad&rsquo;s");
        assertSeen("Assad’s", "Assad&amp;#8217;s");
        assertSeen("Assad’s", "Assad&#x2019;s");
        assertSeen("two people", "two&nbsp;people");
        assertSeen("two people", "two&#1;people");
    }

    @Test
    void whatOnlyLooksLikeAnEntityStays() {
        assertUntouched("AT&T; Apple", "&madeupname;", "R&D; more", "5 & 6;", "&;");
    }

    @Test
    void tagsAreParagraphsOrNothing() {
        assertSeen("\n\nKerry called.\n\n\n\nHe left.\n\n", "<p class=\"a\">Kerry called.</p><p>He left.</p>");
        assertSeen("Kerry\n\nLavrov", "Kerry<br/>Lavrov");
        assertSeen("March 28th", "March 28<sup>th</sup>");
        assertSeen("Kerry met him", "<a href=\"http://x.org\">Kerry</a> <strong>met</strong> him");
        assertSeen("\n\nKerry\n\n", "&lt;p&gt;Kerry&lt;/p&gt;");
        assertUntouched("if a < b and b > c", "<whoever@example.org>", "<3 Paris", "a <b", "List<String>");
    }

    @Test
    void ofMarkdownTheWordsAreLeft() {
        assertSeen("Kerry met Lavrov", "[Kerry](https://x.org/a) met [Lavrov](/b \"Sergey\")");
        assertSeen("Kerry won", "**Kerry** won");
        assertSeen("The talks\nHe left", "## The talks\n> He left");
        assertSeen("Before   after", "Before ![a photograph](http://x.org/a.png) after");
        assertUntouched(
                "\"They [the rebels] left\"",
                "[sic](see above)",
                "2 ** 3",
                "#MeToo is large",
                "[1] (2015)",
                "5 * 6 * 7");
    }

    @Test
    void utf8ThatWasReadAsWindows1252IsReadAsUtf8() {
        assertSeen("François Hollande’s “plan” – done", "FranÃ§ois Hollandeâ€™s â€œplanâ€\u009D â€“ done");
        assertSeen("a “plan”, he said", "a â€œplanâ€, he said");
        assertSeen("José", "JosÃ©");
        assertSeen("£5 million", "Â£5 million");
        assertSeen("€5 million", "â‚¬5 million");
        assertSeen("two people", "twoÂ people");
        assertSeen("Łódź", "Å\u0081Ã³dÅº");
    }

    @Test
    void lettersThatAreMeantStay() {
        assertUntouched(
                "café”…",
                "in À la carte",
                "«CAFÉ»",
                "São Paulo",
                "Ângela",
                "Åland",
                "Ørsted",
                "naïve",
                "Beyoncé’s",
                "El Niño");
    }

    @Test
    void wordsAreOneLine() {
        assertEquals("John Kerry", Characters.oneLine("John\n \u00A0[Kerry](http://x.org)"));
    }

    @Test
    void offsetsCountIntoTheTextAsItCame() {
        for (String written : List.of(
                "He met Fran\u00C3\u00A7ois in Par\u00ADis.",
                "He met &quot;A&amp;B&quot; in Paris.",
                "<p>He met <b>us</b> in [Paris](http://x.org).")) {
            MappedText text = Characters.seen(MappedText.of(written));
            int at = text.text().indexOf("Paris");
            String found = text.original(at, at + 5).in(written);
            assertEquals("Paris", Characters.oneLine(found));
        }
    }
}
