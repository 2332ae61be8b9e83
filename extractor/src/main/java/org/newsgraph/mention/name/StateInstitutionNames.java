package org.newsgraph.mention.name;

import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.StateInstitutions;
import org.newsgraph.gazetteer.StateInstitutions.StateBody;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.mention.discourse.States;
import org.newsgraph.tables.NameKey;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles whose "Foreign Ministry" or "Supreme Court" an article means: that of the state beside the name, or the only
 * one that the article tells by its state. One that it does not tell stays inside the article, since in the next it may
 * be another's; and so does one of a region or a group, and one of which a state has many.
 */
public final class StateInstitutionNames {
    private final StateInstitutionFinder finder;
    private final States states;

    public StateInstitutionNames(StateInstitutions bodies, Gazetteer gazetteer, Cues cues) {
        this.finder = new StateInstitutionFinder(bodies, gazetteer, cues);
        this.states = new States(gazetteer);
    }

    /** Takes note of a body whose name tells whose it is, so that its bare name means it wherever it stands. */
    void expect(Discourse discourse, Occurrence one) {
        finder.name(discourse, one)
                .filter(found -> !found.bare())
                .filter(found -> one.name().known().isEmpty() || isKnown(one, found))
                .ifPresent(found -> tell(discourse, found, found.state(), one.sentence(), one.span()));
    }

    /** "US Supreme Court": the tables have it as the body of that state. */
    private boolean isKnown(Occurrence one, StateInstitutionFinder.Found found) {
        return found.state()
                .flatMap(state -> states.known(state, found.body().name()))
                .equals(one.name().known());
    }

    private static void tell(
            Discourse discourse,
            StateInstitutionFinder.Found found,
            Optional<KnownEntity> state,
            Sentence sentence,
            Span span) {
        if (found.body().single()) {
            discourse.bodies().tell(found.body(), state, sentence.index(), span.begin());
        }
    }

    /** The body behind a name that the tables do not have; empty where the name is none that many states use. */
    Optional<Referent> named(Discourse discourse, Occurrence one) {
        return finder.name(discourse, one).map(found -> {
            int first = Math.min(
                    NounPhrases.first(one.sentence(), one.head()), one.name().first());
            String words = words(
                    discourse, one.sentence(), first, one.head(), one.name().end());
            return settled(discourse, found, found.state(), one.sentence(), one.span())
                    .orElseGet(() -> inside(discourse, found, words, one.surface(discourse), one.span()));
        });
    }

    /** The body behind a phrase in small letters: "Kenya's health ministry"; empty where none or any is meant. */
    public Optional<Referent> meant(Phrase phrase) {
        return phrase.isIndefinite() || phrase.isCounted()
                ? Optional.empty()
                : finder.phrase(phrase).map(found -> meant(phrase, found));
    }

    private Referent meant(Phrase phrase, StateInstitutionFinder.Found found) {
        Sentence sentence = phrase.sentence();
        int first = NounPhrases.firstBehindArticle(sentence, phrase.head());
        int end = NounPhrases.end(phrase.nouns(), sentence, phrase.head());
        Span span = sentence.span(first, end);
        Optional<KnownEntity> state =
                found.state().or(() -> isByWord(phrase) ? states.named(phrase.owners()) : Optional.empty());
        StateInstitutionFinder.Found told =
                new StateInstitutionFinder.Found(found.body(), state, found.bare() && state.isEmpty());
        if (!told.bare()) {
            tell(phrase.discourse(), told, state, sentence, span);
        }
        String words = words(phrase.discourse(), sentence, first, phrase.head(), end);
        return settled(phrase.discourse(), told, state, sentence, span)
                .orElseGet(() -> inside(
                        phrase.discourse(), told, words, phrase.discourse().words(span), span));
    }

    /** "Its parliament", "the country's parliament", "Assad's cabinet": no name of a state tells whose it is. */
    private static boolean isByWord(Phrase phrase) {
        return phrase.sentence().child(phrase.head(), "nmod:poss").isPresent()
                && phrase.sentence().children(phrase.head(), "amod", "compound").isEmpty();
    }

    private Optional<Referent> settled(
            Discourse discourse,
            StateInstitutionFinder.Found found,
            Optional<KnownEntity> told,
            Sentence sentence,
            Span span) {
        StateBody body = found.body();
        if (!body.single()) {
            return Optional.empty();
        }
        Optional<KnownEntity> state = told.or(() -> found.bare()
                ? discourse.bodies().only(discourse, body, sentence.index(), span.begin())
                : Optional.empty());
        return state.map(
                owner -> described(states.body(discourse, owner, body.name(), body.kind(), body.sector()), body));
    }

    /** One that stays inside the article, where the same words mean the same. */
    private Referent inside(
            Discourse discourse, StateInstitutionFinder.Found found, String words, String label, Span span) {
        StateBody body = found.body();
        String key = "state body " + body.name() + (found.bare() ? "" : " " + words);
        Referent referent = discourse.shared(key, () -> new Referent(label, Optional.of(span), body.kind()));
        found.state().ifPresent(state -> referent.partOf(state.name()));
        referent.belongTo(found.state().flatMap(KnownEntity::country), Optional.of(body.sector()));
        return described(referent, body);
    }

    /** All words of a phrase with those behind it that tell whose it is or where, to be compared. */
    private static String words(Discourse discourse, Sentence sentence, int first, Token head, int end) {
        int last = sentence.children(head, "nmod").stream()
                .mapToInt(child -> child.index() + 1)
                .reduce(end, Math::max);
        return NameKey.of(discourse.words(sentence.span(first, last)));
    }

    /** "The ministry", "the court": how the article may go on. */
    private static Referent described(Referent referent, StateBody body) {
        referent.describe(body.name().substring(body.name().lastIndexOf(' ') + 1));
        return referent;
    }
}
