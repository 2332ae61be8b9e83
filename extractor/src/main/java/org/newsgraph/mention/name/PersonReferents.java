package org.newsgraph.mention.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.gazetteer.People;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.tables.NameKey;

/** The persons of one article: full names from partial ones, and those whom the tables know. Lives inside one resolution. */
final class PersonReferents {
    private final Discourse discourse;
    private final PersonNames persons;
    private final People known;
    private final Cues cues;
    private final List<Occurrence> fullNames;

    /** Whom the tables mean by a surname, where that is proven anywhere in the article. */
    private final Map<String, KnownPerson> proven = new HashMap<>();

    PersonReferents(Discourse discourse, PersonNames persons, People known, Cues cues, List<Occurrence> all) {
        this.cues = cues;
        this.discourse = discourse;
        this.persons = persons;
        this.known = known;
        this.fullNames = all.stream()
                .filter(one -> one.isKnownPerson()
                        || (one.isUnknownPerson() && one.words().size() > 1))
                .toList();
        for (Occurrence one : all) {
            provenHere(one).ifPresent(person -> proven.putIfAbsent(one.key(), person));
        }
    }

    private Optional<KnownPerson> provenHere(Occurrence one) {
        return one.isUnknownPerson() && !one.words().isEmpty()
                ? persons.proven(one.sentence(), one.name(), one.head(), one.key())
                : Optional.empty();
    }

    /** Whom a name means as the whole or the end of a person's, or by what stands beside it. */
    Optional<Referent> named(Occurrence one) {
        if (one.name().tag() == FoundName.Tag.STORM) {
            return Optional.empty();
        }
        Optional<Occurrence> full = fullName(one);
        Optional<KnownPerson> here = provenHere(one).filter(person -> full.filter(
                        name -> !name.isKnownPerson() && !name.words().equals(one.words()))
                .isEmpty());
        return here.map(this::referent).or(() -> full.map(this::referent));
    }

    /** Whom a bare surname means: somebody proven elsewhere in the article, or somebody of this article only. */
    Referent surname(Occurrence one) {
        KnownPerson elsewhere = proven.get(one.key());
        return elsewhere != null
                ? referent(elsewhere)
                : discourse.shared(
                        "person " + one.lastWord(),
                        () -> new Referent(one.surface(discourse), Optional.of(one.span()), EntityKind.PERSON));
    }

    private Referent referent(KnownPerson person) {
        return discourse.shared(NameKey.of(person.entity().name()), () -> persons.referent(person));
    }

    /** The person of a full name, under the canonical name where the tables know one. */
    private Referent referent(Occurrence full) {
        Optional<KnownPerson> person = knownPerson(full).or(() -> Optional.ofNullable(proven.get(full.key())));
        if (person.isPresent()) {
            return referent(person.get());
        }
        String name = full.surface(discourse);
        return discourse.shared(NameKey.of(name), () -> new Referent(name, Optional.empty(), EntityKind.PERSON));
    }

    private Optional<KnownPerson> knownPerson(Occurrence one) {
        return one.name().known().flatMap(entity -> known.named(entity.name()));
    }

    /** The article's full name of a person of whom this is a part: "Kerry" or "al-Assad" is the end of it. */
    private Optional<Occurrence> fullName(Occurrence one) {
        if (one.isKnownPerson()) {
            return Optional.of(one);
        }
        if (one.name().known().isPresent()) {
            return Optional.empty();
        }
        boolean isPerson = one.name().tag() == FoundName.Tag.PERSON;
        return fullNames.stream()
                .filter(full -> endsWith(full.words(), one.words()) || isShortFor(one, full) || isKnighted(one, full))
                .filter(full -> isPerson
                        || one.words().size() > 1
                        || full.words().size() > one.words().size())
                .filter(full -> isAddressedSo(one, full))
                .max((a, b) -> Integer.compare(a.words().size(), b.words().size())); // the first of the longest
    }

    /** "Sir Keir" for Keir Starmer, "Dame Maggie", "Prince Harry": addressed by the given name. */
    private boolean isKnighted(Occurrence one, Occurrence full) {
        int before = one.name().first() - 1;
        return one.words().size() == 1
                && full.words().size() > 1
                && full.words().get(0).equals(one.lastWord())
                && before >= 0
                && cues.has(Cue.BEFORE_GIVEN_NAMES, one.sentence().token(before).text());
    }

    /** "Xi" for Xi Jinping, "Qaddafi" for Muammar Gaddafi. */
    private boolean isShortFor(Occurrence one, Occurrence full) {
        return knownPerson(full).stream()
                .flatMap(person -> person.shortNames().stream())
                .anyMatch(name -> NameKey.of(name).equals(one.key()));
    }

    /** "Mrs Clinton" is not Bill Clinton. */
    private boolean isAddressedSo(Occurrence one, Occurrence full) {
        return knownPerson(full)
                .flatMap(person ->
                        persons.gender(one.sentence(), one.name()).map(mentioned -> mentioned == person.gender()))
                .orElse(true);
    }

    private static boolean endsWith(List<String> full, List<String> part) {
        int offset = full.size() - part.size();
        return !part.isEmpty()
                && offset >= 0
                && full.subList(offset, full.size()).equals(part);
    }
}
