package org.newsgraph.mention.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whom a phrase belongs to: "Syrian" troops, "Assad's" regime, members "of Division 13". */
public final class Possessors {
    private static final Set<String> JOINTS = Set.of("of", "from", "for");

    private Possessors() {}

    public static List<Referent> of(Discourse discourse, Sentence sentence, Token head) {
        Set<Referent> owners = new LinkedHashSet<>();
        int first = NounPhrases.first(sentence, head);
        for (Token child : sentence.children(head)) {
            boolean before = child.index() >= first && child.index() < head.index();
            boolean after = child.is("nmod")
                    && sentence.child(child, "case")
                            .filter(word -> JOINTS.contains(word.lemma()))
                            .isPresent();
            if ((before && child.relation().matches("amod|compound|nmod:poss|nmod|conj")) || after) {
                Stream.concat(Stream.of(child), sentence.children(child, "conj").stream())
                        .flatMap(token -> discourse.at(sentence, token.index()).stream())
                        .forEach(item -> owners.addAll(item.referents()));
            }
        }
        if (owners.isEmpty()) {
            owners.addAll(rightAfter(discourse, sentence, head));
        }
        return List.copyOf(owners);
    }

    /** "40 members from Division 13": the parser may attach what stands right after on the verb. */
    private static List<Referent> rightAfter(Discourse discourse, Sentence sentence, Token head) {
        int at = head.index() + 1;
        if (at >= sentence.size()
                || !Set.of("of", "from").contains(sentence.token(at).lemma())) {
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
