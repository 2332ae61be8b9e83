package org.newsgraph.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;

/** Leaves out of a text's mentions those of unnamed things that take part in nothing: they say nothing to anybody. */
public final class Participants {
    private Participants() {}

    public static ResolvedText only(ResolvedText resolved, List<Event> events, List<RelationClaim> relations) {
        Set<Entity> taking = taking(events, relations);
        Map<EntityMention, List<Entity>> denoted = new HashMap<>();
        for (EntityMention mention : resolved.mentions()) {
            List<Entity> kept = resolved.denoted().get(mention).stream()
                    .filter(entity -> entity.isIdentified() || taking.contains(entity))
                    .toList();
            if (!kept.isEmpty()) {
                denoted.put(mention, kept);
            }
        }
        List<EntityMention> mentions =
                resolved.mentions().stream().filter(denoted::containsKey).toList();
        return new ResolvedText(resolved.text(), mentions, denoted, resolved.titles(), resolved.times());
    }

    private static Set<Entity> taking(List<Event> events, List<RelationClaim> relations) {
        Set<Entity> taking = new HashSet<>();
        events.stream().flatMap(event -> event.claims().stream()).forEach(claim -> {
            claim.fillers().forEach(filler -> filler.entity().ifPresent(taking::add));
            claim.stance().sources().forEach(source -> taking.add(source.entity()));
        });
        for (RelationClaim claim : relations) {
            taking.add(claim.subject());
            claim.object().ifPresent(taking::add);
        }
        return taking;
    }
}
