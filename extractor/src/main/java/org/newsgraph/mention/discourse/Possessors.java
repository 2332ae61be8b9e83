package org.newsgraph.mention.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whom the possessors of a phrase denote: "Syrian" troops, "Assad's" regime, members "of Division 13". */
public final class Possessors {
    private Possessors() {}

    public static List<Referent> of(Discourse discourse, Sentence sentence, Token head) {
        Set<Referent> owners = new LinkedHashSet<>();
        NounPhrases.possessors(sentence, head).stream()
                .flatMap(token -> discourse.at(sentence, token.index()).stream())
                .forEach(item -> owners.addAll(item.referents()));
        if (owners.isEmpty()) {
            owners.addAll(rightAfter(discourse, sentence, head));
        }
        return List.copyOf(owners);
    }

    /** "40 members from Division 13": the parser may attach what stands right after to the verb. */
    private static List<Referent> rightAfter(Discourse discourse, Sentence sentence, Token head) {
        int at = head.index() + 1;
        if (at >= sentence.size()
                || !FunctionWords.BEFORE_CLOSE_POSSESSORS.contains(
                        sentence.token(at).lemma())) {
            return List.of();
        }
        for (at++; at < sentence.size(); at++) {
            List<Referent> named = discourse
                    .at(sentence, at)
                    .filter(item -> item.mention().form() == EntityMention.Form.NAME)
                    .map(Discourse.Understood::referents)
                    .orElse(List.of());
            if (!named.isEmpty() || !sentence.token(at).tag().matches("DT|JJ")) {
                return named;
            }
        }
        return List.of();
    }
}
