package org.newsgraph.mention.discourse;

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
import org.newsgraph.mention.Entity;

/**
 * An entity while an article is still being read: what is known of it grows with each mention. Lives inside one
 * resolution and leaves it as an {@link Entity}.
 */
public final class Referent {
    private final String name;
    private final Optional<Span> locality;
    private final Set<String> names = new TreeSet<>();
    private final Set<Offices.Office> offices = new LinkedHashSet<>();
    private final Set<String> institutions = new HashSet<>();
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

    public Referent(String name, Optional<Span> locality, EntityKind kind) {
        this.name = name;
        this.locality = locality;
        this.kind = kind;
        names.add(name);
    }

    public static Referent of(KnownEntity known) {
        Referent referent = new Referent(known.name(), Optional.empty(), known.kind());
        referent.country = known.country();
        referent.sector = known.sector();
        referent.parent = known.parent();
        known.descriptors().forEach(referent::describe);
        referent.links.addAll(known.links());
        return referent;
    }

    public Entity toEntity() {
        return new Entity(name, locality, kind, List.copyOf(names), country, sector, links, parent);
    }

    public String name() {
        return name;
    }

    public EntityKind kind() {
        return kind;
    }

    public boolean isIdentified() {
        return locality.isEmpty();
    }

    Set<String> names() {
        return names;
    }

    public Optional<String> country() {
        return country;
    }

    public boolean isInternational() {
        return sector.filter("IGO"::equals).isPresent();
    }

    public Optional<String> parent() {
        return parent;
    }

    public boolean isPlural() {
        return plural;
    }

    public void call(String otherName) {
        names.add(otherName);
    }

    public void holds(Offices.Office office) {
        offices.add(office);
    }

    public boolean holdsOffice(Offices.Office office) {
        return offices.contains(office);
    }

    /** Words that the offices held give their holder: "top diplomat", "leader". */
    public List<String> descriptorsOfOffices() {
        return offices.stream().flatMap(office -> office.descriptors().stream()).toList();
    }

    /** Takes note that this person leads the government of a state, given by its code. */
    public void governs(String countryCode) {
        if (governs.isEmpty()) {
            governs = Optional.of(countryCode);
        }
    }

    public Optional<String> governs() {
        return governs;
    }

    /** Takes note of an institution for which this person holds an office. */
    public void serves(String institution) {
        institutions.add(institution);
    }

    /** Whether this person holds office for one of these institutions, where one must. */
    public boolean mayServe(Set<String> some) {
        return some.isEmpty() || some.stream().anyMatch(institutions::contains);
    }

    public void isOf(KnownPerson.Gender mentioned) {
        if (gender.isEmpty()) {
            gender = Optional.of(mentioned);
        }
    }

    public Optional<KnownPerson.Gender> gender() {
        return gender;
    }

    public boolean holdsAnyOffice() {
        return !offices.isEmpty();
    }

    /** Takes note of a common noun that the article or a table uses for it. */
    public void describe(String noun) {
        descriptors.add(noun.toLowerCase(Locale.ROOT));
    }

    public boolean isDescribedBy(String noun) {
        return descriptors.contains(noun);
    }

    public void specify(EntityKind betterKind) {
        this.kind = betterKind;
    }

    public void belongTo(Optional<String> countryCode, Optional<String> itsSector) {
        if (country.isEmpty()) {
            country = countryCode;
        }
        if (sector.isEmpty()) {
            sector = itsSector;
        }
    }

    public void partOf(String parentName) {
        parent = Optional.of(parentName);
    }

    /** Takes note of whom an unnamed entity belongs to. */
    public void own(List<Referent> some) {
        owners = Set.copyOf(some);
    }

    /** Whether it belongs to exactly these. */
    public boolean isOwnedBy(List<Referent> some) {
        return owners.equals(Set.copyOf(some));
    }

    public void makePlural() {
        plural = true;
    }

    @Override
    public String toString() {
        return kind + " " + name + locality.map(span -> "@" + span.begin()).orElse("");
    }
}
