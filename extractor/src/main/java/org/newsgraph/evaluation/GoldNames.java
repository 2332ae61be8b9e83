package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.export.facts.StoredEntity;

/**
 * Which entity of the gold a node of the store stands for: one at most, the one that its names fit best, so that a node
 * that swallows others gains nothing.
 */
final class GoldNames {
    private static final int NAME = 3;
    private static final int ALIAS = 2;
    private static final int LINK = 3;

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byAlias = new HashMap<>();
    private final Map<String, Set<String>> byLink = new HashMap<>();
    private final Map<String, String> representatives = new HashMap<>();
    /** The words of the names of what has no article in Wikipedia, which part of them may stand for. */
    private final Map<String, List<Set<String>>> loose = new TreeMap<>();

    GoldNames(Gold gold) {
        for (Set<String> group : gold.equivalent()) {
            String first = group.stream().min(Comparator.naturalOrder()).orElse("");
            group.forEach(id -> representatives.put(id, first));
        }
        gold.entities().forEach(this::add);
    }

    private void add(Gold.Entity entity) {
        String name = Normalized.name(entity.name());
        put(byName, name, entity.id());
        Set<String> aliases = entity.aliases().stream()
                .map(Normalized::name)
                .filter(alias -> !alias.isEmpty())
                .collect(Collectors.toSet());
        aliases.forEach(alias -> put(byAlias, alias, entity.id()));
        entity.links().forEach(title -> put(byLink, Normalized.name(title), entity.id()));
        if (!entity.linked()) {
            List<Set<String>> words = loose.computeIfAbsent(entity.id(), id -> new ArrayList<>());
            Stream.concat(aliases.stream(), Stream.of(name))
                    .distinct()
                    .map(Normalized::words)
                    .forEach(words::add);
        }
    }

    private static void put(Map<String, Set<String>> index, String key, String id) {
        index.computeIfAbsent(key, unseen -> new TreeSet<>()).add(id);
    }

    /** The entity that most of a node's names and links mean, or such words as its names have in part. */
    Optional<String> of(StoredEntity node) {
        return best(exact(node)).or(() -> best(inPart(node)));
    }

    /** Whether a name or a link of the node is one of the gold's. */
    boolean isExact(StoredEntity node) {
        return !exact(node).isEmpty();
    }

    private Map<String, Integer> exact(StoredEntity node) {
        Map<String, Integer> votes = new TreeMap<>();
        String label = Normalized.name(node.label());
        for (String name : names(node)) {
            int more = name.equals(label) ? 1 : 0;
            byName.getOrDefault(name, Set.of()).forEach(id -> votes.merge(id, NAME + 2 * more, Integer::sum));
            byAlias.getOrDefault(name, Set.of()).forEach(id -> votes.merge(id, ALIAS + more, Integer::sum));
        }
        for (String link : node.links()) {
            byLink.getOrDefault(Normalized.link(link), Set.of()).forEach(id -> votes.merge(id, LINK, Integer::sum));
        }
        return votes;
    }

    private Map<String, Integer> inPart(StoredEntity node) {
        List<Set<String>> said = Stream.concat(Stream.of(node.label()), node.names().stream())
                .map(Normalized::words)
                .filter(words -> !words.isEmpty())
                .toList();
        Map<String, Integer> votes = new TreeMap<>();
        loose.forEach((id, names) -> {
            long fitting = said.stream()
                    .flatMap(words -> names.stream().filter(name -> name.containsAll(words) || words.containsAll(name)))
                    .count();
            if (fitting > 0) {
                votes.put(id, (int) fitting);
            }
        });
        return votes;
    }

    /** Most votes; among equals the first in the alphabet. */
    private static Optional<String> best(Map<String, Integer> votes) {
        Comparator<Map.Entry<String, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return votes.entrySet().stream()
                .min(most.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The entities, equivalent ones as one, whose own names the node bears. */
    Set<String> named(StoredEntity node) {
        return names(node).stream()
                .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                .map(this::fold)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(StoredEntity node) {
        return Stream.concat(Stream.of(node.label()), node.names().stream())
                .map(Normalized::name)
                .collect(Collectors.toSet());
    }

    /** The one id that stands for all equivalent ones. */
    String fold(String id) {
        return representatives.getOrDefault(id, id);
    }

    /**
     * How far an answer agrees with the best of the fair ones, from 0 to 1.
     *
     * @param said an empty one: somebody who is nobody of the gold
     */
    double agreement(Collection<Optional<String>> said, List<List<String>> accepted) {
        long unknown = said.stream().filter(Optional::isEmpty).count();
        Set<String> known =
                said.stream().flatMap(Optional::stream).map(this::fold).collect(Collectors.toSet());
        double best = 0;
        for (List<String> option : accepted) {
            Set<String> wanted = option.stream().map(this::fold).collect(Collectors.toSet());
            if (wanted.isEmpty() && said.isEmpty()) {
                return 1;
            }
            if (!wanted.isEmpty()) {
                long hits = known.stream().filter(wanted::contains).count();
                best = Math.max(best, (double) hits / (wanted.size() + known.size() - hits + unknown));
            }
        }
        return best;
    }
}
