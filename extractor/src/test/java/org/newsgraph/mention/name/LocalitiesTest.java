package org.newsgraph.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** What stands beside a town's name says which town it is. */
class LocalitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in London , Ontario                  | London     | London, Ontario
            in Hyderabad , Pakistan              | Hyderabad  | Hyderabad, Pakistan
            in Tripoli , Lebanon                 | Tripoli    | Tripoli, Lebanon
            in Tripoli , northern Lebanon        | Tripoli    | Tripoli, Lebanon
            in Tripoli ( Lebanon )               | Tripoli    | Tripoli, Lebanon
            in Tripoli in Lebanon                | Tripoli    | Tripoli, Lebanon
            in Tripoli in northern Lebanon       | Tripoli    | Tripoli, Lebanon
            the Lebanese city of Tripoli         | Tripoli    | Tripoli, Lebanon
            in Lebanon 's Tripoli                | Tripoli    | Tripoli, Lebanon
            in Birmingham , Alabama              | Birmingham | Birmingham, Alabama
            in Athens , Ga.                      | Athens     | Athens, Georgia
            in Paris , TX                        | Paris      | Paris, Texas
            in Moscow , Idaho , on Monday        | Moscow     | Moscow, Idaho
            in Lebanon , Pennsylvania            | Lebanon    | Lebanon, Pennsylvania
            in Ontario , California              | Ontario    | Ontario, California
            in Rome , Georgia                    | Rome       | Rome, Georgia
            in Rome , Georgia                    | Georgia    | Georgia, United States
            """)
    void anotherPlaceOfTheNameBearsBothNames(String words, String name, String meant) {
        assertEquals(meant, of(words, name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in Paris , France                    | Paris      | Paris
            in Moscow , Russia                   | Moscow     | Moscow
            in Tbilisi , Georgia                 | Georgia    | Georgia
            in Paris , Berlin and Rome           | Paris      | Paris
            in Georgia , Armenia and Azerbaijan  | Georgia    | Georgia
            in Georgia , Florida and Alabama     | Georgia    | Georgia
            from Moscow , Iran and Turkey        | Moscow     | Moscow
            from Moscow , Iran , Turkey          | Moscow     | Moscow
            in Birmingham , England              | Birmingham | Birmingham
            the rebels in Tripoli in March       | Tripoli    | Tripoli
            by Moscow in Syria                   | Moscow     | Moscow
            in London , where                    | London     | London
            """)
    void theKnownPlaceStaysWhereNothingContradicts(String words, String name, String meant) {
        assertEquals(meant, of(words, name));
    }

    @Test
    void laterMentionsFollowTheFirst() {
        assertEquals(List.of("London, Ontario", "London, Ontario"), all("in London , Ontario", "from London"));
        assertEquals(
                List.of("London", "London, Ontario", "London"), all("in London", "in London , Ontario", "from London"));
        assertEquals(List.of("London, Ontario", "London"), all("in London , Ontario", "in London , England"));
    }

    private static String of(String words, String name) {
        return Resolved.of(new TextBuilder().sentence(flat(words))).of(name).name();
    }

    private static List<String> all(String... sentences) {
        TextBuilder text = new TextBuilder();
        for (String sentence : sentences) {
            text.sentence(flat(sentence));
        }
        Resolved resolved = Resolved.of(text);
        List<String> meant = new ArrayList<>();
        for (int i = 1; i <= sentences.length; i++) {
            meant.add(resolved.of("London", i).name());
        }
        return meant;
    }

    /** The words all attached to the last; those with a capital are names of places. */
    private static String flat(String words) {
        String[] all = words.split(" ");
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            boolean last = i == all.length - 1;
            String tag = all[i].matches("Lebanese|northern")
                    ? "JJ"
                    : all[i].matches("\\p{Lu}.*")
                            ? "NNP"
                            : all[i].matches("city|rebels")
                                    ? "NN"
                                    : all[i].equals("'s") ? "POS" : all[i].matches("[,()]") ? "SIGN" : "IN";
            flat.append(flat.isEmpty() ? "" : " ")
                    .append(all[i])
                    .append('/')
                    .append(tag)
                    .append('/')
                    .append(last ? "0/root" : all.length + "/dep");
            flat.append(tag.equals("NNP") ? "/L" : "");
        }
        return flat.toString();
    }
}
