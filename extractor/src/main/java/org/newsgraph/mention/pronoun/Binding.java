package org.newsgraph.mention.pronoun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Tells whom a pronoun can't mean by the grammar of its own clause: "he accused him" speaks of two, and so does "police
 * used clubs to drive them back".
 */
final class Binding {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

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
        return referents(pronoun.is("nmod:poss") ? thoseActing(pronoun) : fellows(pronoun));
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
                .filter(verb ->
                        sentence.children(verb, "obj").stream().anyMatch(done -> sentence.isBelow(pronoun, done)))
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

    /** The other arguments of the verb that the pronoun attaches to, directly or inside a phrase ("164 of them"). */
    private List<Token> fellows(Token pronoun) {
        List<Token> fellows = new ArrayList<>();
        Optional<Token> predicate = predicate(pronoun);
        if (predicate.isEmpty()) {
            return fellows;
        }
        Token verb = predicate.get();
        sentence.children(verb, "nsubj", "obj", "iobj", "obl").stream()
                .filter(argument -> !sentence.isBelow(pronoun, argument))
                .filter(argument -> !argument.is("obl") || isAgent(argument))
                .forEach(fellows::add);
        if (!isSubject(pronoun)) {
            subject(verb).filter(one -> one.index() != pronoun.index()).ifPresent(fellows::add);
        }
        if (verb.is("acl")) {
            sentence.head(verb).ifPresent(fellows::add); // "the coalition it leads"
        }
        return fellows;
    }

    private boolean isAgent(Token argument) {
        return sentence.child(argument, "case")
                .filter(word -> word.lemma().equals("by"))
                .isPresent();
    }

    private static boolean isSubject(Token pronoun) {
        return pronoun.is("nsubj");
    }

    /** Whose own they are not: soldiers who detain "its members" detain those of others. */
    private List<Token> thoseActing(Token pronoun) {
        boolean suffered = sentence.head(pronoun)
                .filter(event -> cues.has(Cue.SUFFERED, event.lemma()))
                .isPresent();
        return predicate(pronoun)
                .filter(verb -> cues.has(Cue.DONE_TO_OTHERS, verb.lemma())
                                && sentence.children(verb, "obj").stream()
                                        .anyMatch(done -> sentence.isBelow(pronoun, done))
                        || suffered && cues.has(Cue.ORDERED, verb.lemma()))
                .flatMap(this::subject)
                .map(List::of)
                .orElse(List.of());
    }

    /** The verb, or the noun or adjective with a subject, that governs the pronoun. */
    private Optional<Token> predicate(Token pronoun) {
        Token at = pronoun;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            boolean clause = at.relation().matches("nsubj.*|obj|iobj|obl.*|ccomp|advcl|xcomp");
            if (clause || above.isVerb()) {
                return Optional.of(above);
            }
            at = above;
        }
        return Optional.empty();
    }

    private Optional<Token> subject(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> own = sentence.child(at, "nsubj");
            if (own.isPresent()) {
                boolean relative =
                        RELATIVE.contains(own.get().lemma().toLowerCase(java.util.Locale.ROOT)) && at.is("acl");
                return relative ? sentence.head(at) : own;
            }
            if (at.head() < 0) {
                return Optional.empty();
            }
            Token above = sentence.token(at.head());
            if (at.is("xcomp")) {
                Optional<Token> object = sentence.child(above, "obj", "iobj");
                if (object.isPresent()) {
                    return object;
                }
            } else if (at.is("acl")) {
                return Optional.of(above);
            } else if (!at.relation().matches("conj|advcl|parataxis|dep")) {
                return Optional.empty();
            }
            at = above;
        }
        return Optional.empty();
    }
}
