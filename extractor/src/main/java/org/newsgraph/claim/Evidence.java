package org.newsgraph.claim;

import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Rule;

/**
 * Where a claim stands in the document's text, and which rule found it.
 *
 * @param sentence the whole sentence
 * @param trigger the words that name the event or the relation
 */
public record Evidence(Span sentence, Span trigger, Rule rule) {
    /** Whether the claim's words stand in this construction. */
    public boolean is(Construction construction) {
        return rule.construction() == construction;
    }
}
