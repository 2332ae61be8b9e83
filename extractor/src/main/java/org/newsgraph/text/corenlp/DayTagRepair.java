package org.newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.newsgraph.document.CalendarWords;

/** Makes numbers of ordinals beside a month that the tagger took for nouns: "on March 28th, Biden will travel". Before parsing. */
final class DayTagRepair {
    private DayTagRepair() {}

    static void correct(List<CoreLabel> labels) {
        for (int i = 0; i < labels.size(); i++) {
            boolean afterMonth = i > 0 && isMonth(labels.get(i - 1));
            boolean beforeMonth =
                    i + 2 < labels.size() && labels.get(i + 1).word().equals("of") && isMonth(labels.get(i + 2));
            if ((afterMonth || beforeMonth) && labels.get(i).word().matches("(?i)\\d{1,2}(?:st|nd|rd|th)")) {
                labels.get(i).setTag(afterMonth ? "CD" : "JJ");
            }
        }
    }

    private static boolean isMonth(CoreLabel label) {
        return CalendarWords.month(label.word().replace(".", "")).isPresent();
    }
}
