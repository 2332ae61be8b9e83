package org.newsgraph.mention.pronoun;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.Voice;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles "it" as the object of a second verb whose subject did something to a thing right before: "seized a truck and
 * burned it".
 */
final class SharedObjects {
    private SharedObjects() {}

    /** The thing that the first of two coordinated verbs has as its object; nothing where anything else may be meant. */
    static Optional<List<Referent>> antecedent(Discourse discourse, Sentence sentence, Token pronoun) {
        return sentence.head(pronoun)
                .filter(second -> pronoun.is("obj")
                        && second.is("conj")
                        // "said so and promised it would end": it is no object where a clause goes on.
                        && sentence.child(second, "nsubj", "nsubj:pass", "ccomp", "xcomp")
                                .isEmpty()
                        && !goesOn(sentence, pronoun))
                .flatMap(second -> object(sentence, second))
                .flatMap(object -> discourse.at(sentence, object.index()))
                .filter(SharedObjects::isOneThing)
                .map(Discourse.Understood::referents);
    }

    private static boolean goesOn(Sentence sentence, Token pronoun) {
        int next = pronoun.index() + 1;
        return next < sentence.size() && sentence.token(next).tag().matches("VB.*|MD");
    }

    private static Optional<Token> object(Sentence sentence, Token second) {
        return sentence.head(second)
                .filter(first -> first.isVerb() && !Voice.isPassive(sentence, first))
                .flatMap(first -> sentence.child(first, "obj")
                        .filter(object -> object.tag().equals("NN")
                                && object.index() > first.index()
                                && object.index() < second.index()
                                && sentence.child(object, "conj").isEmpty()));
    }

    private static boolean isOneThing(Discourse.Understood item) {
        return item.mention().form() == EntityMention.Form.NOMINAL
                && item.referents().size() == 1
                && !item.plural()
                && (item.referents().get(0).kind() == EntityKind.THING
                        || item.referents().get(0).kind().isPlace());
    }
}
