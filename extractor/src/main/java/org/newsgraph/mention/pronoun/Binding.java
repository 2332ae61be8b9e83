package org.newsgraph.mention.pronoun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.grammar.Predicates;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Decides whom a pronoun can't mean by the grammar of its own clause: "he accused him" speaks of two, and so does "police
 * used clubs to drive them back".
 */
final class Binding {
    private final Discourse discourse;
    private final Sentence sentence;
    private final Cues cues;

    Binding(Discourse discourse, Sentence sentence, Cues cues) {
        this.discourse = discourse;
        this.sentence = sentence;
        this.cues = cues;
    }

    /** Those whom the pronoun can't mean. */
    Set<Referent> others(Token pronoun) {
        return referents(pronoun.is("nmod:poss") ? thoseActing(pronoun) : Predicates.otherArguments(sentence, pronoun));
    }

    /** The subject of the pronoun's clause, said or carried on from the clause above. */
    List<Referent> ownSubject(Token pronoun) {
        return predicate(pronoun).flatMap(this::subject).map(this::referentsOf).orElse(List.of());
    }

    /** Who is to do with their own what the pronoun's verb says: the army in "urged the army to end its raids". */
    Optional<Discourse.Understood> owner(Token pronoun) {
        return predicate(pronoun)
                .filter(verb -> pronoun.is("nmod:poss") && verb.is("xcomp"))
                .filter(verb -> cues.has(Cue.DONE_WITH_ONES_OWN, verb.lemma()))
                .filter(verb -> Predicates.isInObject(sentence, verb, pronoun))
                .flatMap(this::subject)
                .flatMap(one -> discourse.at(sentence, one.index()));
    }

    private Set<Referent> referents(List<Token> tokens) {
        Set<Referent> found = new HashSet<>();
        tokens.forEach(token -> found.addAll(referentsOf(token)));
        return found;
    }

    private List<Referent> referentsOf(Token token) {
        List<Referent> found = new ArrayList<>();
        List<Token> members = new ArrayList<>(List.of(token));
        members.addAll(sentence.children(token, "conj", "appos", "flat", "compound"));
        for (Token member : members) {
            boolean modifies = member.is("compound") && !member.isProper();
            if (!modifies) {
                discourse.at(sentence, member.index()).ifPresent(item -> found.addAll(item.referents()));
            }
        }
        return found;
    }

    /** Whose own they are not: soldiers who detain "its members" detain those of others. */
    private List<Token> thoseActing(Token pronoun) {
        boolean suffered = sentence.head(pronoun)
                .filter(event -> cues.has(Cue.SUFFERED, event.lemma()))
                .isPresent();
        return predicate(pronoun)
                .filter(verb ->
                        cues.has(Cue.DONE_TO_OTHERS, verb.lemma()) && Predicates.isInObject(sentence, verb, pronoun)
                                || suffered && cues.has(Cue.ORDERED, verb.lemma()))
                .flatMap(this::subject)
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Token> predicate(Token pronoun) {
        return Predicates.governing(sentence, pronoun);
    }

    private Optional<Token> subject(Token predicate) {
        return Subjects.nearest(sentence, predicate);
    }
}
