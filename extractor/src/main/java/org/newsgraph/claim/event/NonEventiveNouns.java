package org.newsgraph.claim.event;

import java.util.List;
import org.newsgraph.claim.Trigger;
import org.newsgraph.claim.stance.Polarity;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Nouns that would tell of an event elsewhere but here only name, define or weigh: "spoke at the Alba Dialogue". */
public final class NonEventiveNouns {
    private final Nouns nouns;

    public NonEventiveNouns(Nouns nouns) {
        this.nouns = nouns;
    }

    public boolean hold(Trigger trigger) {
        if (trigger.entry().pos() != Entry.PartOfSpeech.NOUN) {
            return false;
        }
        Sentence sentence = trigger.sentence();
        Token noun = trigger.head();
        return isDefinition(sentence, noun)
                || isWeighed(sentence, noun)
                || (trigger.carrier().isEmpty() && isName(sentence, noun));
    }

    /** "is not classified as a strike"; but a blast that somebody describes as an attack is one. */
    private boolean isDefinition(Sentence sentence, Token noun) {
        return noun.is("obl")
                && sentence.head(noun)
                        .filter(verb -> nouns.cues().has(Cue.CLASSING, verb.lemma()))
                        .filter(verb -> Polarity.isNegated(sentence, verb) || !isOfViolence(sentence, verb))
                        .isPresent()
                && sentence.child(noun, "det")
                        .filter(FunctionWords::isIndefiniteArticle)
                        .isPresent()
                && sentence.child(noun, "case")
                        .filter(word -> word.lemma().equals("as"))
                        .isPresent();
    }

    private boolean isOfViolence(Sentence sentence, Token verb) {
        return ArgumentStructure.objects(sentence, verb).stream()
                .flatMap(object -> nouns.of(sentence, object).stream())
                .anyMatch(meaning -> meaning.is(NounClass.VIOLENCE));
    }

    /** "takes all reports of abuse seriously": what is weighed need not have come about. */
    private boolean isWeighed(Sentence sentence, Token noun) {
        return noun.is("obj")
                && sentence.head(noun)
                        .filter(verb -> nouns.cues().has(Cue.WEIGHING, verb.lemma()))
                        .filter(verb -> sentence.children(verb, "advmod").stream()
                                .anyMatch(word -> nouns.cues().has(Cue.WEIGHED_SO, word.lemma())))
                        .isPresent();
    }

    /** A capital within a sentence that is no headline, after another: a forum, a treaty, an operation by its name. */
    private static boolean isName(Sentence sentence, Token noun) {
        return Character.isUpperCase(noun.text().codePointAt(0))
                && sentence.children(noun, "compound").stream()
                        .anyMatch(word -> word.isProper() && word.index() == noun.index() - 1)
                && !isInCapitals(sentence);
    }

    /** Most words of a headline may have capitals, which tell nothing then. */
    private static boolean isInCapitals(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().codePointAt(0)))
                .toList();
        long small = words.stream()
                .filter(token -> Character.isLowerCase(token.text().codePointAt(0)))
                .count();
        return small * 2 < words.size();
    }
}
