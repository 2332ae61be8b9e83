package org.newsgraph.claim.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.Quantity;
import org.newsgraph.claim.Trigger;
import org.newsgraph.document.Characters;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.grammar.NumberPhrase;
import org.newsgraph.grammar.NumberWords;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.Pronouns;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Measure;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * How many a claim counts: those who take part ("at least 40 members", "six fighters, including four children"), the
 * events themselves ("three attacks", "12 deaths"), the share that a statement gives ("by 80 to 90 per cent").
 *
 * <p>Numbers of names ("Division 13"), of times and of ages are none.
 */
public final class Quantities {
    private final MentionIndex mentions;
    private final Nouns nouns;
    private final String text;

    public Quantities(MentionIndex mentions, Nouns nouns, String text) {
        this.nouns = nouns;
        this.mentions = mentions;
        this.text = text;
    }

    /** The numbers that a participant is counted by, and those of its parts. */
    public List<Quantity> of(Sentence sentence, Role role, Token head, EventKind kind, Token trigger) {
        Optional<Token> share = share(sentence, head);
        if (share.isPresent()) {
            return counts(sentence, share.get(), kind, Optional.empty());
        }
        if (isKnown(sentence, role, head) || isMeans(role, kind, trigger)) {
            return List.of();
        }
        return role == Role.TARGET || role == Role.OBJECT
                ? of(sentence, head, kind, trigger)
                : whole(sentence, head, kind, Optional.empty());
    }

    /** The numbers that a noun phrase of those who undergo the event is counted by, and those of its parts. */
    public List<Quantity> of(Sentence sentence, Token head, EventKind kind, Token trigger) {
        List<Quantity> found = new ArrayList<>(whole(sentence, head, kind, Optional.of(trigger)));
        if (!found.isEmpty()) {
            CountedParts.of(mentions, sentence, head, trigger).stream()
                    .filter(part -> tellsHowMany(sentence, part.noun().orElse(part.number()), part.number()))
                    .forEach(part -> found.addAll(count(sentence, part)));
        }
        return found;
    }

    private List<Quantity> whole(Sentence sentence, Token head, EventKind kind, Optional<Token> trigger) {
        List<Quantity> found = counts(sentence, head, kind, trigger);
        boolean some = sentence.children(head, "det").stream()
                .anyMatch(word -> isFraction(word)
                        && sentence.token(word.index() + 1).text().equals("of"));
        if (some) {
            // "most of the 60 prisoners" are not 60
            return List.of();
        }
        if (isFraction(head) || isShare(head)) {
            // "half of the 200 soldiers": those are not who it happens to.
            return found;
        }
        Token core = NounPhrases.core(nouns, sentence, head);
        return found.isEmpty() && !core.equals(head) ? counts(sentence, core, kind, trigger) : found;
    }

    /** "the two leaders met", "one of them said": how many do it is known before, and nothing that the event counts. */
    private static boolean isKnown(Sentence sentence, Role role, Token head) {
        boolean one = head.tag().equals("CD") && word(head).equals("one");
        return role == Role.AGENT
                && (one
                        || sentence.children(head, "det", "nmod:poss").stream()
                                .anyMatch(word -> word.is("nmod:poss")
                                        || Set.of("the", "these", "those", "both")
                                                .contains(word.lemma())));
    }

    /** "three attacks killed 12": where victims are counted, what hurt them is not. */
    private boolean isMeans(Role role, EventKind kind, Token trigger) {
        return role == Role.INSTRUMENT && (kind.isDeadly() || isHurting(trigger));
    }

    /** Whether whoever undergoes it is hurt, not killed. */
    boolean isHurting(Token trigger) {
        return nouns.cues().has(Cue.HURTING, trigger.lemma());
    }

    /** "square" of square kilometres, which are no kilometres. */
    private String power(Sentence sentence, Token head) {
        return sentence.children(head, "amod").stream()
                .map(Token::lemma)
                .filter(word -> nouns.cues().has(Cue.POWER, word))
                .map(word -> word + " ")
                .findFirst()
                .orElse("");
    }

    private List<Quantity> count(Sentence sentence, CountedParts.Part part) {
        Token last = part.noun().orElse(part.number());
        return count(sentence, part.number(), last, last.index(), Measure.of(word(last))).stream()
                .map(quantity -> part.noun().isPresent() ? quantity : asPart(quantity, part.number()))
                .toList();
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** A part is no second total: it measures what it is ("children"), or that it is one of those counted. */
    static Quantity asPart(Quantity quantity, Token part) {
        Measure measures = part.isNoun() ? Measure.of(word(part)) : Measure.Known.OF_THEM;
        return new Quantity(measures, quantity.value(), quantity.bound(), quantity.text(), quantity.span());
    }

    /** How many there are of the event that a trigger names. */
    public List<Quantity> of(Trigger trigger, EventKind kind) {
        List<Quantity> found = new ArrayList<>();
        for (Token word : trigger.words()) {
            boolean dead = nouns.cues().has(Cue.DEAD, word.lemma());
            if (dead || word.isNoun()) {
                found.addAll(counts(trigger.sentence(), word, kind, Optional.of(trigger.head())));
            }
        }
        return found;
    }

    /** "rose by 80 to 90 per cent": the share by which something changes; "by rebels who hold 60 per cent" is none. */
    public List<Quantity> change(Sentence sentence, Token verb, EventKind kind) {
        return PrepositionalPhrases.of(sentence, verb, "by").stream()
                .filter(this::isShare)
                .flatMap(share -> shares(sentence, share, kind).stream())
                .toList();
    }

    /** The shares of a hundred that a clause gives. */
    public List<Quantity> shares(Sentence sentence, Token clause, EventKind kind) {
        return sentence.tokens().stream()
                .filter(this::isShare)
                .filter(token -> sentence.isBelow(token, clause))
                .flatMap(token -> counts(sentence, token, kind, Optional.empty()).stream())
                .toList();
    }

    /** "two years of support": how long is not how many. */
    private boolean isSpan(Token head) {
        return nouns.cues().has(Cue.DURATION, head.lemma());
    }

    /** "a 2015 accord", "the 2011 protesters": when, not how many. "2000 rebels" is a round number. */
    private static boolean isYear(Sentence sentence, Token head, Token number) {
        boolean definite = sentence.children(head, "det", "nmod:poss").stream()
                .anyMatch(word -> !word.lemma().matches("(?i)an?|some"));
        return number.text().matches("(19|20)\\d\\d")
                && !head.equals(number)
                && (head.tag().matches("NNP?") || definite || !number.text().endsWith("00"));
    }

    /** "half", "most", "three-quarters" */
    private boolean isFraction(Token head) {
        String word = head.lemma().toLowerCase(Locale.ROOT);
        String part = word.substring(word.lastIndexOf('-') + 1);
        return Stream.of(part, part.replaceFirst("s$", ""))
                .anyMatch(one -> nouns.cues().has(Cue.FRACTION, one));
    }

    /** "60 percent of the province": the share of a whole that takes part. */
    private Optional<Token> share(Sentence sentence, Token whole) {
        return sentence.head(whole).filter(above -> whole.is("nmod") && isShare(above));
    }

    private boolean isShare(Token token) {
        return nouns.cues().has(Cue.PER_CENT, token.text());
    }

    /** What counts a noun, or the number that stands for those counted; the trigger of what they undergo, if they do. */
    private List<Quantity> counts(Sentence sentence, Token head, EventKind kind, Optional<Token> trigger) {
        Set<Token> numbers = new LinkedHashSet<>(sentence.children(head, "nummod"));
        if (head.tag().equals("CD") || isCouple(sentence, head) || isDozen(sentence, head)) {
            numbers.add(head);
        }
        List<Quantity> found = new ArrayList<>();
        for (Token number : numbers) {
            if (!isName(sentence, head, number) && tellsHowMany(sentence, head, number)) {
                Token counted = number.equals(head) ? NounPhrases.core(nouns, sentence, head) : head;
                Measure measures = Measure.of(power(sentence, counted)
                        + measures(counted, kind, trigger).label());
                found.addAll(count(sentence, number, head, counted.index(), measures));
            }
        }
        return found;
    }

    /** Whether a number tells how many there are, not when, how long or how often. */
    private boolean tellsHowMany(Sentence sentence, Token head, Token number) {
        return !isYear(sentence, head, number)
                && !Pronouns.isReciprocal(sentence, number)
                && !Pronouns.isNobody(sentence, number)
                && !isSpan(head)
                && !isRate(sentence, number)
                && !isFraction(head)
                && !mentions.isTime(sentence, number);
    }

    private List<Quantity> count(Sentence sentence, Token number, Token head, int end, Measure measures) {
        NumberPhrase counted = NumberPhrase.around(sentence, taken(sentence, number));
        return counted.values().stream()
                .flatMap(value -> (isPeople(head, measures) ? value.whole() : Optional.of(value)).stream())
                .map(value -> {
                    Span span = sentence.span(value.begin(), Math.max(end, value.last()) + 1);
                    String words = Characters.oneLine(span.in(text));
                    return new Quantity(
                            measures,
                            value.value(),
                            value.bound() == Bound.EXACTLY && !counted.isBounded()
                                    ? bound(sentence, head)
                                    : value.bound(),
                            words,
                            span);
                })
                .toList();
    }

    /** "at least a dozen": a noun that is a number, where nobody says of what. */
    private static boolean isDozen(Sentence sentence, Token head) {
        return head.tag().equals("NN")
                && NumberWords.value(head.lemma()).isPresent()
                && sentence.child(head, "nmod", "nummod", "compound").isEmpty();
    }

    /** Whether what is counted comes in whole numbers. */
    private boolean isPeople(Token head, Measure measures) {
        return (measures instanceof Measure.Known && measures != Measure.Known.PER_CENT)
                || nouns.of(head.lemma())
                        .filter(noun -> noun.kind() == EntityKind.PERSON || noun.kind() == EntityKind.GROUP)
                        .isPresent();
    }

    /** "a couple of activists"; a couple by itself is two who belong together. */
    private boolean isCouple(Sentence sentence, Token head) {
        return nouns.cues().has(Cue.COUPLE, head.lemma())
                && PrepositionalPhrases.of(sentence, head, "of").stream()
                        .anyMatch(word -> word.tag().equals("NNS"));
    }

    /** "four of 12 diplomats", "three out of five": those taken out of the others are counted. */
    private static Token taken(Sentence sentence, Token number) {
        int of = NumberPhrase.around(sentence, number).first() - 1;
        int before = of > 0 && sentence.token(of - 1).lemma().equals("out") ? of - 2 : of - 1;
        boolean taken = before >= 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(before).tag().equals("CD");
        return taken ? sentence.token(before) : number;
    }

    /** "one in five prisoners" tells how often, not how many. */
    private boolean isRate(Sentence sentence, Token number) {
        NumberPhrase counted = NumberPhrase.around(sentence, number);
        return isRate(sentence, counted.first() - 1) || isRate(sentence, counted.last() + 1);
    }

    /** "nine in ten", but not "killed 12 in two raids" or "killed 12 in 2015". */
    private boolean isRate(Sentence sentence, int in) {
        boolean between = in > 0
                && in + 1 < sentence.size()
                && sentence.token(in).lemma().equals("in")
                && sentence.token(in - 1).tag().equals("CD")
                && sentence.token(in + 1).tag().equals("CD")
                && !mentions.isTime(sentence, sentence.token(in + 1));
        return between
                && isOneOf(sentence, sentence.token(in - 1), sentence.token(in + 1))
                && value(sentence, in - 1)
                        .flatMap(few -> value(sentence, in + 1).map(all -> few.compareTo(all) < 0))
                        .orElse(false);
    }

    /** "one in five", "one in five prisoners", whichever the parser attaches to the other. */
    private static boolean isOneOf(Sentence sentence, Token few, Token all) {
        Token others = all.is("nummod") ? sentence.head(all).orElse(all) : all;
        return few.head() == all.index()
                || all.head() == few.index()
                || (others.head() == few.index() && few.lemma().equalsIgnoreCase("one"));
    }

    private static Optional<BigDecimal> value(Sentence sentence, int at) {
        return NumberPhrase.around(sentence, sentence.token(at)).values().stream()
                .map(NumberPhrase.Bounded::value)
                .findFirst();
    }

    /** "at least 14 soldiers and 20 rebels": the first's bound holds for those who stand beside them. */
    private static Bound bound(Sentence sentence, Token head) {
        boolean open = head.is("conj")
                && sentence.head(head).stream()
                        .flatMap(first -> sentence.children(first, "nummod").stream())
                        .map(number -> NumberPhrase.around(sentence, number).values())
                        .anyMatch(values -> values.size() == 1 && values.get(0).bound() == Bound.AT_LEAST);
        return open ? Bound.AT_LEAST : Bound.EXACTLY;
    }

    /** "Division 13", "Resolution 2254", "the 82nd Airborne": a number that is part of a name, or a label after a noun. */
    private boolean isName(Sentence sentence, Token head, Token number) {
        boolean label = number.index() > head.index()
                && !head.tag().equals("CD")
                && !head.text().matches("[$€£]|US\\$");
        boolean inName = mentions.at(sentence, number)
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .filter(mention ->
                        mention.span().contains(head.span()) && !mention.span().equals(number.span()))
                .isPresent();
        return label || inName;
    }

    private Measure measures(Token head, EventKind kind, Optional<Token> trigger) {
        boolean people =
                head.isNoun() || head.tag().equals("CD") || nouns.cues().has(Cue.DEAD, head.lemma());
        if (isShare(head)) {
            return Measure.Known.PER_CENT;
        }
        if (trigger.isPresent() && people) {
            if (isHurting(trigger.get())) {
                return Measure.Known.INJURED;
            }
            if (kind.counted().isPresent()) {
                return Measure.of(kind.counted().get());
            }
        }
        return head.tag().equals("CD") ? Measure.Known.PEOPLE : Measure.of(word(head));
    }
}
