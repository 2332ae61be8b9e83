package org.newsgraph.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.gazetteer.Tenure;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.tables.NameKey;

/**
 * Decides which person of the tables a surname means, where what stands beside it proves it: an office that this person
 * held then and there ("Syrian President Assad"), or the state ("Syria's Assad"). A surname alone proves nothing.
 */
final class KnownPeople {
    /**
     * What an article says beside a name.
     *
     * @param title the office that stands with the name
     * @param former whether the title says that it is over
     * @param of the codes of states and names of organisations inside the title
     * @param owner the code of the state whose the name is called ("Syria's Assad")
     * @param gender what a form of address says ("Mrs.")
     * @param year when the article was published
     * @param states the codes of all states that the article names
     */
    record Evidence(
            Optional<Offices.Office> title,
            boolean former,
            Set<String> of,
            Optional<String> owner,
            Optional<KnownPerson.Gender> gender,
            Optional<Integer> year,
            Set<String> states) {}

    private static final String FORMER = "former ";

    private final Gazetteer gazetteer;
    private final Offices offices;

    KnownPeople(Gazetteer gazetteer, Offices offices) {
        this.gazetteer = gazetteer;
        this.offices = offices;
    }

    /** The one person of this name whom the evidence proves; among several of a state, the one who leads it. */
    Optional<KnownPerson> find(String shortName, Evidence evidence) {
        List<KnownPerson> proven = gazetteer.people().withShortName(NameKey.of(shortName)).stream()
                .filter(person -> fitsGender(person, evidence) && isProven(person, evidence))
                .toList();
        if (proven.size() > 1 && evidence.title().isEmpty()) {
            proven = proven.stream()
                    .filter(person -> !governed(person, evidence.year()).isEmpty())
                    .toList();
        }
        return proven.size() == 1 ? Optional.of(proven.get(0)) : Optional.empty();
    }

    private static boolean fitsGender(KnownPerson person, Evidence evidence) {
        return evidence.gender()
                .filter(mentioned -> mentioned != person.gender())
                .isEmpty();
    }

    private boolean isProven(KnownPerson person, Evidence evidence) {
        return evidence.title()
                .map(title -> person.tenures().stream().anyMatch(tenure -> isThat(person, tenure, title, evidence)))
                .orElseGet(() -> isOwnedBy(person, evidence));
    }

    private boolean isThat(KnownPerson person, Tenure tenure, Offices.Office title, Evidence evidence) {
        boolean former = evidence.former() || title.name().startsWith(FORMER);
        Set<String> places = places(person, tenure);
        boolean agrees = (isOffice(tenure, title) || isRebel(person, title))
                && (evidence.of().isEmpty() || places.stream().anyMatch(evidence.of()::contains))
                && evidence.year()
                        .map(year -> former ? tenure.mayBeOver(year) : tenure.mayCover(year))
                        .orElse(true);
        // Beside the office something else must fit: the state with it or anywhere in the article, or the year.
        return agrees
                && (!evidence.of().isEmpty()
                        || places.stream().anyMatch(evidence.states()::contains)
                        || evidence.year().filter(tenure::covers).isPresent());
    }

    private boolean isOffice(Tenure tenure, Offices.Office title) {
        String name = title.name().startsWith(FORMER) ? title.name().substring(FORMER.length()) : title.name();
        return tenure.office().equals(name)
                || offices.named(tenure.office())
                        .filter(office -> office.descriptors().contains(name))
                        .isPresent();
    }

    /** "Rebel leader Savimbi", whatever it is that he leads. */
    private static boolean isRebel(KnownPerson person, Offices.Office title) {
        return title.sector().filter("REB"::equals).isPresent()
                && title.sector().equals(person.entity().sector());
    }

    /** Where an office is held: the state; or the institution, and the state that its leader is from. */
    private Set<String> places(KnownPerson person, Tenure tenure) {
        Set<String> places = new HashSet<>();
        tenure.of().ifPresent(places::add);
        if (tenure.of().filter(of -> gazetteer.country(of).isPresent()).isEmpty()) {
            person.entity().country().ifPresent(places::add);
        }
        return places;
    }

    private static boolean isOwnedBy(KnownPerson person, Evidence evidence) {
        return evidence.owner().isPresent()
                && person.tenures().stream()
                        .filter(tenure -> tenure.of().equals(evidence.owner()))
                        .anyMatch(
                                tenure -> evidence.year().map(tenure::mayCover).orElse(true));
    }

    /** A person of the tables as an article begins to speak of them, with the offices held in its year. */
    Referent referent(KnownPerson person, Optional<Integer> year) {
        Referent referent = Referent.of(person.entity());
        referent.isOf(person.gender());
        year.stream().flatMap(at -> held(person, at)).forEach(tenure -> {
            offices.named(tenure.office()).ifPresent(referent::holds);
            tenure.of().filter(of -> gazetteer.country(of).isEmpty()).ifPresent(referent::serves);
        });
        if (year.isEmpty()) {
            person.tenures().stream()
                    .flatMap(tenure -> tenure.of().stream())
                    .filter(of -> gazetteer.country(of).isEmpty())
                    .forEach(referent::serves);
        }
        List<String> governed = governed(person, year);
        if (governed.size() == 1) {
            referent.governs(governed.get(0));
        }
        return referent;
    }

    private static Stream<Tenure> held(KnownPerson person, int year) {
        return person.tenures().stream().filter(tenure -> tenure.covers(year));
    }

    /** The states whose governments this person leads in that year; in whatever year, where it is not known. */
    private List<String> governed(KnownPerson person, Optional<Integer> year) {
        return person.tenures().stream()
                .filter(tenure -> year.map(tenure::covers).orElse(true))
                .filter(tenure -> offices.named(tenure.office())
                        .filter(Offices.Office::leadsGovernment)
                        .isPresent())
                .flatMap(tenure -> tenure.of().stream())
                .filter(of -> gazetteer.country(of).isPresent())
                .distinct()
                .toList();
    }
}
