package org.newsgraph.claim.relation;

import java.util.List;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** One construction of the grammar that states lasting relations. */
interface RelationFinder {
    /** The relations that a construction around a word of a sentence states. */
    List<RelationClaim> find(Sentence sentence, Token token);
}
