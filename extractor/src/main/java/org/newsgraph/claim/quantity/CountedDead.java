package org.newsgraph.claim.quantity;

import java.util.List;
import org.newsgraph.text.Token;

/**
 * Those whom a sentence counts as killed without a verb that says so.
 *
 * @param word the word that says dead
 * @param clause the head of the clause around it
 * @param victims the heads of the noun phrases or numbers
 */
record CountedDead(Token word, Token clause, List<Token> victims) {
    CountedDead {
        victims = List.copyOf(victims);
    }
}
