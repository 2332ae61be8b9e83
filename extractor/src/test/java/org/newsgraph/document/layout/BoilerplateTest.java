package org.newsgraph.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Span;

class BoilerplateTest {
    private static final String TITLE = "Ministers agree on border post\n\n";
    private static final String ONE =
            "The ministers of both countries agreed on Tuesday to open a border post near the river.\n\n";
    private static final String TWO = "Their deputies will meet again in Lusaka before the end of the month.\n\n";
    private static final String THREE = "The post was closed after clashes in which four guards were wounded.\n\n";

    private final Boilerplate boilerplate = new Boilerplate();

    private Layout look(String text) {
        return boilerplate.find(text, Metadata.NONE, Optional.empty());
    }

    private List<String> marked(String text) {
        return look(text).boilerplate().stream().map(span -> span.in(text)).toList();
    }

    private List<String> markedWithin(String paragraph) {
        return marked(TITLE + ONE + paragraph + "\n\n" + TWO + THREE);
    }

    private List<String> markedAbove(String paragraph) {
        return marked(TITLE + paragraph + "\n\n" + ONE + TWO + THREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "Share:",
                "» Share this article",
                "Share Tweet Email Print",
                "Facebook | Twitter | WhatsApp",
                "Share on Facebook",
                "Follow us on Twitter and Facebook.",
                "Follow Jane Doe on Twitter: @janedoe",
                "Advertisement",
                "ADVERTISEMENT",
                "- Advertisement -",
                "Story continues below advertisement",
                "Sign up for our daily newsletter.",
                "Sign up for the Morning Briefing newsletter",
                "Read more",
                "Read more...",
                "READ MORE: Four guards wounded in clashes at the river",
                "Related: What the deal says",
                "100% Font Size",
                "Enable Read mode",
                "A+ A-",
                "4 min read",
                "Home > World > Africa",
                "12 Comments",
                "No comments",
                "Leave a comment",
                "1,204 shares",
                "We use cookies to improve your experience. Learn more in our cookie policy.",
                "Accept all cookies",
                "© 2016 The Example Times. All rights reserved.",
                "Copyright 2016 Example Media Ltd.",
                "This material may not be published, broadcast, rewritten or redistributed.",
                "Photo: Guards at the river [File: Jane Doe/Reuters]",
                "Image caption Guards at the river on Monday",
                "Photo by Jane Doe/AFP",
                "Getty Images",
                "Guards stand at the river, March 2016 (AP Photo/Jane Doe)",
                "Guards at the river. REUTERS/Jane Doe",
                "(With Reuters)",
                "(AFP)",
                "Reuters",
                "With inputs from AFP",
                "AFP/Reuters",
                "(Reporting by Jane Doe; Editing by John Roe)",
                "Additional reporting by Jane Doe in Lusaka",
                "Tags: Zambia, Congo",
                "https://example.com/story",
                "@example",
                "* * *",
                "-----",
                "#Zambia #Congo",
                "Subscribe to our YouTube channel",
                "Last update: Sun, 13/03/2016 - 17:18",
                "Published: Updated:",
                "2 hours ago"
            })
    void linesOfThePageAreBoilerplate(String line) {
        assertEquals(List.of(line), markedWithin(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell on Monday after the talks.",
                "Shares in the mining company lost 3 percent on Monday.",
                "Published reports said the guards had crossed the river.",
                "Updated figures put the number of dead at 12.",
                "Photographs by activists showed bodies in the street.",
                "Video by activists showed the burning post.",
                "Copyright law was changed in 2016.",
                "Follow the money, the prosecutor told the court.",
                "Like many on Twitter, she was angry at the ruling.",
                "Reporting by the BBC showed that the guards had fired first.",
                "Home-grown militants attacked the post.",
                "Advertisement of the tender began on Monday.",
                "Related talks on the river's water failed.",
                "Read aloud in parliament, the letter caused an uproar.",
                "Comments by the minister angered the neighbours.",
                "By Tuesday, 40 guards had left the post.",
                "By the river, soldiers dug trenches.",
                "More from the minister was not to be had.",
                "“It must stop.”",
                "\"No comment,\" he said.",
                "They fled.",
                "He said: “We shall wait and see...”",
                "The rebels would not say when they would leave...",
                "Was it the army?",
                "Who fired the first shot, and why?",
                "On March 3, 2011 the post was closed.",
                "Sign of the times: the army withdrew.",
                "Reuters reported that the guards had left.",
                "AFP quoted the minister as saying so.",
                "This report was published by the UN on Friday.",
                "Trending upwards, exports reached a record in May.",
                "The army shelled the village, according to AFP.",
                "Russia, Iran and Turkey agreed:"
            })
    void sentencesAreNeverBoilerplate(String sentence) {
        assertEquals(List.of(), markedWithin(sentence));
    }

    @Test
    void titleIsTheFirstLineSetApart() {
        assertEquals(Optional.of(new Span(0, 30)), look(TITLE + ONE + TWO).headline());
        assertEquals(Optional.of(new Span(1, 31)), look("\n" + TITLE + ONE).headline());
    }

    @Test
    void titleMayEndInAnAbbreviationOrQuestion() {
        assertEquals(
                Optional.of(new Span(0, 28)),
                look("Army rejects calls from U.S.\n\n" + ONE).headline());
        assertEquals(
                Optional.of(new Span(0, 15)), look("Is peace close?\n\n" + ONE).headline());
    }

    @Test
    void sentenceAtTheBeginIsNoTitle() {
        assertEquals(Optional.empty(), look(ONE + TWO).headline());
        assertEquals(
                Optional.empty(),
                look("Ministers agree on border post\nThe ministers agreed.").headline());
        assertEquals(Optional.empty(), look("Kerry called Lavrov").headline());
    }

    @Test
    void siteNameAndSectionAboveTheTitleAreBoilerplate() {
        String text = "The Example Times\n\n" + TITLE + ONE + TWO;
        assertEquals(List.of("The Example Times"), marked(text));
        assertEquals(
                "Ministers agree on border post",
                look(text).headline().orElseThrow().in(text));
        assertEquals(List.of("Africa", "Share"), marked("Africa\n\nShare\n\n" + TITLE + ONE + TWO));
    }

    @Test
    void titleFromMetadataIsFoundBelowTheSiteName() {
        var stated = new Metadata(
                Optional.empty(),
                Optional.of("Ministers agree on border post | Kwacha"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        String text = "Kwacha\n\n" + TITLE + ONE;
        Layout layout = boilerplate.find(text, stated, Optional.empty());
        assertEquals(
                "Ministers agree on border post",
                layout.headline().orElseThrow().in(text));
        assertEquals(List.of(new Span(0, 6)), layout.boilerplate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe",
                "By Jane Doe, Nairobi",
                "BY JANE DOE and JOHN ROE",
                "By Jane Doe in Lusaka and John Roe",
                "By Jane Doe, March 3, 2011 4:15 pm",
                "By Reuters Staff",
                "By Ahmed al-Rashid | Published: 3 March 2011"
            })
    void bylinesAreBoilerplate(String line) {
        assertEquals(List.of(line), markedAbove(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 3 March 2011",
                "March 3, 2011 4:15 pm",
                "Thursday, 3 March 2011, 16:15 GMT",
                "First published on Thu 3 Mar 2011 16.15 GMT",
                "Posted on March 3rd, 2011 | Updated: March 5, 2011",
                "Last updated: 2011-03-03 16:15",
                "By Jane Doe, March 3, 2011",
                "Updated 4 March 2011, published 3 March 2011",
                "3 March 2011 - 4:15PM",
                "Published: 03/03/2011 16:15 IST"
            })
    void dateLinesGiveTheDayOfPublication(String line) {
        assertEquals(
                Optional.of(LocalDate.of(2011, 3, 3)),
                look(TITLE + line + "\n\n" + ONE + TWO).published());
        assertEquals(List.of(line), markedAbove(line));
    }

    @Test
    void dateInRunningTextIsNoDayOfPublication() {
        assertEquals(
                Optional.empty(),
                look(TITLE + ONE + "On March 3, 2011 the post was closed.\n\n" + TWO)
                        .published());
        assertEquals(
                Optional.empty(),
                look(TITLE + ONE + TWO + "March 3, 2011\n\n" + THREE).published());
    }

    @Test
    void ambiguousDateIsReadInTheOrderOfTheOthers() {
        assertEquals(
                Optional.empty(), look(TITLE + "Published 03/04/2011\n\n" + ONE).published());
        assertEquals(
                Optional.of(LocalDate.of(2011, 4, 3)),
                look(TITLE + "Published 03/04/2011 Updated 14/04/2011\n\n" + ONE)
                        .published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA (Reuters) - ", "GENEVA/LUSAKA, March 3 (Reuters) — ", "Geneva (AFP) – ", "(Reuters) - ",
                "NEW YORK, March 3, 2011 (AP) -- ", "Kabul, Afghanistan (AP) — ", "ALEPPO, Syria — ", "[Xinhua] - ",
                "UNITED NATIONS — "
            })
    void datelineIsBoilerplateAndTheSentenceStays(String dateline) {
        assertEquals(List.of(dateline), marked(TITLE + dateline + ONE + TWO));
    }

    @Test
    void datelineNamesTheAgencyAndAFullDate() {
        Layout layout = look(TITLE + "GENEVA, March 3, 2011 (Xinhua) -- " + ONE);
        assertEquals(Optional.of("Xinhua"), layout.agency());
        assertEquals(Optional.of(LocalDate.of(2011, 3, 3)), layout.published());
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:32 ", "9:05 a.m. ", "18.45: ", "[9:10 a.m.] ", "14:50 GMT ", "07:15 - ", "11.20am: "})
    void timeThatAnEntryOfALiveBlogBeginsWithIsNoPartOfItsSentence(String time) {
        assertEquals(List.of(time, time), marked(TITLE + time + ONE + time + TWO));
    }

    @Test
    void numbersThatAreNoTimeOfDayStay() {
        for (String begin : List.of("12.50 per cent of ", "25:61 ", "1. ", "14 ", "10:30 on ")) {
            assertEquals(List.of(), marked(TITLE + begin + ONE + TWO), begin);
        }
    }

    @Test
    void whatOnlyLooksLikeADatelineStays() {
        for (String begin :
                List.of("NATO — which met on Monday — ", "Moscow – its army and jets – ", "UN: ", "The (AFP) ")) {
            assertEquals(List.of(), marked(TITLE + begin + ONE + TWO), begin);
        }
        assertEquals(List.of(), marked(TITLE + ONE + "NATO — The alliance agreed to the plan on Monday.\n\n" + TWO));
    }

    @Test
    void creditAfterTheLastSentenceIsBoilerplate() {
        assertEquals(List.of("(AFP)"), marked(TITLE + ONE + "They will meet again in Lusaka in May. (AFP)"));
        assertEquals(List.of("— Reuters"), marked(TITLE + ONE + "They will meet again in Lusaka in May. — Reuters"));
        assertEquals(List.of(), marked(TITLE + ONE + "They met the head of Agence France-Presse (AFP)."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "– Border dispute –",
                "*** River of guns ***",
                "Border dispute",
                "Old rivals?",
                "What now?",
                "'Red line'"
            })
    void crossheadsAreBoilerplate(String line) {
        assertEquals(List.of(line), markedWithin(line));
    }

    @Test
    void subtitleBelowTheTitleIsNoCrosshead() {
        assertEquals(List.of(), markedAbove("Four guards wounded in clashes"));
    }

    @Test
    void textsWithoutFullStopsAreKept() {
        assertEquals(List.of(), marked("Kerry called Lavrov"));
        assertEquals(List.of(), marked("Kerry called Lavrov\n\nRebels seized a base\n\nTroops left Goma"));
        assertEquals(List.of(), marked("Kerry called Lavrov\nRebels seized a base\nTroops left Goma"));
    }

    @Test
    void listOfOtherStoriesIsBoilerplateToTheEnd() {
        String list =
                "More from Africa\n\nFlood cuts off northern villages in Malawi\n\nRescue teams were on their way to"
                        + " villages cut off by...\n\nPolice arrest two over theft of ivory\n\nThe men were stopped at the airport.";
        assertEquals(5, marked(TITLE + ONE + TWO + list).size());
        assertTrue(marked(TITLE + ONE + TWO + THREE).isEmpty());
    }

    @Test
    void dateInTheListOfOtherStoriesIsNotTheArticles() {
        String list = "Related articles\n\nFlood cuts off northern villages in Malawi\n\nPublished: 3 March 2011";
        assertEquals(Optional.empty(), look(TITLE + ONE + TWO + list).published());
    }

    @Test
    void articleGoesOnAfterABoxOfLinks() {
        String box = "Read also\n\nFlood cuts off northern villages in Malawi\n\n";
        assertEquals(
                List.of("Read also", "Flood cuts off northern villages in Malawi"),
                marked(TITLE + ONE + TWO + box + THREE));
        assertEquals(
                List.of("Related articles", "Flood cuts off northern villages in Malawi"),
                marked(TITLE + ONE + TWO + box.replace("Read also", "Related articles") + THREE + ONE));
        assertEquals(List.of("Read also"), marked(TITLE + ONE + TWO + "Read also\n\n" + THREE));
    }

    @Test
    void storiesAboveTheArticleDoNotSwallowIt() {
        assertEquals(List.of("Top stories"), marked("Top stories\n\n" + TITLE + ONE + TWO));
    }

    @Test
    void teasersAtTheEndWithoutAHeadingAreBoilerplate() {
        String teasers = "Flood cuts off northern villages in Malawi\n\nRescue teams were on their way to...\n\n"
                + "Police arrest two over theft of ivory\n\nThe men were stopped at the...";
        assertEquals(4, marked(TITLE + ONE + TWO + teasers).size());
        assertEquals(
                List.of(), marked(TITLE + ONE + TWO + "It may all begin again...\n\nOr it may not, as they say..."));
    }

    @Test
    void wrappedLinesAreNoBoilerplate() {
        String text = TITLE + "The minister was asked on Tuesday whether the guards had seen the\n"
                + "Advertisement\nof the tender, which was printed in all of the country's newspapers by\nReuters\n"
                + "and others on Monday, as he had promised in parliament in May.\n\n" + TWO;
        assertEquals(List.of(), marked(text));
    }

    @Test
    void boilerplateBesideParagraphsWithoutBlankLinesIsFound() {
        String text = TITLE + "Published: 3 March 2011\nEnable Read mode\n" + ONE.strip() + "\nAdvertisement\n" + TWO;
        assertEquals(List.of("Published: 3 March 2011", "Enable Read mode", "Advertisement"), marked(text));
    }

    @Test
    void carriageReturnsAndOddSpacesChangeNothing() {
        String text = (TITLE + ONE + "\u00A0Advertisement\u200B \n\n" + TWO).replace("\n", "\r\n");
        assertEquals(List.of("Advertisement"), marked(text));
        assertEquals(Optional.of(new Span(0, 30)), look(text).headline());
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileTextsEndInTime() {
        for (String part : List.of(
                " > ", "a | b ", "share ", "By A ", "\n", "(", "A.", "- ", "((AFP) ", "\uD800", "1:1 ", "... ")) {
            look(part.repeat(20_000));
            look(TITLE + ONE + part.repeat(60) + "\n\n" + TWO);
        }
    }
}
