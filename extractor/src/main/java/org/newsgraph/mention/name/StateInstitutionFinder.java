package org.newsgraph.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.StateInstitutions;
import org.newsgraph.gazetteer.StateInstitutions.StateInstitution;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Reads names and phrases for institutions that many states have: which institution it is, and whose it is by what stands
 * beside it: "Kenya's Supreme Court", "the Supreme Court of Kenya", "Arizona's Supreme Court".
 */
final class StateInstitutionFinder {
    private static final Set<String> OF = Set.of("of");

    private final StateInstitutions institutions;
    private final Gazetteer gazetteer;
    private final Cues cues;

    StateInstitutionFinder(StateInstitutions institutions, Gazetteer gazetteer, Cues cues) {
        this.institutions = institutions;
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    /**
     * An institution's name that many states use.
     *
     * @param state whose it is, where the words say so
     * @param bare whether nothing beside it says whose it is
     */
    record Found(StateInstitution institution, Optional<KnownEntity> state, boolean bare) {}

    /** The institution's own words, from a token up to another, and the state that stands among them. */
    private record Words(StateInstitution institution, int first, int end, Optional<KnownEntity> state) {}

    /** The institution after a name, if many states have one. */
    Optional<Found> name(Discourse discourse, Occurrence one) {
        return words(discourse, one.sentence(), one.name().first(), one.name().end())
                .map(words -> found(
                        discourse, one.sentence(), one.head(), words, one.name().first()));
    }

    /** The institution after a phrase in small letters, if many states have one: "the health ministry". */
    Optional<Found> phrase(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int first = NounPhrases.firstAfterArticle(sentence, phrase.head());
        for (int end : ends(phrase)) {
            for (int at = first; at <= phrase.head().index(); at++) {
                int from = at;
                boolean insideName = phrase.discourse()
                        .nameAt(sentence, at)
                        .filter(name -> name.first() < from)
                        .isPresent();
                Optional<Words> words = insideName ? Optional.empty() : words(phrase.discourse(), sentence, at, end);
                if (words.isPresent()) {
                    return Optional.of(found(phrase.discourse(), sentence, phrase.head(), words.get(), at));
                }
            }
        }
        return Optional.empty();
    }

    /** After "of health" in "ministry of health", and after the head. */
    private static List<Integer> ends(Phrase phrase) {
        List<Integer> ends = new ArrayList<>();
        int after = phrase.head().index() + 1;
        if (after < phrase.sentence().size() && isOf(phrase.sentence(), after)) {
            phrase.sentence().children(phrase.head(), "nmod").stream()
                    .map(Token::index)
                    .filter(matter -> matter > after)
                    .forEach(matter -> ends.add(matter + 1));
        }
        ends.add(after);
        return ends;
    }

    private static boolean isOf(Sentence sentence, int at) {
        return sentence.token(at).lemma().equalsIgnoreCase("of");
    }

    private Optional<Words> words(Discourse discourse, Sentence sentence, int first, int end) {
        int from = first;
        int to = end;
        Optional<KnownEntity> state = Optional.empty();
        Optional<Gazetteer.Hit> before = stateAt(sentence, first)
                .filter(hit -> hit.end() < end)
                .filter(hit -> isWhole(discourse, sentence, first, hit.end(), end));
        if (before.isPresent()) {
            state = before.map(Gazetteer.Hit::entity);
            from = before.get().end();
            if (sentence.token(from).tag().equals("POS")) {
                from++;
            }
        }
        for (int of = from + 1; of + 1 < end; of++) {
            if (isOf(sentence, of)) {
                int name = sentence.token(of + 1).lemma().equalsIgnoreCase("the") ? of + 2 : of + 1;
                Optional<KnownEntity> after = name >= end
                        ? Optional.empty()
                        : stateAt(sentence, name)
                                .filter(hit -> hit.end() == end)
                                .map(Gazetteer.Hit::entity);
                if (after.isPresent()) {
                    state = after;
                    to = of;
                    break;
                }
            }
        }
        Optional<KnownEntity> mentioned = state;
        int begin = from;
        int close = to;
        return begin >= close
                ? Optional.empty()
                : institutions
                        .named(sentence.words(begin, close))
                        .map(institution -> new Words(institution, begin, close, mentioned));
    }

    /** Whether the state's name is no part of another ("Georgia Tech"), unless that other is the institution's own. */
    private static boolean isWhole(Discourse discourse, Sentence sentence, int first, int end, int institutionEnd) {
        return discourse
                .nameAt(sentence, first)
                .filter(name -> name.first() == first && (name.end() == end || name.end() >= institutionEnd))
                .isPresent();
    }

    private Optional<Gazetteer.Hit> stateAt(Sentence sentence, int at) {
        return gazetteer
                .at(sentence, at)
                .filter(hit -> hit.entity().kind() == EntityKind.COUNTRY && hit.sense() != Gazetteer.Sense.PEOPLE);
    }

    private Found found(Discourse discourse, Sentence sentence, Token head, Words words, int nameFirst) {
        List<Token> beside = Stream.concat(
                        before(sentence, head, Math.min(nameFirst, words.first())),
                        after(sentence, head, words.end(), OF))
                .toList();
        List<KnownEntity> states = Stream.concat(
                        words.state().stream(),
                        beside.stream().flatMap(token -> state(discourse, sentence, token).stream()))
                .distinct()
                .toList();
        boolean others = beside.stream()
                .filter(token -> state(discourse, sentence, token).isEmpty())
                .anyMatch(token -> !cues.has(Cue.SAID_OF_AN_INSTITUTION, token.lemma()));
        boolean located = after(sentence, head, words.end(), FunctionWords.BEFORE_SEATS)
                .anyMatch(token -> discourse.nameAt(sentence, token.index()).isPresent());
        Optional<KnownEntity> state = states.size() == 1 && !others ? Optional.of(states.get(0)) : Optional.empty();
        return new Found(words.institution(), state, states.isEmpty() && !others && !located);
    }

    /** Owners and adjectives before the institution's name, which may stand before another noun: "Texas Supreme Court judges". */
    private static Stream<Token> before(Sentence sentence, Token head, int first) {
        Stream<Token> above = head.is("compound")
                ? sentence.head(head).stream().flatMap(noun -> modifiers(sentence, noun))
                : Stream.empty();
        return Stream.concat(modifiers(sentence, head), above).filter(token -> token.index() < first);
    }

    private static Stream<Token> modifiers(Sentence sentence, Token noun) {
        return sentence.children(noun, "nmod:poss", "amod", "compound").stream();
    }

    private static Stream<Token> after(Sentence sentence, Token head, int end, Set<String> prepositions) {
        return sentence.children(head, "nmod").stream()
                .filter(token -> token.index() >= end)
                .filter(token -> PrepositionalPhrases.isAfter(sentence, token, prepositions));
    }

    private static Optional<KnownEntity> state(Discourse discourse, Sentence sentence, Token token) {
        return discourse
                .nameAt(sentence, token.index())
                .filter(name -> name.sense() != Gazetteer.Sense.PEOPLE)
                .flatMap(FoundName::known)
                .filter(known -> known.kind() == EntityKind.COUNTRY);
    }
}
