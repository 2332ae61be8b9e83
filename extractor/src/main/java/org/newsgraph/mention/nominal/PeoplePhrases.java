package org.newsgraph.mention.nominal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.mention.discourse.States;
import org.newsgraph.mention.name.TitleFinder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Settles which people phrases mean: "the French minister", "the two diplomats", "delegates of both sides". */
final class PeoplePhrases {
    private final States states;
    private final TitleFinder titles;

    PeoplePhrases(States states, Offices offices, Nouns nouns) {
        this.states = states;
        this.titles = new TitleFinder(offices, nouns);
    }

    /** Whom the phrase means; nobody where that stays open. */
    List<Referent> find(Phrase phrase) {
        List<Referent> represented = represented(phrase);
        if (!represented.isEmpty()) {
            return represented;
        }
        if (phrase.isPair()) {
            List<Referent> two = phrase.has(Cue.PARTY) ? List.of() : lastTwo(phrase);
            if (two.size() == 2) {
                return two;
            }
        }
        Optional<Referent> holder = phrase.isPlural() ? Optional.empty() : officeHolder(phrase);
        return holder.or(() -> Antecedents.repeated(phrase)).map(List::of).orElse(List.of());
    }

    /** The office that the phrase names. */
    Optional<Offices.Office> office(Phrase phrase) {
        return titles.inPhrase(phrase.sentence(), phrase.head()).map(TitleFinder.Found::office);
    }

    /** "members of the front", "hardliners of …" are the group; "delegates from both sides" are the sides. */
    private static List<Referent> represented(Phrase phrase) {
        if (!phrase.isPlural()) {
            return List.of();
        }
        boolean delegates = phrase.has(Cue.DELEGATE) && !phrase.isCounted();
        boolean members = phrase.has(Cue.MEMBER);
        return phrase.owners().stream()
                .filter(owner -> members && owner.kind() == EntityKind.ARMED_GROUP
                        || delegates && owner.kind().isActor() && owner.kind() != EntityKind.PERSON)
                .toList();
    }

    private static List<Referent> lastTwo(Phrase phrase) {
        Set<Referent> found = new LinkedHashSet<>();
        for (Discourse.Understood item : phrase.before(2)) {
            item.referents().stream()
                    .filter(one -> one.kind() == EntityKind.PERSON && one.isIdentified())
                    .forEach(found::add);
            if (found.size() >= 2) {
                List<Referent> two = new ArrayList<>(found).subList(0, 2);
                Collections.reverse(two);
                return two;
            }
        }
        return List.of();
    }

    /** "The French minister", "the top US diplomat": whoever the article says holds that office there. */
    private Optional<Referent> officeHolder(Phrase phrase) {
        if (phrase.isIndefinite() || (!phrase.isDefinite() && phrase.owners().isEmpty())) {
            return Optional.empty();
        }
        Optional<Offices.Office> office = office(phrase);
        Optional<KnownEntity> country = states.of(phrase.owners());
        Set<String> institutions = phrase.owners().stream()
                .filter(owner -> owner.kind() == EntityKind.ORGANIZATION)
                .map(Referent::name)
                .collect(Collectors.toSet());
        List<Referent> holders = phrase.discourse().referents().stream()
                .filter(one -> one.kind() == EntityKind.PERSON && one.holdsAnyOffice() && one.isIdentified())
                .filter(one -> office.filter(one::holdsOffice).isPresent()
                        || one.isDescribedBy(phrase.head().lemma())
                        || one.descriptorsOfOffices().stream().anyMatch(words -> isCalled(phrase, words)))
                .filter(one -> institutions.isEmpty() ? !isOfSomebodyElse(phrase) : one.mayServe(institutions))
                .filter(one -> isMentionedBefore(phrase, one))
                .filter(one ->
                        country.isEmpty() || one.country().equals(country.get().country()))
                .toList();
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        boolean exact = office.filter(one -> holders.stream().allMatch(holder -> holder.holdsOffice(one)))
                .isPresent();
        return !exact && holders.size() > 1
                ? Optional.empty()
                : Antecedents.mostRecent(phrase, Antecedents.NEAR, holders);
    }

    /** "The group's deputy head": of somebody whom nothing settles, so of nobody else's head. */
    private static boolean isOfSomebodyElse(Phrase phrase) {
        boolean owned =
                phrase.sentence().children(phrase.head(), "nmod:poss").stream().anyMatch(owner -> !owner.isPronoun());
        return owned && phrase.owners().stream().noneMatch(Referent::isIdentified);
    }

    /** A holder whom only later sentences name is not yet known, but in a headline. */
    private static boolean isMentionedBefore(Phrase phrase, Referent one) {
        return phrase.sentence().index() == 0
                || phrase.before(phrase.sentence().index()).stream()
                        .anyMatch(item -> item.referents().contains(one))
                || phrase.discourse().all().stream()
                        .filter(item ->
                                item.mention().sentence() == phrase.sentence().index())
                        .anyMatch(item -> item.referents().contains(one));
    }

    /** Whether the phrase says these words and, beside names, no other: "the top US diplomat" says "top diplomat". */
    private static boolean isCalled(Phrase phrase, String words) {
        Sentence sentence = phrase.sentence();
        List<String> said = new ArrayList<>();
        for (int i = NounPhrases.first(sentence, phrase.head());
                i <= phrase.head().index();
                i++) {
            Token token = sentence.token(i);
            boolean isName = phrase.discourse().at(sentence, i).isPresent();
            if (!isName && (token.isNoun() || token.tag().startsWith("JJ"))) {
                said.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", said).equals(words.toLowerCase(Locale.ROOT));
    }
}
