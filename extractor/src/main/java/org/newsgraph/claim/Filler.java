package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;

/**
 * What fills a role of an event: an entity, or for a topic that is no entity the words alone.
 *
 * @param text the words; empty where the filler is only implied
 * @param span where the words stand (a pronoun's, where it is a pronoun); empty where the filler is only implied
 */
public record Filler(Role role, Optional<Entity> entity, Optional<String> text, Optional<Span> span) {
    public Filler {
        if (entity.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("a filler is an entity or words");
        }
    }
}
