package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.EventKind.Meaning;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.tables.Table;

/** A row of {@code event-kinds.tsv}. What its table has no column for is as with the kind above it, or is not so. */
record EventKindRow(Table.Row row, String namespace, int order) {
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    /** @param above the kinds that it may stand below, by name */
    EventKind read(Map<String, EventKind> above) {
        Optional<EventKind> parent = row.find("parent").map(name -> Optional.ofNullable(above.get(name))
                .orElseThrow(() -> row.error("unknown parent '" + name + "'. It must stand above; known kinds: "
                        + String.join(", ", above.keySet()) + ".")));
        Optional<Meaning> inherited = parent.map(EventKind::meaning);
        Meaning meaning = new Meaning(
                row.get("property"),
                has("preposition")
                        ? row.get("preposition")
                        : inherited.map(Meaning::preposition).orElse("of"),
                traits(inherited.map(Meaning::traits).orElse(Set.of())),
                one("act", EventKind.Act.class, inherited.flatMap(Meaning::act)),
                has("made by") ? one("made by", EventKind.Wording.class, Optional.empty()) : Optional.empty(),
                one("attitude", EventKind.Attitude.class, inherited.flatMap(Meaning::attitude)),
                one("violence", EventKind.Violence.class, inherited.flatMap(Meaning::violence)),
                has("counted") ? row.find("counted") : inherited.flatMap(Meaning::counted));
        return new EventKind(namespace, row.get("kind"), order, parent, meaning);
    }

    private boolean has(String column) {
        return row.columns().contains(column);
    }

    private Set<Trait> traits(Set<Trait> inherited) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            boolean holds = has(trait.column())
                    ? row.known(trait.column(), YES_OR_NO).equals("yes")
                    : inherited.contains(trait) && trait != Trait.FALLBACK;
            if (holds) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private <E extends Enum<E>> Optional<E> one(String column, Class<E> values, Optional<E> inherited) {
        if (!has(column)) {
            return inherited;
        }
        Map<String, E> known = Arrays.stream(values.getEnumConstants())
                .collect(Collectors.toMap(
                        value -> value.name().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return row.find(column).map(cell -> known.get(row.known(column, known.keySet())));
    }
}
