package org.newsgraph.mention.nominal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Possessors;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.mention.discourse.States;
import org.newsgraph.tables.NameKey;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Settles which government a phrase means: "the Syrian government", "Assad's regime", or the only one of an article. */
final class Governments {
    private final States states;

    Governments(States states) {
        this.states = states;
    }

    /**
     * Takes note of a government that the article names anywhere, so that a bare "the regime" before it means it too:
     * "the regime … the Syrian regime", "Syrian regime forces".
     */
    void expect(Discourse discourse, Sentence sentence, Token noun, Nouns nouns) {
        if (nouns.cues().has(Cue.RULER, noun.lemma())
                && isGovernment(sentence, noun, nouns)
                && !isAnother(discourse, sentence, noun, nouns.cues())) {
            Optional<KnownEntity> state = states.governedBy(Possessors.of(discourse, sentence, noun));
            if (state.isEmpty() && noun.is("compound")) {
                state = sentence.head(noun)
                        .flatMap(head -> states.governedBy(Possessors.of(discourse, sentence, head)));
            }
            state.ifPresent(country -> states.organ(discourse, country, "government", "GOV"));
        }
    }

    private static boolean isGovernment(Sentence sentence, Token noun, Nouns nouns) {
        return nouns.of(sentence, noun)
                .filter(meaning -> meaning.main() == NounClass.GOVERNMENT)
                .isPresent();
    }

    /** The government that a phrase around a noun for one means, or nobody where the article leaves it open. */
    Optional<Referent> find(Phrase phrase) {
        boolean another = isAnother(
                phrase.discourse(),
                phrase.sentence(),
                phrase.head(),
                phrase.nouns().cues());
        Optional<KnownEntity> country = another ? Optional.empty() : states.governedBy(phrase.owners());
        if (country.isPresent()) {
            return Optional.of(states.organ(phrase, country.get(), "government", "GOV"));
        }
        Optional<Referent> ruler = phrase.owners().stream()
                .filter(owner -> owner.kind() == EntityKind.PERSON && owner.isIdentified())
                .findFirst();
        if (ruler.isPresent()) {
            return Optional.of(of(phrase.discourse(), ruler.get()));
        }
        if (phrase.isIndefinite()) {
            return Optional.empty();
        }
        boolean owned = phrase.sentence().child(phrase.head(), "nmod:poss").isPresent();
        if (another || owned || hasNameBefore(phrase)) {
            return phrase.owners().isEmpty() || phrase.isPlural() ? Optional.empty() : Optional.of(inside(phrase));
        }
        return phrase.owners().isEmpty() ? only(phrase) : Optional.empty();
    }

    /** "The shadow government", "the state government": another than the one that governs a state now. */
    private static boolean isAnother(Discourse discourse, Sentence sentence, Token noun, Cues cues) {
        return sentence.children(noun, "amod", "compound").stream()
                .filter(word -> word.index() < noun.index())
                .filter(word -> discourse.nameAt(sentence, word.index()).isEmpty())
                .anyMatch(word -> !cues.has(Cue.SAID_OF_AN_INSTITUTION, word.lemma()));
    }

    /** "The Hamas government", "the Hamas-led government". */
    private static boolean hasNameBefore(Phrase phrase) {
        return IntStream.range(
                        NounPhrases.first(phrase.sentence(), phrase.head()),
                        phrase.head().index())
                .anyMatch(at -> phrase.discourse().nameAt(phrase.sentence(), at).isPresent());
    }

    /** The government of a region or a group, which the same words mean all over the article. */
    private static Referent inside(Phrase phrase) {
        int first = NounPhrases.firstAfterArticle(phrase.sentence(), phrase.head());
        Span span = phrase.sentence().span(first, phrase.head().index() + 1);
        String words = phrase.discourse().words(span);
        Referent government = phrase.discourse()
                .shared(
                        "government " + NameKey.of(words),
                        () -> new Referent(words, Optional.of(span), EntityKind.GOVERNMENT));
        government.own(phrase.owners());
        return government;
    }

    /** "The opposition": that of a state, given or the only one whose government is mentioned. */
    Optional<Referent> opposition(Phrase phrase) {
        boolean bare = phrase.isDefinite()
                && phrase.owners().isEmpty()
                && phrase.modifiers().isEmpty()
                && phrase.sentence().children(phrase.head(), "nmod").isEmpty();
        Optional<KnownEntity> state = states.governedBy(phrase.owners())
                .or(() -> bare ? only(phrase).flatMap(one -> states.governedBy(List.of(one))) : Optional.empty());
        return state.map(country ->
                states.institution(phrase.discourse(), country, "opposition", EntityKind.ORGANIZATION, "OPP"));
    }

    private static Referent of(Discourse discourse, Referent ruler) {
        String name = "government of " + ruler.name();
        Referent government = discourse.shared(name, () -> new Referent(name, Optional.empty(), EntityKind.GOVERNMENT));
        government.belongTo(Optional.empty(), Optional.of("GOV"));
        return government;
    }

    /** The only government that the article mentions, or mentions near the phrase. */
    static Optional<Referent> only(Phrase phrase) {
        List<Referent> known = phrase.discourse().referents().stream()
                .filter(Governments::isGovernment)
                .toList();
        if (known.size() == 1) {
            return known.stream().filter(one -> isOfTheStory(phrase, one)).findFirst();
        }
        List<Referent> near = phrase.before(Antecedents.NEAR).stream()
                .flatMap(item -> item.referents().stream())
                .filter(known::contains)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** A government that only later sentences name is meant where no other state was mentioned before. */
    private static boolean isOfTheStory(Phrase phrase, Referent government) {
        List<Referent> before = phrase.before(phrase.sentence().index()).stream()
                .flatMap(item -> item.referents().stream())
                .toList();
        return before.contains(government)
                || before.stream()
                        .filter(Referent::isIdentified)
                        .flatMap(one -> one.country().stream())
                        .allMatch(code ->
                                government.country().filter(code::equals).isPresent())
                || before.stream()
                        .filter(one -> one.kind() == EntityKind.COUNTRY)
                        .anyMatch(one -> one.country().equals(government.country()));
    }

    private static boolean isGovernment(Referent one) {
        return one.kind() == EntityKind.GOVERNMENT && one.name().contains("government") && one.isIdentified();
    }
}
