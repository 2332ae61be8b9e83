package org.newsgraph.grammar;

import java.util.List;
import java.util.Optional;
import org.newsgraph.grammar.Valency.Pattern;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Control and raising: who does an infinitive or a participle that has no subject of its own. */
public final class Control {
    private Control() {}

    /** "called Lavrov to demand …", "met the rebels to ask …": what follows in the infinitive is what for. */
    public static boolean getsInTouch(Sentence sentence, Token verb) {
        return isContact(sentence, verb) && sentence.child(verb, "obj").isPresent();
    }

    /** "call up troops" is no contact. */
    private static boolean isContact(Sentence sentence, Token verb) {
        return Valency.has(Pattern.CONTACT, verb.lemma())
                && sentence.child(verb, "compound:prt").isEmpty();
    }

    /** "marched to demand an inquiry": what people gather to say they do say. */
    public static boolean isDemonstration(Token verb) {
        return Valency.has(Pattern.DEMONSTRATION, verb.lemma());
    }

    /** Who does an infinitive or a gerund that is the complement of a verb: its object, its subject, or an addressee. */
    static List<Token> ofComplement(Sentence sentence, Token verb, Token governor, int depth) {
        List<Token> objects =
                Voice.isPassive(sentence, governor) ? List.of() : sentence.children(governor, "obj", "iobj");
        boolean ofSubject = Valency.has(Pattern.SUBJECT_CONTROL, governor.lemma())
                || (VerbForm.isInfinitive(sentence, verb) && Valency.has(Pattern.RESOLVING, governor.lemma()))
                || isContact(sentence, governor);
        if (!objects.isEmpty() && !ofSubject) {
            return Coordination.members(sentence, objects.get(0));
        }
        List<Token> addressed = addressees(sentence, governor);
        return addressed.isEmpty() ? Subjects.surface(sentence, governor, depth + 1) : addressed;
    }

    /** Who does a participle or an infinitive that is an adjunct. */
    static List<Token> ofAdjunct(Sentence sentence, Token verb, Token governor, int depth) {
        if (isOfObject(sentence, verb, governor)) {
            List<Token> objects = ArgumentStructure.objects(sentence, governor);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        if (VerbForm.isInfinitive(sentence, verb) && governor.isVerb()) {
            List<Token> addressed = addressees(sentence, governor);
            if (!addressed.isEmpty()) {
                return addressed;
            }
        }
        if (isDetached(sentence, verb, governor)) {
            return sentence.head(governor)
                    .filter(Token::isVerb)
                    .map(above -> ArgumentStructure.subjects(sentence, above))
                    .orElse(List.of());
        }
        boolean isPredicate = governor.isVerb() || governor.tag().equals("JJ");
        return isPredicate || sentence.child(governor, "nsubj").isPresent()
                ? Subjects.surface(sentence, governor, depth + 1)
                : List.of();
    }

    /** "accused Azerbaijan of violating the truce". */
    private static boolean isOfObject(Sentence sentence, Token verb, Token governor) {
        return verb.tag().equals("VBG")
                && governor.isVerb()
                && sentence.children(verb, "case", "mark").stream()
                        .anyMatch(word -> FunctionWords.BEFORE_GERUNDS_OF_OBJECTS.contains(word.lemma()));
    }

    /** "ambushed a patrol in the hills, killing 15 men": the parser attached the participle to the last noun. */
    private static boolean isDetached(Sentence sentence, Token verb, Token governor) {
        return verb.tag().equals("VBG")
                && verb.is("dep")
                && governor.isNoun()
                && verb.index() > governor.index()
                && sentence.token(verb.index() - 1).text().equals(",");
    }

    /** "call on Russia to press …", "appeal to both to stop", "ask for him to leave": they are to do it. */
    private static List<Token> addressees(Sentence sentence, Token governor) {
        if (!Valency.has(Pattern.ADDRESS, governor.lemma())
                || sentence.child(governor, "obj").isPresent()) {
            return List.of();
        }
        for (String preposition : FunctionWords.BEFORE_ADDRESSEES) {
            List<Token> addressed = PrepositionalPhrases.of(sentence, governor, preposition);
            if (!addressed.isEmpty()) {
                return addressed;
            }
        }
        return List.of();
    }

    /**
     * Whose the noun is by what stands after it: "the attempt by the militia to seize the port", "the failure of the rebels
     * to capture it"; but "made use of tear gas to disperse them" tells what is used.
     */
    private static List<Token> named(Sentence sentence, Token noun, Optional<Token> governor) {
        List<Token> doing = PrepositionalPhrases.of(sentence, noun, "by");
        boolean carried = governor.filter(verb -> Valency.has(Pattern.RESOLVING, verb.lemma()))
                .isPresent();
        return doing.isEmpty() && !carried ? PrepositionalPhrases.of(sentence, noun, "of") : doing;
    }

    /** Who has the plan, the bid or the order: "Russia's plan to withdraw", "they made an attempt to enter". */
    static List<Token> ofNoun(Sentence sentence, Token noun, int depth) {
        Optional<Token> owner = sentence.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return Coordination.members(sentence, owner.get());
        }
        Optional<Token> governor = sentence.head(noun)
                .filter(verb -> verb.isVerb() && noun.relation().matches("obj|obl|nsubj:pass"));
        List<Token> named = named(sentence, noun, governor);
        if (!named.isEmpty()) {
            return named;
        }
        return governor.filter(verb -> !Valency.has(Pattern.DONE_TO_PLANS, verb.lemma()))
                .map(verb -> noun.is("nsubj")
                        ? ArgumentStructure.subjects(sentence, verb)
                        : Subjects.surface(sentence, verb, depth + 1))
                .orElse(List.of());
    }
}
