package org.newsgraph.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The surface subjects of a verb, whether they stand before it or are understood from the clause above. */
public final class Subjects {
    private static final int DEEPEST = 8;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");

    /** The relations by which a word belongs to the noun phrase of another. */
    private static final Set<String> INSIDE = Set.of("conj", "compound", "appos");

    private Subjects() {}

    /**
     * All surface subjects: the verb's own; those it shares with the verb it is coordinated with; those that control it
     * as an infinitive or a participle; and the noun that it modifies.
     *
     * <p>Exact, for claims: it follows the governing verb's pattern ("promised them to leave", "appealed to both to stop"),
     * takes coordinated subjects apart, and finds nobody where a finite clause has no subject.
     */
    public static List<Token> surface(Sentence sentence, Token verb) {
        return surface(sentence, verb, 0);
    }

    static List<Token> surface(Sentence sentence, Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            // Headlines list names without "and": "Ethiopia, Eritrea agree to a truce".
            int count = own.stream().allMatch(Token::isProper) ? own.size() : 1;
            return own.subList(0, count).stream()
                    .flatMap(subject ->
                            Coordination.members(sentence, RelativeClauses.antecedent(sentence, verb, subject))
                                    .stream())
                    .toList();
        }
        Optional<Token> head = sentence.head(verb);
        return head.isEmpty() || depth > DEEPEST ? List.of() : understood(sentence, verb, head.get(), depth);
    }

    private static List<Token> understood(Sentence sentence, Token verb, Token head, int depth) {
        return switch (verb.relation()) {
            case "conj" -> head.isNoun() ? List.of() : surface(sentence, head, depth + 1);
            case "xcomp" -> Control.ofComplement(sentence, verb, head, depth);
            case "ccomp" ->
                VerbForm.isInfinitive(sentence, verb) ? Control.ofComplement(sentence, verb, head, depth) : List.of();
            // The parser leaves a participle at the sentence's end unnamed: "attacked the convoy, killing two".
            case "advcl", "dep", "obl" ->
                verb.tag().equals("VBG") || verb.tag().equals("VBN") || VerbForm.isInfinitive(sentence, verb)
                        ? Control.ofAdjunct(sentence, verb, head, depth)
                        : List.of();
            case "acl" ->
                VerbForm.isInfinitive(sentence, verb)
                        ? Control.ofNoun(sentence, head, depth)
                        : Coordination.members(sentence, head);
            case "amod", "acl:relcl" -> List.of(head);
            default -> List.of();
        };
    }

    /**
     * The one subject that a reader has in mind at a predicate: its own, or the nearest above it.
     *
     * <p>Coarser than {@link #surface}, for binding pronouns: the object of any governing verb is the subject of its
     * {@code xcomp}, whatever the verb; a participle or a finite clause without a subject takes that of the clause above;
     * and of coordinated subjects it gives the first.
     */
    public static Optional<Token> nearest(Sentence sentence, Token predicate) {
        Token at = predicate;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> own = sentence.child(at, "nsubj");
            if (own.isPresent()) {
                boolean relative = RelativeClauses.isRelativeByForm(own.get()) && at.is("acl");
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

    /** Whether a word is the subject of a clause, active or passive, or a clause that is one. */
    public static boolean isSubject(Token word) {
        return SUBJECTS.contains(word.relation());
    }

    /** Whether a word is a subject or belongs to one by coordination, apposition or as part of a compound. */
    public static boolean isInSubject(Sentence sentence, Token word) {
        Token at = word;
        while (INSIDE.contains(at.relation())) {
            at = sentence.token(at.head());
        }
        return isSubject(at);
    }
}
