package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.grammar.Voice;
import org.newsgraph.lexicon.Joint;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Who comes to an office or holds it by what a verb says: "was appointed head of the bank", "became its president",
 * "serves as its leader". An appointment of a year that the text names may be long over.
 */
final class RelationOffices {
    private static final Joint AS = new Joint.After("as");

    private final RelationWords words;

    RelationOffices(RelationWords words) {
        this.words = words;
    }

    /** The verb by which somebody has the office that a noun names. */
    Optional<Token> verb(Sentence sentence, Token office) {
        boolean as = sentence.children(office, "case").stream()
                .anyMatch(word -> word.lemma().equals("as"));
        boolean bare = sentence.child(office, "case").isEmpty();
        return sentence.head(office)
                .filter(Token::isVerb)
                .filter(verb -> words.of(verb.lemma(), RelationWord.Part.OFFICE).stream()
                        .anyMatch(word -> as && word.complements().contains(AS)
                                || bare
                                        && office.index() > verb.index()
                                        && Set.of("obj", "xcomp").contains(office.relation())
                                        && word.complements().contains(Joint.Bare.OBJECT)));
    }

    /** Those who have the office by that verb, nobody where it may be over. */
    List<Token> holders(Sentence sentence, Token verb, Token office) {
        if (isOfYear(sentence, verb)) {
            return List.of();
        }
        if (Voice.isPassive(sentence, verb)) {
            return Subjects.surface(sentence, verb);
        }
        List<Token> named = new ArrayList<>(ArgumentStructure.objects(sentence, verb));
        named.remove(office);
        boolean comes = words.of(verb.lemma(), RelationWord.Part.OFFICE).stream()
                .noneMatch(word -> word.complements().contains(AS));
        return !named.isEmpty()
                ? named
                : comes || RelationPredicates.isLasting(sentence, verb)
                        ? ArgumentStructure.subjects(sentence, verb)
                        : List.of();
    }

    private static boolean isOfYear(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(child -> sentence.children(child, "case").stream()
                        .noneMatch(word -> word.lemma().equals("since")))
                .anyMatch(child -> child.text().matches("(19|20)\\d\\d"));
    }
}
