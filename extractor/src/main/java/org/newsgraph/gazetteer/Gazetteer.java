package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.PhraseIndex;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The names that the tables know: countries with capitals and demonyms, organisations, armed groups, places, people. */
public final class Gazetteer {
    /** In which sense a known name is used. */
    public enum Sense {
        NAME,
        /** "Russian", which stands for Russia. */
        DEMONYM,
        /** "Russians": people, not the state. */
        PEOPLE
    }

    /**
     * A known name in a sentence.
     *
     * @param end the index after its last token
     */
    public record Hit(int end, Sense sense, KnownEntity entity) {}

    private static final String DBPEDIA = "http://dbpedia.org/resource/";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private record Named(Sense sense, KnownEntity entity) {}

    private final PhraseIndex<Named> index = new PhraseIndex<>();
    private final Map<String, KnownEntity> byName = new HashMap<>();
    private final Map<String, KnownEntity> countries = new HashMap<>();
    private final Map<String, KnownEntity> countryOfCapital = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final List<KnownEntity> entities = new ArrayList<>();

    private final People people;
    private final GivenNames givenNames;
    private final StateInstitutions institutions;
    private final Towns towns = Towns.standard();

    private static @Nullable Gazetteer standard;

    private Gazetteer(TableSource tables) {
        this.people = People.read(tables);
        this.givenNames = GivenNames.standard(people);
        this.institutions = StateInstitutions.read(tables);
    }

    /** The tables that travel in the program's jar, read when they are first asked for; nothing changes them. */
    public static synchronized Gazetteer standard() {
        if (standard == null) {
            standard = of(TableSource.builtIn());
        }
        return standard;
    }

    /** The tables with those of a domain. */
    public static Gazetteer read(TableSource tables) {
        return tables.domain().isEmpty() ? standard() : of(tables);
    }

    private static Gazetteer of(TableSource tables) {
        Gazetteer gazetteer = new Gazetteer(tables);
        tables.table("tables/countries.tsv").rows().forEach(gazetteer::addCountry);
        for (String table : List.of("organisations", "armed-groups", "places")) {
            tables.table("tables/" + table + ".tsv").rows().forEach(gazetteer::addNamed);
        }
        gazetteer.people.all().forEach(gazetteer::addPerson);
        return gazetteer;
    }

    private void addCountry(Table.Row row) {
        String code = row.get("iso3");
        KnownEntity country = new KnownEntity(
                row.get("name"),
                EntityKind.COUNTRY,
                row.list("aliases"),
                Optional.of(code).filter(text -> !text.isEmpty()),
                Optional.of("GOV"),
                Optional.empty(),
                List.of(),
                Stream.concat(dbpedia(row, "dbpedia").stream(), row.find("wikidata").map(WIKIDATA::concat).stream())
                        .toList());
        add(country);
        countries.putIfAbsent(code, country);
        List<String> demonyms = row.list("demonyms");
        addDemonyms(demonyms, country);
        row.list("metonyms").forEach(name -> countryOfCapital.put(name, country));
        if (!demonyms.isEmpty()) {
            adjectives.put(country.name(), demonyms.get(0));
        }
        row.find("capital").ifPresent(name -> {
            KnownEntity capital = new KnownEntity(
                    name,
                    EntityKind.CITY,
                    row.list("capital_aliases"),
                    country.country(),
                    Optional.empty(),
                    Optional.of(country.name()),
                    List.of(),
                    dbpedia(row, "capital_dbpedia"));
            if (!byName.containsKey(NameKey.of(name))) {
                add(capital);
                countryOfCapital.put(name, country);
            }
        });
    }

    /** "Syrians" beside "Syrian" is people; "Swiss" or "Chinese" serves for both and counts as the adjective. */
    private static boolean isPeople(String demonym, List<String> demonyms) {
        String lower = demonym.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && !demonyms.get(0).equals(demonym);
    }

    private void addNamed(Table.Row row) {
        EntityKind kind = EntityKind.of(row);
        boolean isPlace = kind.isPlace();
        KnownEntity entity = new KnownEntity(
                row.get("name"),
                kind,
                row.list("aliases"),
                row.find("country"),
                isPlace ? Optional.empty() : row.find("sector"),
                isPlace ? Optional.empty() : row.find("parent"),
                isPlace ? List.of() : row.list("descriptors"),
                dbpedia(row, "dbpedia"));
        add(entity);
        if (isPlace) {
            addDemonyms(row.list("demonyms"), entity);
        }
    }

    private void addDemonyms(List<String> demonyms, KnownEntity entity) {
        for (String demonym : demonyms) {
            index.add(demonym, new Named(isPeople(demonym, demonyms) ? Sense.PEOPLE : Sense.DEMONYM, entity));
        }
    }

    private void add(KnownEntity entity) {
        entities.add(entity);
        addName(entity.name(), entity);
        entity.aliases().forEach(alias -> addName(alias, entity));
    }

    private void addPerson(KnownPerson person) {
        entities.add(person.entity());
        person.fullNames().forEach(name -> addName(name, person.entity()));
    }

    private void addName(String name, KnownEntity entity) {
        byName.putIfAbsent(NameKey.of(name), entity);
        index.add(name, new Named(Sense.NAME, entity));
    }

    /** The link that a row's title in the English Wikipedia gives; none without one. */
    static List<String> dbpedia(Table.Row row, String column) {
        return row.find(column).map(title -> DBPEDIA + title.replace(' ', '_')).stream()
                .toList();
    }

    /** The longest known name that begins at a token, which must be written as a name. */
    public Optional<Hit> at(Sentence sentence, int begin) {
        return index.at(sentence.words(), begin)
                .filter(found -> isWrittenAsName(sentence, begin, found.end()))
                .filter(found ->
                        found.value().entity().kind() != EntityKind.PERSON || beginsLikePerson(sentence.token(begin)))
                .map(found -> new Hit(
                        found.end(), found.value().sense(), found.value().entity()));
    }

    /** What these tokens name by themselves, whatever longer name they stand in: "Saudi" in "the Saudi-led coalition". */
    public Optional<Hit> within(Sentence sentence, int begin, int end) {
        return index.at(sentence.words().subList(0, end), begin)
                .filter(found -> found.end() == end && isWrittenAsName(sentence, begin, end))
                .map(found -> new Hit(
                        found.end(), found.value().sense(), found.value().entity()));
    }

    private static boolean isWrittenAsName(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isUpperCase(sentence.token(i).text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** "According to Lam" does not name To Lam. */
    private static boolean beginsLikePerson(Token first) {
        return Character.isUpperCase(first.text().codePointAt(0))
                && !first.tag().matches("IN|TO|DT|PRP.*");
    }

    /** What has this name or alias, spelt in whatever case. */
    public Optional<KnownEntity> named(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name))).filter(entity -> !isOnlyAnAcronym(entity, name));
    }

    /** "Coe" is a surname and not the CoE: written otherwise, initials mean something else. */
    private static boolean isOnlyAnAcronym(KnownEntity entity, String name) {
        List<String> same = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(other -> NameKey.of(other).equals(NameKey.of(name)))
                .toList();
        String bare = name.replace(".", "");
        boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT));
        return !same.isEmpty()
                && same.stream().allMatch(PhraseIndex::isAcronym)
                && !capitals
                && same.stream().noneMatch(other -> other.replace(".", "").equals(bare));
    }

    /** The country of an ISO 3166-1 alpha-3 code. */
    public Optional<KnownEntity> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The country whose capital this is. */
    public Optional<KnownEntity> countryOfCapital(KnownEntity city) {
        return Optional.ofNullable(countryOfCapital.get(city.name()));
    }

    /** The adjective of a country, by the country's canonical name ("Syria" gives "Syrian"). */
    public Optional<String> adjective(String country) {
        return Optional.ofNullable(adjectives.get(country));
    }

    /** The people among them, with what else is known of them. */
    public People people() {
        return people;
    }

    /** Towns and provinces with their coordinates, whose names are not looked for in texts. */
    public Towns towns() {
        return towns;
    }

    /** What given names say of those who bear them. */
    public GivenNames givenNames() {
        return givenNames;
    }

    /** Institutions that many states have under one name. */
    public StateInstitutions institutions() {
        return institutions;
    }

    /** All that the tables know. */
    public List<KnownEntity> entities() {
        return List.copyOf(entities);
    }
}
