package org.newsgraph.claim;

import org.newsgraph.document.Span;

/**
 * Where a claim stands in the document's text, and which rule found it.
 *
 * @param sentence the whole sentence
 * @param trigger the words that name the event or the relation
 * @param rule the lexicon's entry and the construction ("Request/call on:verb passive")
 */
public record Evidence(Span sentence, Span trigger, String rule) {
    /** How the rules end that find no event but the number of its victims. */
    public static final String TOLL = "/toll:number";

    /** Whether a claim only counts the victims of what another tells. */
    public boolean isToll() {
        return rule.endsWith(TOLL);
    }
}
