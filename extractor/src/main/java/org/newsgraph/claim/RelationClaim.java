package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.mention.Entity;

/** A place in a document that states a lasting relation, and how sure that is. */
public record RelationClaim(UnscoredRelation relation, double confidence) implements Claim {
    public RelationKind kind() {
        return relation.kind();
    }

    public Entity subject() {
        return relation.subject();
    }

    public Optional<Span> subjectSpan() {
        return relation.subjectSpan();
    }

    /** The entity at the other end; empty where it is only words ("US Secretary of State"). */
    public Optional<Entity> object() {
        return relation.object();
    }

    /** The words of the object, empty where the object is only implied. */
    public Optional<String> objectText() {
        return relation.objectText();
    }

    public Optional<Span> objectSpan() {
        return relation.objectSpan();
    }

    @Override
    public Evidence evidence() {
        return relation.evidence();
    }

    @Override
    public Stance stance() {
        return relation.stance();
    }
}
