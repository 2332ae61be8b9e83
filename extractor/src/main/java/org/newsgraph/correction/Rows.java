package org.newsgraph.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.mention.Entity;

/** The corrections that hold in one document: those for it alone come before those for all. */
final class Rows {
    private final Map<String, Correction.Same> same = new HashMap<>();
    private final Map<String, Correction.Kind> kinds = new HashMap<>();
    private final Map<String, Correction.Link> links = new HashMap<>();
    private final List<Correction.Different> different = new ArrayList<>();

    /** @param document its name; empty for what holds in all documents */
    Rows(Collection<Correction> corrections, Optional<String> document) {
        corrections.stream().filter(row -> row.document().isEmpty()).forEach(this::put);
        corrections.stream()
                .filter(row -> row.document().isPresent() && row.document().equals(document))
                .forEach(this::put);
        different.sort(Comparator.comparing(Correction.Different::text));
    }

    private void put(Correction correction) {
        if (correction instanceof Correction.Same row) {
            same.put(row.other(), row);
        } else if (correction instanceof Correction.Kind row) {
            kinds.put(row.name(), row);
        } else if (correction instanceof Correction.Link row) {
            links.put(row.name(), row);
        } else if (correction instanceof Correction.Different row) {
            different.add(row);
        }
    }

    List<Correction.Different> different() {
        return different;
    }

    /** The rows that lead from a name to the one that is kept. */
    List<Correction.Same> way(String name) {
        List<Correction.Same> way = new ArrayList<>();
        for (Correction.Same next = same.get(name); next != null && !way.contains(next); next = same.get(next.kept())) {
            way.add(next);
        }
        return way;
    }

    /** The name that is kept for this one. */
    String name(String name) {
        List<Correction.Same> way = way(name);
        return way.isEmpty() ? name : way.get(way.size() - 1).kept();
    }

    /** The names for which this one is kept, sorted. */
    List<String> others(String name) {
        return same.keySet().stream()
                .filter(other -> name(other).equals(name))
                .sorted()
                .toList();
    }

    /** An entity under the name that is kept, of the kind and with the link that are given for it. */
    Entity described(Entity entity) {
        String name = name(entity.name());
        List<String> names = new ArrayList<>(entity.names());
        if (!name.equals(entity.name())) {
            names.add(name);
        }
        return new Entity(
                name,
                name.equals(entity.name()) ? entity.locality() : Optional.empty(),
                Optional.ofNullable(kinds.get(name)).map(Correction.Kind::kind).orElse(entity.kind()),
                names,
                entity.country(),
                entity.sector(),
                Optional.ofNullable(links.get(name))
                        .map(row -> row.link().stream().toList())
                        .orElse(entity.links()),
                entity.parent().map(this::name));
    }

    /** The rows that concern an entity that was called so. */
    SortedSet<String> concerning(Entity before) {
        SortedSet<String> rows = new TreeSet<>();
        way(before.name()).forEach(row -> rows.add(row.text()));
        before.parent().ifPresent(parent -> way(parent).forEach(row -> rows.add(row.text())));
        String name = name(before.name());
        Optional.ofNullable(kinds.get(name)).ifPresent(row -> rows.add(row.text()));
        Optional.ofNullable(links.get(name)).ifPresent(row -> rows.add(row.text()));
        return rows;
    }
}
