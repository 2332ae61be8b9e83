package org.newsgraph.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Characters;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds time expressions and resolves them against the publication date, looking back or ahead by the verb's tense. */
public final class TimeFinder {
    /** For how many sentences "the next day" still refers to the day mentioned last. */
    private static final int REMEMBERED = 2;

    private static final Set<String> NO_HEADS = Set.of("case", "mark", "punct");

    private final Cues cues;

    public TimeFinder(Cues cues) {
        this.cues = cues;
    }

    /** The time expressions of a text in order. */
    public List<TimeMention> find(AnnotatedText text) {
        List<TimeMention> times = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int at = 0;
            while (at < sentence.size()) {
                Optional<TimeExpression> found = TimeGrammar.at(sentence, at);
                if (found.isPresent()) {
                    times.add(mention(text, sentence, at, found.get(), mentioned(times, sentence)));
                    at = found.get().end();
                } else {
                    at++;
                }
            }
        }
        return times;
    }

    private static Optional<LocalDate> mentioned(List<TimeMention> times, Sentence sentence) {
        return times.stream()
                .filter(time -> sentence.index() - time.sentence() <= REMEMBERED)
                .flatMap(time -> time.value().stream())
                .filter(value -> value.precision() == TimeValue.Precision.DAY)
                .reduce((before, last) -> last)
                .map(TimeValue::earliest);
    }

    private TimeMention mention(
            AnnotatedText text, Sentence sentence, int first, TimeExpression found, Optional<LocalDate> mentioned) {
        Token head = NounPhrases.head(sentence, first, found.end(), NO_HEADS);
        TimeExpression.Direction direction = direction(sentence, head);
        return new TimeMention(
                sentence.index(),
                sentence.span(first, found.end()),
                head.index(),
                Characters.oneLine(
                        sentence.span(first, found.end()).in(text.document().text())),
                found.precision(),
                found.meaning()
                        .resolve(new TimeExpression.Reference(text.document().published(), mentioned, direction)));
    }

    /**
     * Whether the time stands with what is still to come ("will meet on Monday", "is due to fly on Tuesday"). Inside a noun
     * phrase ("will discuss the July 25 attack") and in the present tense ("the truce starts on May 1") nothing says.
     */
    private TimeExpression.Direction direction(Sentence sentence, Token head) {
        Token at = head;
        boolean inside = false;
        while (at.head() >= 0) {
            Token below = at;
            at = sentence.token(at.head());
            inside |= at.isNoun()
                    && below.relation().matches("compound|nmod.*|amod|nummod")
                    && !isIndefinite(sentence, at);
            if (at.isVerb() || at.tag().equals("JJ")) {
                boolean infinitive = VerbForm.isPlainInfinitive(sentence, at);
                if (VerbForm.hasModal(sentence, at)
                        || cues.has(Cue.SCHEDULED, at.lemma()) && infinitiveBelow(sentence, at)) {
                    return inside ? TimeExpression.Direction.EITHER : TimeExpression.Direction.AHEAD;
                }
                if (!infinitive
                        && (at.tag().equals("VBD")
                                || !sentence.children(at, "aux").isEmpty())) {
                    return TimeExpression.Direction.BACK;
                }
                if (infinitive
                        && sentence.head(at)
                                .filter(above -> cues.has(Cue.LOOKING_AHEAD, above.lemma()))
                                .isPresent()) {
                    return inside ? TimeExpression.Direction.EITHER : TimeExpression.Direction.AHEAD;
                }
                if (at.tag().matches("VBZ|VBP")) {
                    return TimeExpression.Direction.EITHER;
                }
            }
        }
        return TimeExpression.Direction.BACK;
    }

    /** "will attend a July 25 summit": what nobody has heard of is as much ahead as the verb. */
    private static boolean isIndefinite(Sentence sentence, Token noun) {
        return sentence.children(noun, "det").stream().anyMatch(FunctionWords::isIndefiniteArticle);
    }

    private static boolean infinitiveBelow(Sentence sentence, Token verb) {
        return sentence.children(verb, "xcomp", "ccomp", "advcl").stream()
                .anyMatch(child -> child.tag().equals("VB"));
    }
}
