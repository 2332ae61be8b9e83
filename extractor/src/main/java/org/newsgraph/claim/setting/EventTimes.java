package org.newsgraph.claim.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Trigger;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.SettingVerbs;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** When an event is said to happen: the time that attaches to its words, or on those that it happens together with. */
public final class EventTimes {
    private static final int HIGHEST = 4;

    private final MentionIndex mentions;
    private final Nouns nouns;
    private final SettingVerbs verbs;

    public EventTimes(MentionIndex mentions, Nouns nouns, SettingVerbs verbs) {
        this.mentions = mentions;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /**
     * The nearest time; of those on one word the most precise; else that of an event that it happens by ("a blast on
     * Friday killed two").
     */
    public Optional<TimeMention> of(Trigger trigger, List<Token> participants, Map<Token, EventKind> kinds) {
        Sentence sentence = trigger.sentence();
        List<TimeMention> times = mentions.times(sentence).stream()
                .filter(time -> !isEnd(sentence, time) && !isStart(trigger, time))
                .filter(time -> !isOfContent(trigger, kinds, time))
                .toList();
        for (AttachmentSites.Anchor anchor : new AttachmentSites(trigger, nouns, verbs, kinds).anchors()) {
            Optional<TimeMention> nearest = times.stream()
                    .filter(time -> anchor.reach() != AttachmentSites.Reach.LOOSE
                            || time.precision() != TimeValue.Precision.DAY)
                    .filter(time -> anchor.reaches(sentence.token(time.head())))
                    .filter(time -> bearers(sentence, time, kinds).contains(anchor.token()))
                    .min(Comparator.comparing((TimeMention time) -> time.value().isEmpty())
                            .thenComparing(time -> time.precision() != TimeValue.Precision.DAY));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        List<Token> events = new ArrayList<>(partEvents(trigger, kinds));
        Optional<EventKind> kind = Optional.ofNullable(kinds.get(trigger.head()));
        participants.stream()
                .filter(token ->
                        kind.filter(one -> speaksOf(one, kinds.get(token))).isEmpty())
                .filter(token -> !isMere(sentence, token))
                .forEach(events::add);
        return times.stream()
                .filter(time -> isSpokenOfNow(sentence, trigger, time, kinds)
                        || events.stream().anyMatch(token -> bearers(sentence, time, kinds)
                                .contains(token)))
                .findFirst();
    }

    /** Whether one only speaks of the other: "will discuss the December 3 bombing", but "attended the talks on Friday". */
    private static boolean speaksOf(EventKind kind, @Nullable EventKind other) {
        return kind.isSpeech()
                || kind.is(Trait.CONSULTING) && (other == null || !other.root().equals(kind.root()));
    }

    /** "flew in for talks on Friday", "was killed in an attack on Friday": of one kind, they are of one time. */
    private static List<Token> partEvents(Trigger trigger, Map<Token, EventKind> kinds) {
        EventKind kind = kinds.get(trigger.head());
        return trigger.sentence().children(trigger.head(), "obl", "obj", "nsubj").stream()
                .filter(child -> kind != null
                        && kinds.containsKey(child)
                        && kinds.get(child).root().equals(kind.root()))
                .toList();
    }

    /** The words that a time may speak of: up from its own, through mere nouns, to the first verb or event. */
    private List<Token> bearers(Sentence sentence, TimeMention time, Map<Token, EventKind> kinds) {
        List<Token> bearers = new ArrayList<>();
        Token at = sentence.token(time.head());
        if (isStint(sentence, time)) {
            return List.of(at);
        }
        boolean passes = isAdjunct(sentence, at);
        for (int steps = 0; steps < HIGHEST && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            bearers.add(above);
            boolean part = nouns.of(sentence, above)
                    .filter(meaning -> meaning.main() == NounClass.TIME)
                    .isPresent();
            if (kinds.containsKey(above)
                    || !(part
                            || isPhase(above)
                            || above.tag().startsWith("RB")
                            || (passes && isMere(sentence, above)))) {
                break;
            }
            at = above;
        }
        return bearers;
    }

    /** "a week of fighting" is the fighting's, and nothing else's. */
    private static boolean isStint(Sentence sentence, TimeMention time) {
        int after = time.head() + 1;
        return time.precision() == TimeValue.Precision.INTERVAL
                && time.value().isEmpty()
                && after < sentence.size()
                && sentence.token(after).lemma().equals("of");
    }

    /** "the start of March", "the beginning of the year". */
    private boolean isPhase(Token noun) {
        return nouns.cues().has(Cue.PHASE, noun.lemma());
    }

    /** "in Kampala on Wednesday": a time after a preposition of its own, not one that tells nouns apart. */
    private static boolean isAdjunct(Sentence sentence, Token time) {
        return time.relation().matches("(nmod|obl)(:tmod|:npmod)?")
                && sentence.children(time, "case").stream()
                        .noneMatch(word -> Set.of("of", "'s", "from").contains(word.lemma()));
    }

    private boolean isMere(Sentence sentence, Token noun) {
        return noun.isNoun()
                && nouns.of(sentence, noun)
                        .filter(meaning -> meaning.main() == NounClass.EVENT)
                        .isEmpty();
    }

    /** "four coups since independence in 1957": the year is the independence's. */
    private static boolean isStart(Trigger trigger, TimeMention time) {
        Sentence sentence = trigger.sentence();
        return sentence.head(sentence.token(time.head()))
                .filter(above -> above.isNoun() && !above.equals(trigger.head()))
                .filter(above -> sentence.children(above, "case").stream()
                        .anyMatch(word -> word.lemma().equals("since")))
                .isPresent();
    }

    /** "until Tuesday" says when something ends. */
    private static boolean isEnd(Sentence sentence, TimeMention time) {
        Token head = sentence.token(time.head());
        Token above = sentence.head(head).orElse(head);
        return java.util.stream.Stream.of(head, above)
                .flatMap(token -> sentence.children(token, "case", "mark").stream())
                .anyMatch(word -> FunctionWords.UNTIL.contains(word.lemma()));
    }

    /** Who speaks does so on a day: the week or month after what is said is that of what is said. */
    private static boolean isOfContent(Trigger trigger, Map<Token, EventKind> kinds, TimeMention time) {
        EventKind kind = kinds.get(trigger.head());
        if (kind == null || !kind.isSpeech() || trigger.entry().pos() != Entry.PartOfSpeech.VERB) {
            return false;
        }
        Sentence sentence = trigger.sentence();
        // "condemns the attack today": who speaks in the present has no day, what he speaks of has.
        boolean now = trigger.head().tag().matches("VBZ|VBP");
        return (now || time.precision() != TimeValue.Precision.DAY)
                && sentence.children(trigger.head(), "ccomp", "xcomp", "advcl", "obl", "obj").stream()
                        .filter(child -> child.index() > trigger.head().index() && child.index() < time.head())
                        .filter(child -> !trigger.words().contains(child))
                        .anyMatch(child -> !sentence.isBelow(sentence.token(time.head()), child));
    }

    /** The time after a noun that one speaks of in the present. */
    private static boolean isSpokenOfNow(
            Sentence sentence, Trigger trigger, TimeMention time, Map<Token, EventKind> kinds) {
        Optional<Token> verb =
                sentence.head(trigger.head()).filter(above -> trigger.head().is("obj"));
        return verb.filter(above -> above.tag().matches("VBZ|VBP")
                        && kinds.containsKey(above)
                        && kinds.get(above).isSpeech()
                        && time.head() > trigger.head().index()
                        && sentence.token(time.head()).head() == above.index())
                .isPresent();
    }
}
