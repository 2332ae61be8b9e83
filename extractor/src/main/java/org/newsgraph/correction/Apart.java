package org.newsgraph.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.document.Characters;
import org.newsgraph.document.Span;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.mention.Title;
import org.newsgraph.tables.NameKey;

/**
 * Takes the mentions of one entity apart by what they call it.
 *
 * <p>Where all names of an entity are taken from it, its pronouns and descriptions go with them. Nothing that was known of
 * it is known of the other but its kind.
 */
final class Apart {
    private final ResolvedText resolved;
    private final Map<EntityMention, List<Entity>> denoted;
    private final Map<Entity, SortedSet<String>> applied = new HashMap<>();
    /** Where the names stand that were taken from an entity. */
    private final Map<Span, Map<Entity, Entity>> moved = new HashMap<>();

    Apart(List<Correction.Different> rows, ResolvedText resolved) {
        this.resolved = resolved;
        this.denoted = new HashMap<>(resolved.denoted());
        rows.forEach(this::apply);
    }

    Map<EntityMention, List<Entity>> denoted() {
        return denoted;
    }

    /** The corrections that made this entity another, or left less to it. */
    SortedSet<String> applied(Entity entity) {
        return applied.getOrDefault(entity, new TreeSet<>());
    }

    Title of(Title title) {
        Entity holder = moved.getOrDefault(title.holderSpan(), Map.of()).getOrDefault(title.holder(), title.holder());
        return new Title(
                title.sentence(), holder, title.holderSpan(), title.span(), title.text(), title.office(), title.of());
    }

    private void apply(Correction.Different row) {
        List<Entity> named = resolved.mentions().stream()
                .flatMap(mention -> denoted.get(mention).stream())
                .filter(entity -> entity.name().equals(row.name()))
                .distinct()
                .toList();
        named.forEach(entity -> apply(row, entity));
    }

    private void apply(Correction.Different row, Entity entity) {
        List<EntityMention> all = resolved.mentions().stream()
                .filter(mention -> denoted.get(mention).contains(entity))
                .toList();
        List<EntityMention> names = all.stream().filter(Apart::isName).toList();
        List<EntityMention> so =
                names.stream().filter(mention -> isCalled(mention, row.other())).toList();
        boolean whole = row.name().equals(row.other()) || so.size() == names.size();
        List<EntityMention> taken = whole ? all : so;
        if (so.isEmpty() && !row.name().equals(row.other())) {
            return;
        }
        Entity other = other(row, entity, taken.get(0));
        for (EntityMention mention : taken) {
            List<Entity> meant = new ArrayList<>(denoted.get(mention));
            meant.replaceAll(one -> one.equals(entity) ? other : one);
            denoted.put(mention, meant);
            moved.computeIfAbsent(mention.span(), span -> new HashMap<>()).put(entity, other);
        }
        applied.computeIfAbsent(other, one -> new TreeSet<>()).add(row.text());
        applied.computeIfAbsent(entity, one -> new TreeSet<>()).add(row.text());
    }

    private static boolean isName(EntityMention mention) {
        return mention.form() == EntityMention.Form.NAME;
    }

    private boolean isCalled(EntityMention mention, String name) {
        String words =
                Characters.oneLine(mention.span().in(resolved.text().document().text()));
        return NameKey.of(words).equals(NameKey.of(name));
    }

    /** One word identifies nobody, nor does the name that the first one keeps. */
    private static Entity other(Correction.Different row, Entity entity, EntityMention first) {
        boolean identifies =
                NameKey.of(row.other()).contains(" ") && !row.other().equals(row.name());
        return new Entity(
                row.other(),
                identifies ? Optional.empty() : Optional.of(first.span()),
                entity.kind(),
                List.of(row.other()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
