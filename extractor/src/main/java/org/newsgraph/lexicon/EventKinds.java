package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.EventKind.Wording;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/**
 * All kinds of events that are known: the program's own ({@code ontology/event-kinds.tsv}) and a domain's.
 *
 * <pre>{@code
 * EventKinds kinds = EventKinds.standard();
 * kinds.find("Call").orElseThrow().property(); // "called"
 * }</pre>
 */
public final class EventKinds {
    /** The table's name, in {@code ontology/} and in a domain's folder. */
    public static final String FILE = "event-kinds.tsv";

    private static final String NAMESPACE = "namespace";
    private static final String REPLACES = "replaces";
    private static final List<String> NAMES = List.of("kind", "parent", "property", "preposition");
    private final Map<String, EventKind> byName;
    private final Set<String> leftOut;

    private EventKinds(Map<String, EventKind> byName, Set<String> leftOut) {
        this.byName = byName;
        this.leftOut = leftOut;
    }

    /** The kinds that the program brings along. */
    public static EventKinds standard() {
        return read(TableSource.builtIn());
    }

    /** The kinds that the program brings along and those of a domain. */
    public static EventKinds read(TableSource tables) {
        EventKinds own = of(Table.resource("ontology/" + FILE));
        return tables.added("ontology/" + FILE, "kind", "parent", "property")
                .map(own::with)
                .orElse(own);
    }

    /** The kinds of one table, which must say everything of each of them. */
    static EventKinds of(Table table) {
        for (String column : columns()) {
            if (!table.columns().contains(column)) {
                throw new IllegalArgumentException("%s: no column '%s'. Expected columns: %s."
                        .formatted(table.name(), column, String.join(", ", columns())));
            }
        }
        return new EventKinds(Map.of(), Set.of()).with(table);
    }

    private static List<String> columns() {
        return Stream.of(
                        NAMES.stream(),
                        Arrays.stream(Trait.values()).map(Trait::column),
                        Stream.of("act", "made by", "attitude", "violence", "counted"))
                .flatMap(Function.identity())
                .toList();
    }

    /** These and the kinds of a domain's table. */
    private EventKinds with(Table table) {
        String namespace = comment(table, NAMESPACE)
                .orElseThrow(() -> new IllegalArgumentException(table.name()
                        + ": no namespace. Expected a line such as '# namespace: https://example.org/ns#'."));
        for (String column : table.columns()) {
            if (!columns().contains(column)) {
                throw new IllegalArgumentException("%s: unknown column '%s'. Known columns: %s."
                        .formatted(table.name(), column, String.join(", ", columns())));
            }
        }
        Map<String, EventKind> all = new LinkedHashMap<>(byName);
        Set<String> replaced = replaced(table);
        all.keySet().removeAll(replaced);
        for (Table.Row row : table.rows()) {
            EventKind kind = new EventKindRow(
                            row, namespace, byName.size() + table.rows().indexOf(row))
                    .read(all);
            if (all.putIfAbsent(kind.localName(), kind) != null) {
                throw row.error("there is a kind '" + kind.localName() + "' already; another name is needed.");
            }
        }
        EventKinds kinds = new EventKinds(all, replaced);
        kinds.check(table);
        return kinds;
    }

    /** The kinds that a domain has no use for, with those below them. */
    private Set<String> replaced(Table table) {
        List<String> named = comment(table, REPLACES)
                .map(names -> List.of(names.split("[ ,]+")))
                .orElse(List.of());
        if (named.equals(List.of("all"))) {
            return Set.copyOf(byName.keySet());
        }
        Set<String> replaced = new HashSet<>();
        for (String name : named) {
            EventKind above = find(name)
                    .orElseThrow(() ->
                            new IllegalArgumentException("%s: replaces the unknown kind '%s'. Known kinds: all, %s."
                                    .formatted(table.name(), name, String.join(", ", byName.keySet()))));
            all().stream()
                    .filter(kind -> kind.isA(above))
                    .map(EventKind::localName)
                    .forEach(replaced::add);
        }
        return replaced;
    }

    private void check(Table table) {
        for (Wording wording : Wording.values()) {
            List<EventKind> made =
                    all().stream().filter(kind -> kind.isMadeBy(wording)).toList();
            if (made.size() > 1) {
                throw new IllegalArgumentException("%s: one kind at most is made by '%s', not %s."
                        .formatted(table.name(), wording.name().toLowerCase(Locale.ROOT), made));
            }
        }
        Set<String> properties = new HashSet<>();
        for (EventKind kind : all()) {
            if (!properties.add(kind.property())) {
                throw new IllegalArgumentException(
                        "%s: the property '%s' of %s is another kind's too; find another name."
                                .formatted(table.name(), kind.property(), kind));
            }
        }
    }

    private static Optional<String> comment(Table table, String key) {
        return table.comments().stream()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst();
    }

    /** In the order of the tables: each root before what stands below it. */
    public Collection<EventKind> all() {
        return byName.values();
    }

    /** The kind of that local name, if there is one. */
    public Optional<EventKind> find(String localName) {
        return Optional.ofNullable(byName.get(localName));
    }

    /** Whether a domain has no use for the kind of this name, so that nothing is to be found of it. */
    boolean isLeftOut(String localName) {
        return leftOut.contains(localName) && !byName.containsKey(localName);
    }

    /** The kind that a construction makes without a word for it; empty where none is wanted. */
    public Optional<EventKind> madeBy(Wording wording) {
        return byName.values().stream().filter(kind -> kind.isMadeBy(wording)).findFirst();
    }
}
