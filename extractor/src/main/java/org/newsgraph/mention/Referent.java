package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.gazetteer.Offices;

/**
 * An entity while an article is still being read: what is known of it grows with each mention. Lives inside one
 * resolution and leaves it as an {@link Entity}.
 */
final class Referent {
    private final String name;
    private final Optional<Span> locality;
    private final Set<String> names = new TreeSet<>();
    private final Set<Offices.Office> offices = new LinkedHashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> descriptors = new HashSet<>();
    private final List<String> links = new ArrayList<>();
    private EntityKind kind;
    private Optional<String> country = Optional.empty();
    private Optional<String> sector = Optional.empty();
    private Optional<String> parent = Optional.empty();
    private Optional<String> governs = Optional.empty();
    private Optional<KnownPerson.Gender> gender = Optional.empty();
    private Set<Referent> owners = Set.of();
    private boolean plural;

    Referent(String name, Optional<Span> locality, EntityKind kind) {
        this.name = name;
        this.locality = locality;
        this.kind = kind;
        names.add(name);
    }

    static Referent of(KnownEntity known) {
        Referent referent = new Referent(known.name(), Optional.empty(), known.kind());
        referent.country = known.country();
        referent.sector = known.sector();
        referent.parent = known.parent();
        known.descriptors().forEach(referent::describe);
        referent.links.addAll(known.links());
        return referent;
    }

    Entity toEntity() {
        return new Entity(name, locality, kind, List.copyOf(names), country, sector, links, parent);
    }

    String name() {
        return name;
    }

    EntityKind kind() {
        return kind;
    }

    boolean isIdentified() {
        return locality.isEmpty();
    }

    Set<String> names() {
        return names;
    }

    Optional<String> country() {
        return country;
    }

    boolean isInternational() {
        return sector.filter("IGO"::equals).isPresent();
    }

    Optional<String> parent() {
        return parent;
    }

    boolean isPlural() {
        return plural;
    }

    void call(String otherName) {
        names.add(otherName);
    }

    void holds(Offices.Office office) {
        offices.add(office);
    }

    boolean holdsOffice(Offices.Office office) {
        return offices.contains(office);
    }

    /** Words that the offices held give their holder: "top diplomat", "leader". */
    List<String> descriptorsOfOffices() {
        return offices.stream().flatMap(office -> office.descriptors().stream()).toList();
    }

    /** Takes note that this person leads the government of a state, given by its code. */
    void governs(String countryCode) {
        if (governs.isEmpty()) {
            governs = Optional.of(countryCode);
        }
    }

    Optional<String> governs() {
        return governs;
    }

    /** Takes note of a body for which this person holds an office. */
    void serves(String body) {
        bodies.add(body);
    }

    /** Whether this person holds office for one of these bodies, where one must. */
    boolean mayServe(Set<String> some) {
        return some.isEmpty() || some.stream().anyMatch(bodies::contains);
    }

    void isOf(KnownPerson.Gender told) {
        if (gender.isEmpty()) {
            gender = Optional.of(told);
        }
    }

    Optional<KnownPerson.Gender> gender() {
        return gender;
    }

    boolean holdsAnyOffice() {
        return !offices.isEmpty();
    }

    /** Takes note of a common noun that the article or a table uses for it. */
    void describe(String noun) {
        descriptors.add(noun.toLowerCase(Locale.ROOT));
    }

    boolean isDescribedBy(String noun) {
        return descriptors.contains(noun);
    }

    void specify(EntityKind betterKind) {
        this.kind = betterKind;
    }

    void belongTo(Optional<String> countryCode, Optional<String> itsSector) {
        if (country.isEmpty()) {
            country = countryCode;
        }
        if (sector.isEmpty()) {
            sector = itsSector;
        }
    }

    void partOf(String parentName) {
        parent = Optional.of(parentName);
    }

    /** Takes note of whom an unnamed entity belongs to. */
    void own(List<Referent> some) {
        owners = Set.copyOf(some);
    }

    /** Whether it belongs to exactly these. */
    boolean isOwnedBy(List<Referent> some) {
        return owners.equals(Set.copyOf(some));
    }

    void makePlural() {
        plural = true;
    }

    @Override
    public String toString() {
        return kind + " " + name + locality.map(span -> "@" + span.begin()).orElse("");
    }
}
