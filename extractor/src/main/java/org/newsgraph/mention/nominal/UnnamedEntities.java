package org.newsgraph.mention.nominal;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.mention.discourse.States;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Makes an entity of its own out of a phrase that nothing in the article settles: "at least 40 fighters". */
final class UnnamedEntities {
    private final States states;
    private final Nouns nouns;

    UnnamedEntities(States states, Nouns nouns) {
        this.nouns = nouns;
        this.states = states;
    }

    Referent of(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int first = NounPhrases.firstAfterArticle(sentence, phrase.head());
        int end = NounPhrases.end(nouns, sentence, phrase.head());
        Referent referent = phrase.discourse()
                .local(new Referent(label(phrase, first, end), Optional.of(sentence.span(first, end)), kind(phrase)));
        if (phrase.isPlural()) {
            referent.makePlural();
        }
        referent.own(phrase.owners());
        states.of(phrase.owners()).ifPresent(country -> {
            referent.belongTo(country.country(), Optional.empty());
            referent.partOf(country.name());
        });
        return referent;
    }

    private static EntityKind kind(Phrase phrase) {
        boolean count = phrase.head().tag().equals("CD") && !isScore(phrase.sentence(), phrase.head());
        EntityKind kind = phrase.meaning().map(Nouns.Meaning::kind).orElse(count ? EntityKind.GROUP : EntityKind.THING);
        return kind == EntityKind.PERSON && phrase.isPlural() ? EntityKind.GROUP : kind;
    }

    /** "shot a 66", "hit 12 of 15": numbers of no people; but "a further 30 were wounded", "an estimated 200 died". */
    private static boolean isScore(Sentence sentence, Token number) {
        if (number.relation().startsWith("nsubj")
                || !sentence.children(number, "amod", "advmod").isEmpty()) {
            return false;
        }
        boolean one = sentence.children(number, "det").stream().anyMatch(FunctionWords::isIndefiniteArticle);
        boolean share = sentence.children(number, "nmod").stream()
                .anyMatch(whole -> whole.tag().equals("CD")
                        && sentence.children(whole).stream().allMatch(word -> word.is("case")));
        return one || share;
    }

    /** The phrase's words, without the capital that only begins a sentence and without half a pair of quotes. */
    private static String label(Phrase phrase, int first, int end) {
        String words = phrase.discourse().words(phrase.sentence().span(first, end));
        if (words.chars().filter(c -> "\u201c\u201d\"".indexOf(c) >= 0).count() == 1) {
            words = words.replaceAll("[\u201c\u201d\"]", "").strip();
        }
        boolean decapitalised = isOpening(phrase.sentence(), first)
                && !isNamed(phrase, first)
                && words.length() > 1
                && !Character.isUpperCase(words.charAt(1));
        return decapitalised ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static boolean isOpening(Sentence sentence, int first) {
        return sentence.tokens().subList(0, first).stream()
                .noneMatch(token -> Character.isLetterOrDigit(token.text().codePointAt(0)));
    }

    private static boolean isNamed(Phrase phrase, int first) {
        Token token = phrase.sentence().token(first);
        return phrase.discourse().at(phrase.sentence(), first).isPresent()
                && (first != phrase.head().index() || token.isProper());
    }
}
