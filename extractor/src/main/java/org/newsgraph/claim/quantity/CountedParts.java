package org.newsgraph.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.grammar.NumberPhrase;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds the parts that a text tells of those it counts: "including four children", "18 of them women", "among them two
 * judges"; wherever the parser attached them.
 */
final class CountedParts {
    /** A part: the number, and what it says these are, or nothing new ("two of whom died"). */
    record Part(Token number, Optional<Token> noun) {}

    /** How many words after what is counted its parts may stand. */
    private static final int REACH = 18;

    /** Prepositions after which other things stand than those counted: "including two monks, in three villages". */
    private static final Set<String> ELSEWHERE =
            Set.of("in", "near", "on", "during", "after", "before", "inside", "outside", "against", "by", "with", "to");

    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");

    private final MentionIndex mentions;
    private final Sentence sentence;
    private final Token head;
    private final Token trigger;
    private final List<Part> parts = new ArrayList<>();

    private CountedParts(MentionIndex mentions, Sentence sentence, Token head, Token trigger) {
        this.mentions = mentions;
        this.sentence = sentence;
        this.head = head;
        this.trigger = trigger;
    }

    /** The parts of those whose noun or number this is; another number between the two leaves open whose parts they are. */
    static List<Part> of(MentionIndex mentions, Sentence sentence, Token head, Token trigger) {
        CountedParts found = new CountedParts(mentions, sentence, head, trigger);
        found.walk(head.index() + 1, Math.min(sentence.size(), head.index() + REACH));
        return List.copyOf(found.parts);
    }

    private void walk(int from, int to) {
        Optional<Integer> opened = Optional.empty();
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (opens(i)) {
                opened = Optional.of(i);
            } else if (opened.isPresent() && closes(token, opened.get())) {
                opened = Optional.empty();
            } else if (isNumber(token)) {
                Number number = number(token);
                if (isOfThem(number.last())) {
                    parts.add(new Part(token, nounAfter(number.last() + 3)));
                    i = number.last() + 2;
                } else if (opened.isPresent() && !isCountedElsewhere(number)) {
                    if (!isAge(number)) {
                        parts.add(new Part(token, number.noun()));
                    }
                    i = number.last();
                } else if (opened.isPresent() || !word(i).equals("one")) {
                    return;
                }
            } else if (ends(token, opened.isPresent())) {
                return;
            }
        }
    }

    /**
     * A number with all of its words, and with those that it is taken out of.
     *
     * @param last the index of its last word: "twenty - one", "10 to 15", "three out of five", "two of the four"
     */
    private record Number(Token first, int last, Optional<Token> noun) {}

    private Number number(Token first) {
        int last = last(first);
        int of = word(last + 1).equals("out") ? last + 2 : last + 1;
        boolean definite = word(of + 1).matches("the|its|his|her|their|these|those");
        int others = definite ? of + 2 : of + 1;
        boolean taken = word(of).equals("of")
                && others < sentence.size()
                && sentence.token(others).tag().equals("CD");
        int end = taken ? last(sentence.token(others)) : last;
        Optional<Token> noun = sentence.tokens().subList(first.index(), end + 1).stream()
                .filter(word -> word.is("nummod") && word.head() > end)
                .map(word -> sentence.token(word.head()))
                .findFirst();
        return new Number(first, end, noun);
    }

    private int last(Token number) {
        NumberPhrase counted = NumberPhrase.around(sentence, number);
        return counted.values().stream()
                .mapToInt(NumberPhrase.Bounded::last)
                .max()
                .orElse(counted.last());
    }

    /** "were killed and 30 wounded", "and seven rebels were killed": those of another verb, or beside the ones counted. */
    private boolean isCountedElsewhere(Number number) {
        Token counted = number.noun().orElse(number.first());
        return (counted.is("nsubj") && counted.head() != trigger.index())
                || (counted.is("conj") && counted.head() == head.index());
    }

    /** "a boy, 12, and two nurses" */
    private boolean isAge(Number number) {
        return number.noun().isEmpty()
                && word(number.first().index() - 1).equals(",")
                && word(number.last() + 1).matches("\\p{Punct}?");
    }

    /** What tells of those counted, whose parts stood before it, or joins others to them: "two officers, and seven rebels". */
    private boolean closes(Token token, int opened) {
        boolean joins = token.is("cc")
                && word(token.index() - 1).equals(",")
                && sentence.tokens().subList(opened, token.index() - 1).stream()
                        .noneMatch(word -> word.text().equals(","));
        return token.equals(trigger) || joins;
    }

    private boolean opens(int at) {
        return word(at).equals("including") || (word(at).equals("among") && THEM.contains(word(at + 1)));
    }

    /** A number that counts; that of a name or a label ("Division 13") does not. */
    private boolean isNumber(Token token) {
        boolean label = token.is("nummod") && token.head() < token.index();
        boolean name = mentions.at(sentence, token)
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .isPresent();
        return token.tag().equals("CD") && !label && !name && !mentions.isTime(sentence, token);
    }

    private boolean isOfThem(int last) {
        return word(last + 1).equals("of") && THEM.contains(word(last + 2));
    }

    /** "18 of them young women": right after, with adjectives before it at most. */
    private Optional<Token> nounAfter(int at) {
        int noun = at;
        while (noun < sentence.size() && sentence.token(noun).tag().equals("JJ")) {
            noun++;
        }
        return noun < sentence.size() && sentence.token(noun).isNoun()
                ? Optional.of(sentence.token(noun))
                : Optional.empty();
    }

    private boolean ends(Token token, boolean listed) {
        boolean own = token.equals(trigger) || (token.is("aux") && token.head() == trigger.index());
        boolean elsewhere = listed
                && ELSEWHERE.contains(word(token.index()))
                && token.is("case")
                && token.index() > 0
                && !word(token.index() - 1).equals("up");
        return elsewhere || (token.isVerb() && !own && !token.is("case") && !token.is("amod"));
    }

    private String word(int at) {
        return NumberPhrase.word(sentence, at);
    }
}
