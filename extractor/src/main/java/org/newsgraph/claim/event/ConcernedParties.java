package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.grammar.Voice;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Whom it concerns what somebody wants, offers, threatens or turns down: "the release of the crew", "calls by the
 * union", "to break relations with Chad".
 */
final class ConcernedParties {
    /** In whose hands the matter lies goes before whom it touches: "demanded an admission by Rome of …". */
    private static final List<String> AFTER_NOUN =
            List.of("by", "from", "with", "against", "to", "toward", "towards", "on", "of", "between", "for");

    private static final List<String> AFTER_VERB = List.of("to", "with", "against", "from", "on", "into", "for", "of");

    /** After these stands who does it, after the others whom or what it touches. */
    private static final Set<String> ACTING = Set.of("by", "from", "with", "against", "between");

    private static final int DEEPEST = 3;

    private final MentionIndex mentions;
    private final Cues cues;

    ConcernedParties(MentionIndex mentions, Cues cues) {
        this.mentions = mentions;
        this.cues = cues;
    }

    /** The heads of those concerned; nobody where the words name none. */
    List<Token> by(Sentence sentence, Token word) {
        return word.isVerb() ? byEvent(sentence, word, 0) : byMatter(sentence, word, 0);
    }

    /** Who is said to do what a clause tells; nobody where it has no subject of its own. */
    List<Token> doing(Sentence sentence, Token verb) {
        if (sentence.child(verb, "nsubj").isEmpty() || Voice.isPassive(sentence, verb)) {
            return List.of();
        }
        return ArgumentStructure.subjects(sentence, verb).stream()
                .flatMap(token -> isActor(sentence, token) ? Stream.of(token) : byMatter(sentence, token, 0).stream())
                .toList();
    }

    /** Where what a clause tells is to be done: "to set up an office in Oslo". */
    List<Token> places(Sentence sentence, Token verb) {
        return Stream.concat(Stream.of(verb), ArgumentStructure.objects(sentence, verb).stream())
                .flatMap(word -> PrepositionalPhrases.of(sentence, word, "in").stream())
                .filter(token -> mentions.denoted(sentence, token).stream()
                        .anyMatch(entity -> entity.kind().isPlace()))
                .toList();
    }

    private List<Token> byEvent(Sentence sentence, Token verb, int depth) {
        List<Token> objects = ArgumentStructure.objects(sentence, verb);
        List<Token> acted = Stream.concat(sentence.children(verb, "iobj").stream(), objects.stream())
                .filter(token -> isKnown(sentence, token))
                .toList();
        if (!acted.isEmpty()) {
            return acted;
        }
        List<Token> addressed = after(sentence, verb, AFTER_VERB, depth);
        if (!addressed.isEmpty()) {
            return addressed;
        }
        for (Token object : objects) {
            List<Token> found = byMatter(sentence, object, depth + 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return sentence.children(verb, "xcomp").stream()
                .flatMap(child -> depth > DEEPEST ? Stream.of() : byEvent(sentence, child, depth + 1).stream())
                .toList();
    }

    private List<Token> byMatter(Sentence sentence, Token noun, int depth) {
        if (depth > DEEPEST || mentions.isTime(sentence, noun)) {
            return List.of();
        }
        List<Token> doing = new ArrayList<>(after(sentence, noun, List.of("by"), depth));
        if (doing.isEmpty() && noun.is("obj")) {
            // "demanded reforms by the government": the parser attaches to the verb who is to do it.
            sentence.head(noun)
                    .filter(verb -> !Voice.isPassive(sentence, verb))
                    .ifPresent(verb -> doing.addAll(after(sentence, verb, List.of("by"), depth)));
        }
        sentence.children(noun, "acl").stream()
                // "access to a village held by rebels": who holds a place that is only mentioned is not concerned.
                .filter(verb -> doing.isEmpty() && Voice.isPassive(sentence, verb) && !isPlace(sentence, noun))
                .forEach(verb -> doing.addAll(after(sentence, verb, List.of("by"), depth)));
        if (!doing.isEmpty()) {
            return doing;
        }
        List<Token> owners = owners(sentence, noun, depth);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Token> touched = after(sentence, noun, AFTER_NOUN, depth);
        return touched.isEmpty() ? byPurpose(sentence, noun, depth) : touched;
    }

    /** Whose a thing is: "Chad's elections", "the Iranian offer", "a UN appeal". */
    List<Token> owners(Sentence sentence, Token noun) {
        List<Token> owners = owners(sentence, noun, 0);
        return owners.isEmpty() ? after(sentence, noun, List.of("of"), DEEPEST) : owners;
    }

    private List<Token> owners(Sentence sentence, Token noun, int depth) {
        List<Token> owners = sentence.children(noun, "nmod:poss").stream()
                // "the mayor's murder" was done to him.
                .filter(owner -> !cues.has(Cue.SUFFERED, noun.lemma()))
                .flatMap(owner -> Coordination.members(sentence, owner).stream())
                .filter(token -> isActor(sentence, token) && !token.isPronoun())
                .toList();
        return owners.isEmpty()
                ? sentence.children(noun, "amod", "compound").stream()
                        .filter(child -> depth < 3 && isParty(sentence, child))
                        .toList()
                : owners;
    }

    /** "an invitation to attend a meeting of …", "a formula for ending the dispute with …". */
    private List<Token> byPurpose(Sentence sentence, Token noun, int depth) {
        return sentence.children(noun, "acl", "nmod", "obl", "dep").stream()
                .filter(child -> child.tag().equals("VBG") || VerbForm.isInfinitive(sentence, child))
                .filter(child -> child.index() > noun.index())
                .flatMap(child -> byEvent(sentence, child, depth + 1).stream())
                .toList();
    }

    private List<Token> after(Sentence sentence, Token word, List<String> prepositions, int depth) {
        for (String preposition : prepositions) {
            List<Token> found = new ArrayList<>();
            for (Token token : PrepositionalPhrases.of(sentence, word, preposition)) {
                boolean concerned = ACTING.contains(preposition) ? isActor(sentence, token) : isKnown(sentence, token);
                if (concerned) {
                    found.add(token);
                } else if (token.isNoun()) {
                    found.addAll(byMatter(sentence, token, depth + 1));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Somebody with a name, or people told by a name: "Chadian refugees"; not whoever a phrase happens to mention. */
    private boolean isKnown(Sentence sentence, Token token) {
        boolean named = mentions.denoted(sentence, token).stream()
                .anyMatch(entity -> entity.kind().isActor() && entity.isIdentified());
        return named
                || (isActor(sentence, token)
                        && sentence.children(token, "amod", "compound").stream()
                                .anyMatch(child -> isParty(sentence, child)));
    }

    private boolean isPlace(Sentence sentence, Token token) {
        return mentions.denoted(sentence, token).stream()
                .anyMatch(entity -> entity.kind().isPlace());
    }

    private boolean isActor(Sentence sentence, Token token) {
        return mentions.denoted(sentence, token).stream()
                .anyMatch(entity -> entity.kind().isActor());
    }

    /** A state or institution before the noun, by name or as an adjective: "a UN appeal", "the Iranian offer". */
    private boolean isParty(Sentence sentence, Token token) {
        return mentions.at(sentence, token)
                .filter(mention -> mention.form() == EntityMention.Form.DEMONYM
                        || mentions.denoted(mention).stream()
                                .anyMatch(one ->
                                        one.isIdentified() && one.kind().isActor() && one.kind() != EntityKind.PERSON))
                .isPresent();
    }
}
