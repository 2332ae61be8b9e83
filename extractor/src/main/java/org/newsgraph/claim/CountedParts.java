package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds the parts that a text tells of those it counts: "including four children", "18 of them women", "among them two
 * judges"; wherever the parser hangs them.
 */
final class CountedParts {
    /** A part: the number, and what it says these are, or nothing new ("two of whom died"). */
    record Part(Token number, Optional<Token> noun) {}

    /** How many words behind what is counted its parts may stand. */
    private static final int REACH = 18;

    /** Prepositions behind which other things stand than those counted: "including two monks, in three villages". */
    private static final Set<String> ELSEWHERE =
            Set.of("in", "near", "on", "during", "after", "before", "inside", "outside", "against", "by", "with", "to");

    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");

    private final MentionIndex mentions;
    private final Sentence sentence;
    private final Token trigger;
    private final List<Part> parts = new ArrayList<>();

    private CountedParts(MentionIndex mentions, Sentence sentence, Token trigger) {
        this.mentions = mentions;
        this.sentence = sentence;
        this.trigger = trigger;
    }

    /** The parts of those whose noun or number this is; another number between the two leaves open whose parts they are. */
    static List<Part> of(MentionIndex mentions, Sentence sentence, Token head, Token trigger) {
        CountedParts found = new CountedParts(mentions, sentence, trigger);
        found.walk(head.index() + 1, Math.min(sentence.size(), head.index() + REACH));
        return List.copyOf(found.parts);
    }

    private void walk(int from, int to) {
        boolean listed = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (opens(i)) {
                listed = true;
            } else if (isNumber(token) && isOfThem(i)) {
                parts.add(new Part(token, nounBehind(i + 3)));
                i += 2;
            } else if ((isNumber(token) && !listed && !word(i).equals("one")) || ends(token, listed)) {
                return;
            } else if (isNumber(token) && listed) {
                Optional<Token> noun =
                        sentence.head(token).filter(head -> token.is("nummod") && head.index() > token.index());
                parts.add(new Part(token, noun));
            }
        }
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

    private boolean isOfThem(int number) {
        return word(number + 1).equals("of") && THEM.contains(word(number + 2));
    }

    /** "18 of them young women": right behind, with adjectives before it at most. */
    private Optional<Token> nounBehind(int at) {
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
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
