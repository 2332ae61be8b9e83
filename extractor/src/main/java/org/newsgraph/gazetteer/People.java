package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** The people whom news names as office holders, leaders and voices. */
public final class People {
    private static final String SHARED = "shared: ";

    private final List<KnownPerson> all = new ArrayList<>();
    private final Map<String, KnownPerson> byName = new HashMap<>();
    private final Map<String, List<KnownPerson>> byShortName = new HashMap<>();

    private People() {}

    /** The table that travels in the program's jar. */
    public static People standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static People read(TableSource tables) {
        Table table = tables.table("tables/people.tsv");
        Set<String> shared = table.comments().stream()
                .filter(line -> line.startsWith(SHARED))
                .map(line -> NameKey.of(line.substring(SHARED.length())))
                .collect(Collectors.toSet());
        People people = new People();
        table.rows().forEach(row -> people.add(person(row, shared)));
        return people;
    }

    private static KnownPerson person(Table.Row row, Set<String> shared) {
        KnownEntity entity = new KnownEntity(
                row.get("name"),
                EntityKind.PERSON,
                row.list("aliases"),
                row.find("country"),
                row.find("sector"),
                Optional.empty(),
                List.of(),
                Gazetteer.dbpedia(row, "dbpedia"));
        List<String> fullNames = new ArrayList<>();
        List<String> shortNames = new ArrayList<>(row.list("surname"));
        addName(entity.name(), shared, fullNames, shortNames);
        entity.aliases().forEach(alias -> addName(alias, shared, fullNames, shortNames));
        List<Tenure> tenures = new ArrayList<>();
        row.list("offices").forEach(item -> tenures.add(Tenure.read(row, item)));
        return new KnownPerson(entity, fullNames, shortNames, KnownPerson.Gender.of(row), tenures);
    }

    /** A name that others bear too counts like a surname. */
    private static void addName(String name, Set<String> shared, List<String> fullNames, List<String> shortNames) {
        (shared.contains(NameKey.of(name)) ? shortNames : fullNames).add(name);
    }

    private void add(KnownPerson person) {
        all.add(person);
        byName.put(person.entity().name(), person);
        Set<String> keys = new HashSet<>();
        for (String name : person.shortNames()) {
            String key = NameKey.of(name);
            if (keys.add(key)) {
                byShortName.computeIfAbsent(key, unseen -> new ArrayList<>()).add(person);
            }
        }
    }

    public List<KnownPerson> all() {
        return List.copyOf(all);
    }

    /** The person of this canonical name. */
    public Optional<KnownPerson> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Everybody who may be meant by a surname or a name of many, by its {@link NameKey}. */
    public List<KnownPerson> withShortName(String key) {
        return List.copyOf(byShortName.getOrDefault(key, List.of()));
    }
}
