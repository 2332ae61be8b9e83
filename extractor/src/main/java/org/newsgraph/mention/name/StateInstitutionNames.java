package org.newsgraph.mention.name;

import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.StateInstitutions;
import org.newsgraph.gazetteer.StateInstitutions.StateInstitution;
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
 * one that the article names with its state. One that stays open remains inside the article, since in the next it may
 * be another's; and so does one of a region or a group, and one of which a state has many.
 */
public final class StateInstitutionNames {
    private final StateInstitutionFinder finder;
    private final States states;

    public StateInstitutionNames(StateInstitutions institutions, Gazetteer gazetteer, Cues cues) {
        this.finder = new StateInstitutionFinder(institutions, gazetteer, cues);
        this.states = new States(gazetteer);
    }

    /** Takes note of an institution whose name says whose it is, so that its bare name means it wherever it stands. */
    void expect(Discourse discourse, Occurrence one) {
        finder.name(discourse, one)
                .filter(found -> !found.bare())
                .filter(found -> one.name().known().isEmpty() || isKnown(one, found))
                .ifPresent(found -> tell(discourse, found, found.state(), one.sentence(), one.span()));
    }

    /** "US Supreme Court": the tables have it as the institution of that state. */
    private boolean isKnown(Occurrence one, StateInstitutionFinder.Found found) {
        return found.state()
                .flatMap(state -> states.known(state, found.institution().name()))
                .equals(one.name().known());
    }

    private static void tell(
            Discourse discourse,
            StateInstitutionFinder.Found found,
            Optional<KnownEntity> state,
            Sentence sentence,
            Span span) {
        if (found.institution().single()) {
            discourse.institutions().note(found.institution(), state, sentence.index(), span.begin());
        }
    }

    /** The institution after a name that the tables do not have; empty where the name is none that many states use. */
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

    /** The institution after a phrase in small letters: "Kenya's health ministry"; empty where none or any is meant. */
    public Optional<Referent> meant(Phrase phrase) {
        return phrase.isIndefinite() || phrase.isCounted()
                ? Optional.empty()
                : finder.phrase(phrase).map(found -> meant(phrase, found));
    }

    private Referent meant(Phrase phrase, StateInstitutionFinder.Found found) {
        Sentence sentence = phrase.sentence();
        int first = NounPhrases.firstAfterArticle(sentence, phrase.head());
        int end = NounPhrases.end(phrase.nouns(), sentence, phrase.head());
        Span span = sentence.span(first, end);
        Optional<KnownEntity> state =
                found.state().or(() -> isByWord(phrase) ? states.named(phrase.owners()) : Optional.empty());
        StateInstitutionFinder.Found mentioned =
                new StateInstitutionFinder.Found(found.institution(), state, found.bare() && state.isEmpty());
        if (!mentioned.bare()) {
            tell(phrase.discourse(), mentioned, state, sentence, span);
        }
        String words = words(phrase.discourse(), sentence, first, phrase.head(), end);
        return settled(phrase.discourse(), mentioned, state, sentence, span)
                .orElseGet(() -> inside(
                        phrase.discourse(), mentioned, words, phrase.discourse().words(span), span));
    }

    /** "Its parliament", "the country's parliament", "Assad's cabinet": no name of a state says whose it is. */
    private static boolean isByWord(Phrase phrase) {
        return phrase.sentence().child(phrase.head(), "nmod:poss").isPresent()
                && phrase.sentence().children(phrase.head(), "amod", "compound").isEmpty();
    }

    private Optional<Referent> settled(
            Discourse discourse,
            StateInstitutionFinder.Found found,
            Optional<KnownEntity> mentioned,
            Sentence sentence,
            Span span) {
        StateInstitution institution = found.institution();
        if (!institution.single()) {
            return Optional.empty();
        }
        Optional<KnownEntity> state = mentioned.or(() -> found.bare()
                ? discourse.institutions().only(discourse, institution, sentence.index(), span.begin())
                : Optional.empty());
        return state.map(owner -> described(
                states.institution(discourse, owner, institution.name(), institution.kind(), institution.sector()),
                institution));
    }

    /** One that stays inside the article, where the same words mean the same. */
    private Referent inside(
            Discourse discourse, StateInstitutionFinder.Found found, String words, String label, Span span) {
        StateInstitution institution = found.institution();
        String key = "state body " + institution.name() + (found.bare() ? "" : " " + words);
        Referent referent = discourse.shared(key, () -> new Referent(label, Optional.of(span), institution.kind()));
        found.state().ifPresent(state -> referent.partOf(state.name()));
        referent.belongTo(found.state().flatMap(KnownEntity::country), Optional.of(institution.sector()));
        return described(referent, institution);
    }

    /** All words of a phrase with those after it that say whose it is or where, to be compared. */
    private static String words(Discourse discourse, Sentence sentence, int first, Token head, int end) {
        int last = sentence.children(head, "nmod").stream()
                .mapToInt(child -> child.index() + 1)
                .reduce(end, Math::max);
        return NameKey.of(discourse.words(sentence.span(first, last)));
    }

    /** "The ministry", "the court": how the article may go on. */
    private static Referent described(Referent referent, StateInstitution institution) {
        referent.describe(institution.name().substring(institution.name().lastIndexOf(' ') + 1));
        return referent;
    }
}
