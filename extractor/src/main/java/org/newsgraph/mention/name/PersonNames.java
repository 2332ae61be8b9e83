package org.newsgraph.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The names of persons in one article, with what stands beside them. Lives inside one resolution. */
final class PersonNames {
    private final KnownPeople people;
    private final TitleFinder titles;
    private final Offices offices;
    private final List<List<FoundName>> found;
    private final Optional<Integer> year;
    private final Set<String> states;

    PersonNames(
            KnownPeople people, TitleFinder titles, Offices offices, AnnotatedText text, List<List<FoundName>> found) {
        this.people = people;
        this.titles = titles;
        this.offices = offices;
        this.found = found;
        this.year = text.document().published().map(day -> day.getYear());
        this.states = found.stream()
                .flatMap(List::stream)
                .flatMap(name -> name.known().stream())
                .filter(known -> known.kind() == EntityKind.COUNTRY || known.kind() == EntityKind.CITY)
                .flatMap(known -> known.country().stream())
                .collect(Collectors.toSet());
    }

    /** The person of the tables whom a surname means here, where what stands beside it proves it. */
    Optional<KnownPerson> proven(Sentence sentence, FoundName name, Token head, String shortName) {
        return people.find(shortName, evidence(sentence, name, head));
    }

    /** A person of the tables, as this article begins to speak of them. */
    Referent referent(KnownPerson person) {
        return people.referent(person, year);
    }

    /** What a form of address before the name says. */
    Optional<KnownPerson.Gender> gender(Sentence sentence, FoundName name) {
        return name.first() == 0
                ? Optional.empty()
                : offices.genderOf(sentence.token(name.first() - 1).text());
    }

    private KnownPeople.Evidence evidence(Sentence sentence, FoundName name, Token head) {
        Optional<TitleFinder.Found> title =
                titles.before(sentence, name.first()).or(() -> titles.after(sentence, head));
        return new KnownPeople.Evidence(
                title.map(TitleFinder.Found::office),
                title.filter(TitleFinder.Found::former).isPresent(),
                title.map(one -> inside(sentence, one)).orElse(Set.of()),
                owner(sentence, name),
                gender(sentence, name),
                year,
                states);
    }

    /** The states and institutions that a title names. */
    private Set<String> inside(Sentence sentence, TitleFinder.Found title) {
        Set<String> inside = new HashSet<>();
        for (FoundName name : found.get(sentence.index())) {
            if (title.first() <= name.first() && name.end() <= title.end()) {
                name.known().flatMap(PersonNames::place).ifPresent(inside::add);
            }
        }
        return inside;
    }

    private static Optional<String> place(KnownEntity known) {
        return switch (known.kind()) {
            case COUNTRY -> known.country();
            case ORGANIZATION, ARMED_GROUP, REGION -> Optional.of(known.name());
            default -> Optional.empty();
        };
    }

    /** "Syria's Assad". */
    private Optional<String> owner(Sentence sentence, FoundName name) {
        int sign = name.first() - 1;
        if (sign < 1 || !sentence.token(sign).tag().equals("POS")) {
            return Optional.empty();
        }
        return found.get(sentence.index()).stream()
                .filter(other -> other.end() == sign && other.sense() == Gazetteer.Sense.NAME)
                .flatMap(other -> other.known().stream())
                .filter(known -> known.kind() == EntityKind.COUNTRY)
                .flatMap(known -> known.country().stream())
                .findFirst();
    }
}
