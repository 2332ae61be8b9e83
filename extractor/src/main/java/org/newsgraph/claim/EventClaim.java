package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeMention;

/** A place in a document that states an event, and how sure that is. */
public record EventClaim(UnscoredEvent event, double confidence) implements Claim {
    public EventKind kind() {
        return event.kind();
    }

    /** PLOVER's mode where the lexicon's entry decides one ("phone"). */
    public Optional<String> mode() {
        return event.mode();
    }

    /** The CAMEO code where the lexicon's entry decides one. */
    public Optional<String> cameo() {
        return event.cameo();
    }

    @Override
    public Evidence evidence() {
        return event.evidence();
    }

    /** Who and what takes part, in order of the text within a role. */
    public List<Filler> fillers() {
        return event.fillers();
    }

    public Optional<TimeMention> time() {
        return event.time();
    }

    public List<Quantity> quantities() {
        return event.quantities();
    }

    /** For events of speech what is said. */
    public Optional<String> content() {
        return event.content();
    }

    @Override
    public Stance stance() {
        return event.stance();
    }

    /** The fillers of one role, in order of the text. */
    public List<Filler> fillers(Role role) {
        return event.fillers(role);
    }

    /** Those who fill any of these roles, in order of the text. */
    public Set<Entity> entities(Role... roles) {
        return event.entities(roles);
    }

    /** The same claim of those whom the given rule takes its participants for. */
    public EventClaim replacing(UnaryOperator<Entity> rule) {
        return new EventClaim(event.replacing(rule), confidence);
    }
}
