package org.newsgraph.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.tables.NameKey;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;

/** Settles whom the names of an article mean: full names from partial ones, kinds from context, states from demonyms. */
public final class NameResolver {
    private final NameFinder finder;
    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final TitleFinder titles;
    private final Offices offices;
    private final KnownPeople people;
    private final NameKinds kinds;
    private final Capitals capitals;
    private final StateInstitutionNames stateInstitutions;

    public NameResolver(
            NameFinder finder,
            Gazetteer gazetteer,
            Nouns nouns,
            TitleFinder titles,
            Offices offices,
            StateInstitutionNames stateInstitutions) {
        this.stateInstitutions = stateInstitutions;
        this.titles = titles;
        this.offices = offices;
        this.people = new KnownPeople(gazetteer, offices);
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.kinds = new NameKinds(nouns);
        this.capitals = new Capitals(gazetteer, nouns);
    }

    /** The names of one article and what they say about each other. */
    private record Names(
            Discourse discourse,
            PersonReferents persons,
            LongerNames longer,
            Provinces provinces,
            Localities localities) {}

    /** The names of each sentence; a name after a title of office is a person's. */
    public List<List<FoundName>> find(AnnotatedText text) {
        List<List<FoundName>> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            found.add(finder.find(sentence).stream()
                    .map(name -> isTitled(sentence, name) ? name.asPerson() : name)
                    .map(name -> name.known().isEmpty() && NameKinds.opensNear(sentence, name) ? name.asPlace() : name)
                    .toList());
        }
        return withStorms(text, withSurnames(text, found));
    }

    /** "Ada Dane … Dane said": a surname may be the word for a nationality. */
    private static List<List<FoundName>> withSurnames(AnnotatedText text, List<List<FoundName>> found) {
        Set<String> surnames = text.sentences().stream()
                .flatMap(sentence -> found.get(sentence.index()).stream()
                        .filter(name -> name.tag() == FoundName.Tag.PERSON && name.end() - name.first() > 1)
                        .map(name -> sentence.token(name.end() - 1).text()))
                .collect(Collectors.toSet());
        return text.sentences().stream()
                .map(sentence -> found.get(sentence.index()).stream()
                        .map(name -> Nationals.isSurname(sentence, name, surnames) ? name.asSurname() : name)
                        .toList())
                .toList();
    }

    /** Where the article names a storm, its name means the storm wherever it stands alone. */
    private List<List<FoundName>> withStorms(AnnotatedText text, List<List<FoundName>> found) {
        Set<String> storms = text.sentences().stream()
                .flatMap(sentence -> found.get(sentence.index()).stream()
                        .filter(name -> kinds.isStorm(sentence, name))
                        .map(name -> sentence.token(name.end() - 1).text()))
                .collect(Collectors.toSet());
        if (storms.isEmpty()) {
            return found;
        }
        return text.sentences().stream()
                .map(sentence -> found.get(sentence.index()).stream()
                        .map(name -> kinds.isStorm(sentence, name) || meansStorm(sentence, name, storms)
                                ? name.asStorm()
                                : name)
                        .toList())
                .toList();
    }

    /** "Lee left four dead"; but nothing happens in a storm as in a town of the same name. */
    private static boolean meansStorm(Sentence sentence, FoundName name, Set<String> storms) {
        return name.end() - name.first() == 1
                && storms.contains(sentence.token(name.first()).text())
                && !name.isKnownPlace()
                && !NameKinds.isLocated(Occurrence.of(sentence, name));
    }

    private boolean isTitled(Sentence sentence, FoundName name) {
        return name.tag() != FoundName.Tag.PERSON
                && name.known().isEmpty()
                && !kinds.isInstitution(sentence, name)
                && titles.before(sentence, name.first())
                        .filter(title -> title.office().sector().isPresent())
                        .isPresent();
    }

    /** Notes all names of the article in the discourse, given those of each sentence. */
    public void resolve(Discourse discourse, List<List<FoundName>> found) {
        List<Occurrence> all = discourse.text().sentences().stream()
                .flatMap(sentence -> found.get(sentence.index()).stream().map(name -> Occurrence.of(sentence, name)))
                .toList();
        PersonNames persons = new PersonNames(people, titles, offices, discourse.text(), found);
        Names names = new Names(
                discourse,
                new PersonReferents(discourse, persons, gazetteer.people(), nouns.cues(), all),
                new LongerNames(all),
                new Provinces(nouns.cues(), capitals, all),
                new Localities(gazetteer, nouns.cues(), all));
        all.stream().filter(NameResolver::mayTellState).forEach(one -> stateInstitutions.expect(discourse, one));
        for (Occurrence one : all) {
            Referent referent = referent(names, one);
            if (one.name().sense() == Gazetteer.Sense.NAME) {
                referent.call(one.surface(discourse));
                persons.gender(one.sentence(), one.name()).ifPresent(referent::isOf);
                if (referent.kind() == EntityKind.PERSON) {
                    gazetteer.givenNames().genderOf(referent.name()).ifPresent(referent::isOf);
                }
            }
            discourse.note(
                    one.sentence(), one.name().first(), one.name().end(), one.head(), form(one), List.of(referent));
        }
    }

    /**
     * Notes the states inside longer names that say what they do to those named: "US-led coalition". To be called when all
     * else is settled, for no pronoun means them.
     */
    public void noteWithin(Discourse discourse, List<List<FoundName>> found) {
        for (Sentence sentence : discourse.text().sentences()) {
            for (FoundName name : found.get(sentence.index())) {
                for (int i = name.first() + 1; i < name.end() - 1; i++) {
                    if (sentence.token(i).text().equals("-")
                            && sentence.token(i + 1).tag().equals("VBN")) {
                        noteState(discourse, sentence, name.first(), i);
                    }
                }
            }
        }
    }

    private void noteState(Discourse discourse, Sentence sentence, int first, int end) {
        gazetteer
                .within(sentence, first, end)
                .filter(state -> state.entity().kind() == EntityKind.COUNTRY)
                .ifPresent(state -> discourse.note(
                        sentence,
                        first,
                        end,
                        sentence.token(end - 1),
                        state.sense() == Gazetteer.Sense.NAME ? EntityMention.Form.NAME : EntityMention.Form.DEMONYM,
                        List.of(shared(discourse, state.entity()))));
    }

    private EntityMention.Form form(Occurrence one) {
        if (Nationals.isPerson(one, nouns.cues()) || Nationals.isLanguage(one, nouns.cues())) {
            return EntityMention.Form.NOMINAL;
        }
        return one.name().sense() == Gazetteer.Sense.DEMONYM ? EntityMention.Form.DEMONYM : EntityMention.Form.NAME;
    }

    private Referent referent(Names names, Occurrence one) {
        Optional<Referent> person = names.persons().named(one);
        if (person.isPresent()) {
            return person.get();
        }
        Optional<Localities.Elsewhere> elsewhere = names.localities().of(one);
        if (elsewhere.isPresent()) {
            return names.discourse()
                    .shared(elsewhere.get().key(), () -> elsewhere.get().place());
        }
        if (one.name().sense() == Gazetteer.Sense.PEOPLE) {
            return Nationals.people(names.discourse(), one);
        }
        if (Nationals.isPerson(one, nouns.cues())) {
            return Nationals.person(names.discourse(), one);
        }
        if (Nationals.isLanguage(one, nouns.cues())) {
            return Nationals.language(names.discourse(), one);
        }
        Optional<Occurrence> explained =
                names.longer().explained(one).or(() -> names.longer().initials(one));
        if (explained.isPresent()) {
            return explained
                    .flatMap(longer -> longer.name().known())
                    .map(known -> shared(names.discourse(), known))
                    .orElseGet(() -> unknown(names.discourse(), one, explained.get()));
        }
        if (one.name().known().isPresent()) {
            return known(names, one, one.name().known().get());
        }
        if (one.name().tag() == FoundName.Tag.PERSON) {
            return names.persons().surname(one);
        }
        Optional<Referent> stateInstitution =
                mayBeStateInstitution(one) ? stateInstitutions.named(names.discourse(), one) : Optional.empty();
        if (stateInstitution.isPresent()) {
            return stateInstitution.get();
        }
        Occurrence longest = names.longer().of(one).orElse(one);
        return longest.name()
                .known()
                .map(known -> shared(names.discourse(), known))
                .orElseGet(() -> unknown(names.discourse(), one, longest));
    }

    private static boolean mayTellState(Occurrence one) {
        return mayBeStateInstitution(one) || one.isKnown(EntityKind.GOVERNMENT) || one.isKnown(EntityKind.ORGANIZATION);
    }

    private static boolean mayBeStateInstitution(Occurrence one) {
        return one.name().known().isEmpty()
                && (one.name().tag() == FoundName.Tag.ORGANIZATION || one.name().tag() == FoundName.Tag.UNKNOWN);
    }

    private Referent known(Names names, Occurrence one, KnownEntity known) {
        Optional<KnownEntity> state = capitals.state(one);
        if (state.isPresent()) {
            return shared(names.discourse(), state.get());
        }
        return names.provinces()
                .noun(one)
                .map(noun -> PlacePhrases.region(gazetteer, names.discourse(), known, noun))
                .orElseGet(() -> shared(names.discourse(), known));
    }

    private static Referent shared(Discourse discourse, KnownEntity known) {
        return discourse.shared(NameKey.of(known.name()), () -> Referent.of(known));
    }

    private Referent unknown(Discourse discourse, Occurrence one, Occurrence longest) {
        String name = longest.surface(discourse);
        // A storm is another than the town or the person of its name, and has it alone or after its noun.
        boolean storm = one.name().tag() == FoundName.Tag.STORM;
        String key = storm ? "storm " + one.lastWord() : NameKey.of(name);
        Referent referent = discourse.shared(key, () -> new Referent(name, Optional.empty(), kinds.of(longest)));
        if (isVague(referent.kind()) && !isVague(kinds.of(one))) {
            referent.specify(kinds.of(one));
        }
        return referent;
    }

    private static boolean isVague(EntityKind kind) {
        return kind == EntityKind.PLACE || kind == EntityKind.THING;
    }
}
