package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.mention.Entity;

/**
 * A place in a document that states a lasting relation, before anybody has said how sure that is.
 *
 * @param object the entity at the other end; empty where it is only words ("US Secretary of State")
 * @param objectText the words of the object, empty where the object is only implied
 */
public record UnscoredRelation(
        RelationKind kind,
        Entity subject,
        Optional<Span> subjectSpan,
        Optional<Entity> object,
        Optional<String> objectText,
        Optional<Span> objectSpan,
        Evidence evidence,
        Stance stance)
        implements Unscored {
    public UnscoredRelation {
        if (object.isEmpty() && objectText.isEmpty()) {
            throw new IllegalArgumentException("a relation has an object: an entity or words");
        }
    }
}
