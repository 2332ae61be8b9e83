package org.newsgraph.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.document.Span;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.mention.Title;

/**
 * Puts right who is who in one document: first mentions are taken apart, then names put together, and what is now one
 * entity becomes one value.
 */
final class TextCorrection {
    /** What makes two values one entity. */
    private record Identity(String name, Optional<Span> locality) {
        static Identity of(Entity entity) {
            return new Identity(entity.name(), entity.locality());
        }
    }

    private final Rows rows;
    private final ResolvedText resolved;
    private final Function<String, Optional<Entity>> known;
    private final Map<Entity, SortedSet<String>> applied = new HashMap<>();
    private final Map<Entity, Entity> corrected = new HashMap<>();

    TextCorrection(Rows rows, ResolvedText resolved, Function<String, Optional<Entity>> known) {
        this.rows = rows;
        this.resolved = resolved;
        this.known = known;
    }

    CorrectedText corrected() {
        Apart apart = new Apart(rows.different(), resolved);
        Map<EntityMention, List<Entity>> denoted = apart.denoted();
        Map<Identity, List<Entity>> groups = new LinkedHashMap<>();
        Set<Entity> all = new LinkedHashSet<>();
        resolved.mentions().forEach(mention -> all.addAll(denoted.get(mention)));
        titles(apart).forEach(title -> Stream.concat(Stream.of(title.holder()), title.of().stream())
                .forEach(all::add));
        all.forEach(entity -> groups.computeIfAbsent(Identity.of(rows.described(entity)), one -> new ArrayList<>())
                .add(entity));
        groups.values().forEach(group -> correct(group, apart));
        Map<EntityMention, List<Entity>> result = new HashMap<>();
        denoted.forEach((mention, entities) -> result.put(
                mention, entities.stream().map(corrected::get).distinct().toList()));
        List<Title> titles = titles(apart).stream().map(this::corrected).toList();
        return new CorrectedText(
                new ResolvedText(resolved.text(), resolved.mentions(), result, titles, resolved.times()), applied);
    }

    private List<Title> titles(Apart apart) {
        return resolved.titles().stream().map(apart::of).toList();
    }

    private Title corrected(Title title) {
        return new Title(
                title.sentence(),
                corrected.getOrDefault(title.holder(), title.holder()),
                title.holderSpan(),
                title.span(),
                title.text(),
                title.office(),
                title.of().stream()
                        .map(one -> corrected.getOrDefault(one, one))
                        .distinct()
                        .toList());
    }

    private void correct(List<Entity> group, Apart apart) {
        SortedSet<String> changes = new TreeSet<>();
        group.forEach(entity -> changes.addAll(rows.concerning(entity)));
        group.forEach(entity -> changes.addAll(apart.applied(entity)));
        if (changes.isEmpty()) {
            // Untouched: two values of one name stay as the resolver left them.
            group.forEach(entity -> corrected.put(entity, entity));
            return;
        }
        Entity one = rows.described(merged(group));
        group.forEach(entity -> corrected.put(entity, one));
        applied.put(one, changes);
    }

    /** What is said of the name that is kept comes before what is said of the others. */
    private Entity merged(List<Entity> group) {
        String kept = rows.name(group.get(0).name());
        Optional<Entity> own = group.stream()
                .filter(entity -> entity.isIdentified() && entity.name().equals(kept))
                .findFirst();
        boolean renamed = group.stream().anyMatch(entity -> !entity.name().equals(kept));
        Entity base =
                own.or(() -> renamed ? known.apply(kept) : Optional.empty()).orElse(group.get(0));
        List<String> names = new ArrayList<>(base.names());
        group.forEach(entity -> names.addAll(entity.names()));
        List<Entity> others =
                group.stream().filter(entity -> !entity.equals(base)).toList();
        return new Entity(
                base.name(),
                base.locality(),
                base.kind(),
                names,
                base.country().or(() -> first(others, Entity::country)),
                base.sector().or(() -> first(others, Entity::sector)),
                base.links().isEmpty()
                        ? others.stream()
                                .map(Entity::links)
                                .filter(links -> !links.isEmpty())
                                .findFirst()
                                .orElse(List.of())
                        : base.links(),
                base.parent().or(() -> first(others, Entity::parent)));
    }

    private static Optional<String> first(List<Entity> entities, Function<Entity, Optional<String>> value) {
        return entities.stream().map(value).flatMap(Optional::stream).findFirst();
    }
}
