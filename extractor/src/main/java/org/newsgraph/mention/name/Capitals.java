package org.newsgraph.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Distinguishes the capital that stands for its state ("Moscow said", "an appeal to Washington") from the town itself ("in Moscow"). */
final class Capitals {
    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final Cues cues;

    Capitals(Gazetteer gazetteer, Nouns nouns) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.cues = nouns.cues();
    }

    /** The state for which a name stands here, if it is that of a capital. */
    Optional<KnownEntity> state(Occurrence one) {
        return one.isKnown(EntityKind.CITY) && isState(one.sentence(), one.head())
                ? one.name().known().flatMap(gazetteer::countryOfCapital)
                : Optional.empty();
    }

    boolean isCapital(KnownEntity city) {
        return gazetteer.countryOfCapital(city).isPresent();
    }

    private boolean isState(Sentence sentence, Token head) {
        Token at = Coordination.first(sentence, head);
        return switch (at.relation()) {
            case "nsubj" ->
                sentence.head(at)
                                .filter(Token::isVerb)
                                .filter(verb -> !cues.has(Cue.DONE_BY_A_TOWN, verb.lemma()))
                                .isPresent()
                        && sentence.child(sentence.token(at.head()), "cop").isEmpty();
            case "nmod:poss" ->
                sentence.head(at)
                        .filter(noun -> cues.has(Cue.HELD_BY_A_STATE, noun.lemma()))
                        .isPresent();
            case "iobj" -> true;
            case "obl", "nmod" -> isParty(sentence, at);
            case "obj", "nsubj:pass" ->
                cues.has(Cue.DONE_TO_A_STATE, sentence.token(at.head()).lemma())
                        || !sentence.children(sentence.token(at.head()), "xcomp", "ccomp")
                                .isEmpty();
            default -> false;
        };
    }

    private boolean isParty(Sentence sentence, Token at) {
        String preposition = sentence.child(at, "case").map(Token::lemma).orElse("");
        Token head = sentence.token(at.head());
        return FunctionWords.BEFORE_PARTIES.contains(preposition)
                        && !(preposition.equals("on") && isStormedOn(sentence, head))
                || preposition.equals("to")
                        && deals(sentence, head, Cue.TURNED_TO_A_STATE, List.of("obj", "nsubj:pass"))
                || preposition.equals("from")
                        && (deals(sentence, head, Cue.HAD_FROM_A_STATE, List.of("obj", "nsubj", "nsubj:pass"))
                                || isRecalled(sentence, head));
    }

    /** Whether the word, or what its verb handles, passes between states: "sent a message to Moscow", no envoy. */
    private boolean deals(Sentence sentence, Token head, Cue cue, List<String> handled) {
        return cues.has(cue, head.lemma())
                || head.isVerb()
                        && handled.stream()
                                .flatMap(relation -> sentence.children(head, relation).stream())
                                .flatMap(word ->
                                        Stream.concat(Stream.of(word), sentence.children(word, "conj").stream()))
                                .anyMatch(word -> cues.has(cue, word.lemma()) && !isPerson(sentence, word));
    }

    /** "recalled its ambassador from Minsk": from the state where he represents his own. */
    private boolean isRecalled(Sentence sentence, Token verb) {
        return cues.has(Cue.RECALLING, verb.lemma())
                && sentence.children(verb, "obj", "nsubj:pass").stream()
                        .anyMatch(word -> cues.has(Cue.ACCREDITED_TO_A_STATE, word.lemma()));
    }

    /** "An attack on Kabul", "marched on Kabul", with what they carry out: the town. */
    private boolean isStormedOn(Sentence sentence, Token head) {
        return cues.has(Cue.DONE_ON_A_TOWN, head.lemma())
                || sentence.children(head, "obj", "nsubj:pass", "compound").stream()
                        .anyMatch(word -> cues.has(Cue.DONE_ON_A_TOWN, word.lemma()));
    }

    private boolean isPerson(Sentence sentence, Token word) {
        return nouns.of(sentence, word)
                .filter(meaning -> meaning.kind() == EntityKind.PERSON)
                .isPresent();
    }
}
