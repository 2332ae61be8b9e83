package org.newsgraph.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.document.Span;
import org.newsgraph.tables.Table;

/**
 * The turns of an interview or a transcript, where a label says who speaks: "THE PRESIDENT: I met …", "Q: Did you …", "John
 * Kerry: We …". Lines that merely begin with a place or a heading and a colon are none: somebody says "I" or "we" in a turn,
 * or is asked.
 */
public final class SpokenTurns {
    private static final String NOTE = "(?: ?\\([^()\\d\\n]{1,40}\\))?";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]*){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{Ll}.'’-]+(?: (?:al-|el-|bin |de |van )?\\p{Lu}[\\p{L}.'’-]*){1,3}";

    /** At the beginning of a line, or in capitals after a sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:^[ \\t]*(?:\\*\\*)?((?:" + CAPITALS + "|" + NAME + ")" + NOTE + ")"
                    + "|(?<=[.!?)\\]”\"] {1,2})(\\p{Lu}{2}" + CAPITALS + NOTE + ")):(?:\\*\\*)?[ \\t]+(?=\\S)",
            Pattern.MULTILINE);

    private static final Pattern FIRST_PERSON =
            Pattern.compile("(?<![\\p{L}'’])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)(?![\\p{L}.])");

    private static final Pattern ASKED = Pattern.compile("\\b(?i:you|your)\\b[^\\n]*\\?");

    /** Headings that nobody speaks under. */
    private static final Set<String> NOBODY =
            Table.resource("org/newsgraph/text/headings.tsv", "heading").rows().stream()
                    .map(row -> row.get("heading"))
                    .collect(Collectors.toUnmodifiableSet());

    /** Labels of who asks and who answers. */
    private static final Set<String> ASKING = Set.of("Q", "A", "QUESTION", "ANSWER");

    /** From so many turns on a text is a transcript, not an article with a line of an interview. */
    private static final int TRANSCRIPT = 4;

    /**
     * A turn.
     *
     * @param label who speaks, without the colon
     * @param speech what is said, to the end of its paragraph; in a transcript to the next label
     */
    public record Turn(Span label, Span speech) {}

    private SpokenTurns() {}

    /** The turns in order; none in a text that is no transcript. Whoever says "I" once has all turns with that label. */
    public static List<Turn> of(AnnotatedText annotated) {
        String text = annotated.document().text();
        List<Turn> lines = labelled(text);
        Set<String> speakers = lines.stream()
                .filter(turn -> isSpoken(turn.speech().in(text)))
                .map(turn -> turn.label().in(text))
                .collect(Collectors.toCollection(HashSet::new));
        if (!speakers.isEmpty()) {
            speakers.addAll(ASKING);
        }
        List<Turn> turns = lines.stream()
                .filter(turn -> speakers.contains(turn.label().in(text)))
                .toList();
        return turns.size() < TRANSCRIPT ? turns : untilTheNext(turns, lines);
    }

    /** In a transcript who speaks goes on to the next label. */
    private static List<Turn> untilTheNext(List<Turn> turns, List<Turn> lines) {
        List<Turn> whole = new ArrayList<>();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Turn turn = turns.get(i);
            // Between two labels somebody else may speak, whose label is none of ours.
            boolean direct = lines.indexOf(turns.get(i + 1)) == lines.indexOf(turn) + 1;
            int end = direct ? turns.get(i + 1).label().begin() : turn.speech().end();
            whole.add(new Turn(turn.label(), new Span(turn.speech().begin(), end)));
        }
        whole.add(turns.get(turns.size() - 1));
        return whole;
    }

    private static List<Turn> labelled(String text) {
        List<Turn> lines = new ArrayList<>();
        Matcher found = LABEL.matcher(text);
        while (found.find()) {
            int group = found.group(1) == null ? 2 : 1;
            Span label = new Span(found.start(group), found.end(group));
            int line = text.indexOf('\n', found.end());
            if (!lines.isEmpty()) {
                Turn before = lines.get(lines.size() - 1);
                int end = Math.min(before.speech().end(), label.begin());
                lines.set(
                        lines.size() - 1,
                        new Turn(before.label(), new Span(before.speech().begin(), end)));
            }
            lines.add(new Turn(label, new Span(found.end(), line < 0 ? text.length() : line)));
        }
        return lines.stream()
                .filter(turn -> !NOBODY.contains(turn.label().in(text).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isSpoken(String speech) {
        return FIRST_PERSON.matcher(speech).find() || ASKED.matcher(speech).find();
    }
}
