package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.Nouns;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.NounPhrases;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * How many a claim counts: those who take part ("at least 40 members", "six fighters, including four children"), the
 * events themselves ("three attacks", "12 deaths"), the share that a statement gives ("by 80 to 90 per cent").
 *
 * <p>Numbers of names ("Division 13"), of times and of ages are none.
 */
final class Quantities {
    /** How many words behind what is counted its parts may stand. */
    private static final int REACH = 14;

    private static final Set<String> PARTS = Set.of("including");

    private final MentionIndex mentions;
    private final Nouns nouns;
    private final String text;

    Quantities(MentionIndex mentions, Nouns nouns, String text) {
        this.nouns = nouns;
        this.mentions = mentions;
        this.text = text;
    }

    /** The numbers that a noun phrase counts its head by, or that stands for those counted, and those of its parts. */
    List<Quantity> of(Sentence sentence, Token head, EventKind kind, Token trigger) {
        List<Quantity> found = new ArrayList<>(counts(sentence, head, kind, trigger));
        Token core = NounPhrases.core(nouns, sentence, head);
        if (found.isEmpty() && !core.equals(head)) {
            found.addAll(counts(sentence, core, kind, trigger));
        }
        for (Token part : found.isEmpty() ? List.<Token>of() : parts(sentence, head)) {
            counts(sentence, part, kind, trigger).stream()
                    .map(quantity -> asPart(quantity, part))
                    .forEach(found::add);
        }
        return found;
    }

    /** A part is no second total: it measures what it is ("children"), or that it is one of those counted. */
    static Quantity asPart(Quantity quantity, Token part) {
        String measures = part.isNoun() ? part.text().toLowerCase(Locale.ROOT) : "of them";
        return new Quantity(measures, quantity.value(), quantity.bound(), quantity.text(), quantity.span());
    }

    /** How many there are of the event that a trigger names. */
    List<Quantity> of(Trigger trigger, EventKind kind) {
        List<Quantity> found = new ArrayList<>();
        for (Token word : trigger.words()) {
            boolean dead = word.lemma().equals("dead");
            if (dead || word.isNoun()) {
                found.addAll(counts(trigger.sentence(), word, kind, trigger.head()));
            }
        }
        return found;
    }

    /** The shares of a hundred that a clause gives. */
    List<Quantity> shares(Sentence sentence, Token clause, EventKind kind) {
        return sentence.tokens().stream()
                .filter(Quantities::isShare)
                .filter(token -> sentence.isBelow(token, clause))
                .flatMap(token -> counts(sentence, token, kind, clause).stream())
                .toList();
    }

    /** "two years of support": how long is not how many. */
    private static boolean isSpan(Token head) {
        return Set.of("minute", "hour", "day", "week", "month", "year", "decade")
                .contains(head.lemma());
    }

    /** "a 2015 accord": when, not how many. */
    private static boolean isYear(Token head, Token number) {
        return number.text().matches("(19|20)\\d\\d")
                && !head.equals(number)
                && head.tag().matches("NNP?");
    }

    private static boolean isShare(Token token) {
        return token.text().matches("(?i)percent|cent|%");
    }

    private List<Quantity> counts(Sentence sentence, Token head, EventKind kind, Token trigger) {
        Set<Token> numbers = new LinkedHashSet<>(sentence.children(head, "nummod"));
        if (head.tag().equals("CD")) {
            numbers.add(head);
        }
        List<Quantity> found = new ArrayList<>();
        for (Token number : numbers) {
            if (isName(sentence, head, number)
                    || isYear(head, number)
                    || isSpan(head)
                    || mentions.isTime(sentence, number)) {
                continue;
            }
            Numbers counted = Numbers.around(sentence, number);
            int end = Math.max(head.index(), counted.last()) + 1;
            Span span = sentence.span(Math.min(counted.begin(), number.index()), end);
            counted.values()
                    .forEach(value -> found.add(new Quantity(
                            measures(sentence, head, kind, trigger),
                            value.value(),
                            value.bound(),
                            span.in(text).replaceAll("\\s+", " "),
                            span)));
        }
        return found;
    }

    /** "Division 13", "Resolution 2254", "the 82nd Airborne": a number that is part of a name, or a label behind a noun. */
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

    /** "including four from Division 13", "since April, including three children": wherever the parser hangs them. */
    private static List<Token> parts(Sentence sentence, Token head) {
        List<Token> parts = new ArrayList<>();
        boolean within = false;
        for (int i = head.index() + 1; i < Math.min(sentence.size(), head.index() + REACH); i++) {
            Token token = sentence.token(i);
            boolean opens = PARTS.contains(token.text().toLowerCase(Locale.ROOT));
            if (token.isVerb() && !opens) {
                return parts;
            }
            within |= opens;
            if (within && token.tag().equals("CD")) {
                boolean counts = token.is("nummod") && token.head() > i;
                parts.add(counts ? sentence.token(token.head()) : token);
            }
        }
        return parts;
    }

    private static String measures(Sentence sentence, Token head, EventKind kind, Token trigger) {
        if (Set.of("injure", "wound", "hurt", "maim").contains(trigger.lemma())) {
            return "injured";
        }
        boolean people =
                head.isNoun() || head.tag().equals("CD") || head.lemma().equals("dead");
        return switch (kind) {
            case KILLING -> people ? "killed" : head.lemma();
            case DETENTION -> "detained";
            case RELEASE -> "released";
            default ->
                head.tag().equals("CD")
                        ? "people"
                        : isShare(head) ? "per cent" : head.text().toLowerCase(Locale.ROOT);
        };
    }
}
