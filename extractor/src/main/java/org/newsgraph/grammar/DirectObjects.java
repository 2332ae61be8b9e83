package org.newsgraph.grammar;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The direct objects of an active verb: its own, the antecedent of its relative clause, or those it shares. */
final class DirectObjects {
    private DirectObjects() {}

    static List<Token> of(Sentence sentence, Token verb) {
        List<Token> objects = sentence.children(verb, "obj").stream()
                .flatMap(object ->
                        Coordination.members(sentence, RelativeClauses.antecedent(sentence, verb, object)).stream())
                .toList();
        if (!objects.isEmpty()) {
            return objects;
        }
        Optional<Token> gap = RelativeClauses.gap(sentence, verb);
        if (gap.isPresent()) {
            return List.of(gap.get());
        }
        return isShared(sentence, verb)
                ? sentence.head(verb)
                        .map(head -> ArgumentStructure.objects(sentence, head))
                        .orElse(List.of())
                : objects;
    }

    /** "shelled and captured the town": the parser gives the object to one of the two. */
    private static boolean isShared(Sentence sentence, Token verb) {
        Optional<Token> head = sentence.head(verb);
        return verb.relation().equals("conj")
                && head.isPresent()
                && head.get().isVerb()
                && sentence.child(verb, "nsubj", "obl", "ccomp", "xcomp").isEmpty()
                && sentence.child(head.get(), "obj")
                        .filter(object -> object.index() > verb.index())
                        .isPresent();
    }
}
