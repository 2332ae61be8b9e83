package org.newsgraph.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** Institutions that many states have under one and the same name: "foreign ministry", "supreme court", "Labour Party". */
public final class StateInstitutions {
    /**
     * An institution that a state may have.
     *
     * @param name as labels write it after the state's adjective ("foreign ministry")
     * @param sector PLOVER's
     * @param single whether a state has one of them, so that the state's name says which
     */
    public record StateInstitution(String name, EntityKind kind, String sector, boolean single) {}

    private static final List<String> COUNTS = List.of("one", "many");

    private final Map<String, StateInstitution> byName = new HashMap<>();

    private StateInstitutions() {}

    /** The table that travels in the program's jar. */
    public static StateInstitutions standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static StateInstitutions read(TableSource tables) {
        StateInstitutions institutions = new StateInstitutions();
        Table table = tables.table("tables/state-bodies.tsv", "name", "kind", "aliases", "sector", "count");
        for (Table.Row row : table.rows()) {
            StateInstitution institution = new StateInstitution(
                    row.get("name"),
                    EntityKind.of(row),
                    row.get("sector"),
                    row.known("count", COUNTS).equals("one"));
            institutions.byName.putIfAbsent(NameKey.of(institution.name()), institution);
            List<String> aliases = row.list("aliases");
            aliases.forEach(alias -> institutions.byName.putIfAbsent(NameKey.of(alias), institution));
        }
        return institutions;
    }

    /** The institution that many states have under this name, whatever its case. */
    public Optional<StateInstitution> named(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name)));
    }
}
