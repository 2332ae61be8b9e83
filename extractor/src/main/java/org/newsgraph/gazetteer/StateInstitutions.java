package org.newsgraph.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.Table;

/** Bodies that many states have under one and the same name: "foreign ministry", "supreme court", "Labour Party". */
public final class StateInstitutions {
    /**
     * A body that a state may have.
     *
     * @param name as labels write it behind the state's adjective ("foreign ministry")
     * @param sector PLOVER's
     * @param single whether a state has one of them, so that the state's name tells which
     */
    public record StateBody(String name, EntityKind kind, String sector, boolean single) {}

    private static final List<String> COUNTS = List.of("one", "many");

    private final Map<String, StateBody> byName = new HashMap<>();

    private StateInstitutions() {}

    /** The table that travels in the program's jar. */
    public static StateInstitutions standard() {
        StateInstitutions bodies = new StateInstitutions();
        Table table = Table.resource("tables/state-bodies.tsv", "name", "kind", "aliases", "sector", "count");
        for (Table.Row row : table.rows()) {
            StateBody body = new StateBody(
                    row.get("name"),
                    EntityKind.of(row),
                    row.get("sector"),
                    row.known("count", COUNTS).equals("one"));
            bodies.byName.put(NameKey.of(body.name()), body);
            List<String> aliases = row.list("aliases");
            aliases.forEach(alias -> bodies.byName.put(NameKey.of(alias), body));
        }
        return bodies;
    }

    /** The body that many states have under this name, whatever its case. */
    public Optional<StateBody> named(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name)));
    }
}
