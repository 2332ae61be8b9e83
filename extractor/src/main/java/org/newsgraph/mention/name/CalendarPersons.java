package org.newsgraph.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.document.CalendarWords;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Marks the persons whose names are months or pronouns: "Theresa May", "April Ryan", "Liu He". Who is introduced so in an
 * article is meant by the bare name, too, unless it stands as a time does: "May accused", but "in May" and "May 3".
 */
public final class CalendarPersons {
    private static final String PERSON = "PERSON";

    private final Offices offices;

    public CalendarPersons(Offices offices) {
        this.offices = offices;
    }

    /** The text with these words marked as the recogniser marks persons. */
    public AnnotatedText mark(AnnotatedText text) {
        Set<String> introduced = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isWord(token) && !isTime(sentence, token) && isIntroduced(sentence, token)) {
                    introduced.add(token.text());
                }
            }
        }
        List<Sentence> marked = text.sentences().stream()
                .map(sentence -> new Sentence(
                        sentence.index(),
                        sentence.tokens().stream()
                                .map(token -> isPerson(sentence, token, introduced) ? asPerson(token) : token)
                                .toList()))
                .toList();
        return new AnnotatedText(text.document(), marked);
    }

    private boolean isPerson(Sentence sentence, Token token, Set<String> introduced) {
        if (token.tag().equals("NNP") && FunctionWords.isPersonalPronoun(token.text())) {
            return isPersonAt(sentence, token.index() - 1);
        }
        return isWord(token)
                && !isTime(sentence, token)
                && (introduced.contains(token.text()) || isPersonAt(sentence, token.index() + 1));
    }

    /** A month with a capital, in full: abbreviations are nobody's name. */
    private static boolean isWord(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0))
                && CalendarWords.is(CalendarWords.Use.MONTH, token.text().toLowerCase(Locale.ROOT));
    }

    /** "Theresa May", "Mrs May", "Prime Minister May" */
    private boolean isIntroduced(Sentence sentence, Token token) {
        int before = token.index() - 1;
        if (before < 0) {
            return false;
        }
        boolean titled = false;
        for (int first = Math.max(0, before - 3); first <= before && !titled; first++) {
            titled = offices.at(sentence, first)
                    .filter(office -> office.end() == token.index())
                    .isPresent();
        }
        return titled
                || offices.isHonorific(sentence.token(before).text())
                || (isPersonAt(sentence, before) && token.entity().equals(PERSON));
    }

    private static boolean isPersonAt(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.token(at).tag().equals("NNP")
                && sentence.token(at).entity().equals(PERSON)
                && !isWord(sentence.token(at));
    }

    /** "in May", "May 3", "3 May", "last May", "May 2016" */
    private static boolean isTime(Sentence sentence, Token token) {
        int at = token.index();
        boolean after = at > 0
                && (FunctionWords.BEFORE_MONTHS.contains(
                                sentence.token(at - 1).text().toLowerCase(Locale.ROOT))
                        || sentence.token(at - 1).tag().matches("CD|JJ"));
        return after
                || (at + 1 < sentence.size() && sentence.token(at + 1).text().matches("\\d+(st|nd|rd|th)?"));
    }

    private static Token asPerson(Token token) {
        return new Token(
                token.index(),
                token.span(),
                token.text(),
                token.lemma(),
                "NNP",
                token.head(),
                // "met May": who is met is no time.
                token.relation().equals("obl:tmod") ? "obj" : token.relation(),
                PERSON);
    }
}
