package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.stance.StanceFinder;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.grammar.Voice;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Joint;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Verbs, participles and adjectives that state a relation: "leads the front", "the front is backed by Westmark", "a unit
 * loyal to him".
 */
final class RelationPredicates implements RelationFinder {
    private final RelationWords words;
    private final StanceFinder stances;
    private final RelationClaims claims;
    private final RelationComplements complements;

    RelationPredicates(RelationWords words, MentionIndex mentions, StanceFinder stances, RelationClaims claims) {
        this.words = words;
        this.stances = stances;
        this.claims = claims;
        this.complements = new RelationComplements(words, mentions);
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token token) {
        List<RelationClaim> found = new ArrayList<>();
        boolean passive = Voice.isPassive(sentence, token);
        if ((passive || token.tag().startsWith("JJ")) && !isOver(sentence, token)) {
            for (RelationWord word : words.of(token.text(), RelationWord.Part.PARTICIPLE)) {
                found.addAll(said(sentence, token, word, Subjects.surface(sentence, token)));
            }
        }
        if (token.is("case") && token.tag().startsWith("VB") && !isOver(sentence, token)) {
            found.addAll(asPreposition(sentence, token));
        }
        if (token.isVerb()) {
            boolean lasting = (passive || isLasting(sentence, token)) && !isOver(sentence, token);
            if (lasting) {
                for (RelationWord word : words.of(token.lemma(), RelationWord.Part.STATE)) {
                    found.addAll(said(sentence, token, word, ArgumentStructure.subjects(sentence, token)));
                }
            }
            for (RelationWord word : words.of(token.lemma(), RelationWord.Part.OUTCOME)) {
                found.addAll(said(sentence, token, word, ArgumentStructure.subjects(sentence, token)));
            }
        }
        return found;
    }

    /** "the court, based in Port Alba,": the parser takes participle and preposition for one preposition. */
    private List<RelationClaim> asPreposition(Sentence sentence, Token participle) {
        Optional<Token> other = sentence.head(participle);
        Optional<Token> bearer = other.filter(noun -> noun.is("nmod")).flatMap(sentence::head);
        int next = participle.index() + 1;
        List<RelationClaim> found = new ArrayList<>();
        if (bearer.isPresent() && next < sentence.size()) {
            for (RelationWord word : words.of(participle.text(), RelationWord.Part.PARTICIPLE)) {
                if (word.complements()
                        .contains(new Joint.After(sentence.token(next).lemma()))) {
                    found.addAll(claims.between(
                            word,
                            bearer.get(),
                            other.get(),
                            RelationClaims.Wording.by(
                                    word,
                                    Construction.RELATION_PREDICATE,
                                    sentence,
                                    participle,
                                    RelationClaims.PLAIN)));
                }
            }
        }
        return found;
    }

    /** "previously led it, commanding it from a ship". */
    private boolean isOver(Sentence sentence, Token verb) {
        Token main = verb.is("advcl") ? sentence.head(verb).orElse(verb) : verb;
        if (verb.index() > 0 && words.undoes(sentence.token(verb.index() - 1).text())) {
            return true;
        }
        return Stream.of(verb, main)
                .flatMap(one -> sentence.children(one, "advmod").stream())
                .anyMatch(adverb -> words.undoes(adverb.text()));
    }

    /** "leads", "has led", "leading": not "led", which is over. */
    static boolean isLasting(Sentence sentence, Token verb) {
        Token tensed = verb.tag().equals("VBG") && verb.is("advcl")
                ? sentence.head(verb).orElse(verb)
                : verb;
        boolean past = tensed.tag().equals("VBD")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.tag().equals("VBD") && !aux.lemma().equals("do"));
        return !past;
    }

    private List<RelationClaim> said(Sentence sentence, Token token, RelationWord word, List<Token> bearers) {
        return claims.between(
                word,
                bearers,
                complements.of(sentence, token, word),
                RelationClaims.Wording.by(
                        word, Construction.RELATION_PREDICATE, sentence, token, stance(sentence, token)));
    }

    /** What stands beside a name is taken for granted, unless it says "not" itself. */
    private Stance stance(Sentence sentence, Token token) {
        boolean beside = token.relation().equals("acl") || token.is("amod");
        return beside ? stances.beside(sentence, token) : stances.of(sentence, token);
    }
}
