package org.newsgraph.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.testing.TextBuilder;

/** Which words say when, and which days they mean to a reader of 16 March 2016, a Wednesday. */
class TimeFinderTest {
    private static final String PUBLISHED = "2016-03-16";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Friday                      | Friday                    | 2016-03-11
            Friday night                | Friday night              | 2016-03-11
            last Wednesday              | last Wednesday            | 2016-03-09
            next Wednesday              | next Wednesday            | 2016-03-23
            Friday , March 4            | Friday , March 4          | 2016-03-04
            Friday , 4 March 2011       | Friday , 4 March 2011     | 2011-03-04
            March 4                     | March 4                   | 2016-03-04
            4 April                     | 4 April                   | 2015-04-04
            the 3rd of May 2003         | 3rd of May 2003           | 2003-05-03
            2003-05-03                  | 2003-05-03                | 2003-05-03
            in February                 | February                  | 2016-02
            in April                    | April                     | 2015-04
            in May 2003                 | May 2003                  | 2003-05
            in 2011                     | 2011                      | 2011
            the 2011 revolt             | 2011                      | 2011
            the late 1960s              | late 1960s                | 1960-01-01/1969-12-31
            yesterday evening           | yesterday evening         | 2016-03-15
            last night                  | last night                | 2016-03-15
            this morning                | this morning              | 2016-03-16
            overnight                   | overnight                 | 2016-03-15/2016-03-16
            at the weekend              | the weekend               | 2016-03-12/2016-03-13
            last week                   | last week                 | 2016-03-07/2016-03-13
            earlier this month          | earlier this month        | 2016-03
            the past 24 hours           | past 24 hours             | 2016-03-15/2016-03-16
            the last three weeks        | last three weeks          | 2016-02-24/2016-03-16
            three days ago              | three days ago            | 2016-03-13
            since March 2               | since March 2             | 2016-03-02/2016-03-16
            from 3 March to 9 March     | from 3 March to 9 March   | 2016-03-03/2016-03-09
            from 3 to 9 March           | from 3 to 9 March         | 2016-03-03/2016-03-09
            from Monday to Tuesday      | from Monday to Tuesday    | 2016-03-14/2016-03-15
            between 1992 and 1995       | between 1992 and 1995     | 1992-01-01/1995-12-31
            """)
    void formsOfNews(String words, String text, String value) {
        TimeMention found = only(words, PUBLISHED);

        assertEquals(text, found.text());
        assertEquals(Optional.of(value), found.value().map(TimeValue::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "2200 GMT",
        "for three days",
        "1979 houses",
        "the 2000 soldiers",
        "may",
        "sun",
        "24 hours a day",
        "the weekend edition of nothing but",
        "two days after the attack"
    })
    void wordsThatNameNoDay(String words) {
        List<TimeMention> found = find(words, PUBLISHED);

        assertEquals(
                List.of(),
                found.stream()
                        .map(TimeMention::text)
                        .filter(text -> !text.equals("the weekend"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"Friday", "last week", "three days ago", "overnight", "since March 2", "4 April"})
    void withoutDateOfPublicationTheWordsStay(String words) {
        TimeMention found = only(words, null);

        assertEquals(words, found.text());
        assertEquals(Optional.empty(), found.value());
    }

    @ParameterizedTest
    @CsvSource({
        "the next day,2016-03-15",
        "a day earlier,2016-03-13",
        "two days later,2016-03-16",
        "that day,2016-03-14"
    })
    void daysAreReportedFromTheDayReportedLast(String words, String value) {
        List<TimeMention> found = new TimeFinder(Cues.standard())
                .find(new TextBuilder()
                        .published(PUBLISHED)
                        .sentence(flat("Monday"))
                        .sentence(flat(words))
                        .text());

        assertEquals(Optional.of(value), found.get(1).value().map(TimeValue::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wednesday last week          | Wednesday last week          | 2016-03-09
            Friday next week             | Friday next week             | 2016-03-25
            Tuesday of this week         | Tuesday of this week         | 2016-03-15
            Monday night last week       | Monday night last week       | 2016-03-07
            the Friday before last       | Friday before last           | 2016-03-04
            the Friday after next        | Friday after next            | 2016-03-25
            this past Monday             | past Monday                  | 2016-03-14
            public/JJ Monday             | Monday                       | 2016-03-14
            killed twelve/CD Monday      | Monday                       | 2016-03-14
            the/DT Monday attack         | Monday                       | 2016-03-14
            April ' 14                   | April ' 14                   | 2014-04
            3 April ’ 68                 | 3 April ’ 68                 | 1968-04-03
            Q3 2015                      | Q3 2015                      | 2015-07-01/2015-09-30
            7 July last year             | 7 July last year             | 2015-07-07
            in May of last year          | May of last year             | 2015-05
            """)
    void whatSaysWhichWeekOrYearIsRead(String words, String text, String value) {
        TimeMention found = only(words, PUBLISHED);
        assertEquals(text, found.text());
        assertEquals(Optional.of(value), found.value().map(TimeValue::toString));
    }

    @Test
    void weekBeforeTheWeekdayIsItsWeek() {
        List<TimeMention> found = find("last week on Monday", PUBLISHED);
        assertEquals(Optional.of("2016-03-07"), found.get(1).value().map(TimeValue::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "a week from Monday",
        "two weeks ago on Sunday",
        "a week ago Tuesday",
        "every/DT Tuesday",
        "on a/DT rainy/JJ Tuesday",
        "the/DT Tuesday",
        "the/DT first/JJ Monday",
        "the/DT previous/JJ Tuesday",
        "the following Tuesday",
        "Easter Sunday",
        "Good Friday",
        "Black Friday",
        "Monday week",
        "Tuesday a fortnight ago",
        "Tuesday two weeks earlier",
        "Tuesday of the previous week"
    })
    void aWeekdayWithWordsThatAreNotReadIsSomeDay(String words) {
        List<TimeMention> found = find(words, PUBLISHED);
        TimeMention day = found.stream()
                .filter(time -> time.text().matches(".*day.*"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), day.value(), found.toString());
    }

    @ParameterizedTest
    @CsvSource({"at Easter", "over Christmas", "during Ramadan", "in FY15", "in Q3", "after Eid"})
    void feastsAndQuartersAreTimesOfWhichTheDayIsUnknown(String words) {
        assertEquals(Optional.empty(), only(words, PUBLISHED).value());
    }

    @ParameterizedTest
    @CsvSource({"Easter Island", "Lent his name", "in Christmas Island"})
    void namesWithAFeastAreNoTimes(String words) {
        assertEquals(List.of(), find(words, PUBLISHED));
    }

    @Test
    void nextDayWithoutADayBeforeIsUnknown() {
        assertEquals(Optional.empty(), only("the next day", PUBLISHED).value());
    }

    @Test
    void howLongSomethingWentOnIsNoDate() {
        TimeMention found = only("a week of fighting", PUBLISHED);

        assertEquals("a week", found.text());
        assertEquals(Optional.empty(), found.value());
    }

    @Test
    void datesThatDoNotExistMeanNothing() {
        assertEquals(Optional.empty(), only("30 February 2016", PUBLISHED).value());
    }

    private static TimeMention only(String words, @org.jspecify.annotations.Nullable String published) {
        List<TimeMention> found = find(words, published);
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static List<TimeMention> find(String words, @org.jspecify.annotations.Nullable String published) {
        TextBuilder builder = new TextBuilder();
        if (published != null) {
            builder.published(published);
        }
        return new TimeFinder(Cues.standard())
                .find(builder.sentence(flat(words)).text());
    }

    /** The words all attached to the last, tagged by their look alone. */
    private static String flat(String words) {
        String[] all = words.split(" ");
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            String given = all[i].contains("/") ? all[i].substring(all[i].indexOf('/') + 1) : "";
            all[i] = all[i].replaceFirst("/.*", "");
            String tag = !given.isEmpty()
                    ? given
                    : all[i].matches("\\d+.*")
                            ? "CD"
                            : all[i].matches("[A-Z].*") ? "NNP" : all[i].equals(",") ? "," : tag(all[i]);
            String head = i == all.length - 1 ? "0/root" : all.length + "/dep";
            flat.append(flat.isEmpty() ? "" : " ")
                    .append(all[i])
                    .append('/')
                    .append(tag)
                    .append('/')
                    .append(head);
        }
        return flat.toString();
    }

    private static String tag(String word) {
        return word.matches("revolt|attack|edition|fighting") ? "NN" : word.matches("houses|soldiers") ? "NNS" : "IN";
    }
}
