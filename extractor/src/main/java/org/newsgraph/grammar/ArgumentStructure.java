package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Who does what to whom around a verb, whatever the construction: active and passive, relative and participial clauses,
 * control and raising, coordination.
 *
 * <p>Arguments are the head tokens of noun phrases; coordinated ones come apart.
 */
public final class ArgumentStructure {
    /** Verbs whose infinitive is done by their own subject although they have an object ("promised them to leave"). */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "use");

    /** Verbs whose object is what they resolve: "made a promise to leave", "expressed readiness to talk". */
    private static final Set<String> RESOLVING = Set.of(
            "make",
            "take",
            "have",
            "express",
            "voice",
            "show",
            "declare",
            "announce",
            "reaffirm",
            "reiterate",
            "renew",
            "confirm",
            "reach",
            "sign",
            "strike",
            "launch",
            "issue",
            "hold",
            "begin",
            "start");

    /** Verbs of getting in touch, which one does for a purpose of one's own: "called Lavrov to demand …". */
    private static final Set<String> MEETING = Set.of("call", "phone", "telephone", "ring", "meet", "visit", "contact");

    /** Verbs of going somewhere together so as to be heard: "marched to demand …". */
    private static final Set<String> SHOWING =
            Set.of("march", "rally", "gather", "demonstrate", "assemble", "picket", "parade");

    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that", "whose");

    private static final int DEEPEST = 8;

    private ArgumentStructure() {}

    /** Whether the verb's surface subject is what the event is done to. */
    public static boolean isPassive(Sentence sentence, Token verb) {
        if (sentence.child(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent()) {
            return true;
        }
        if (!verb.tag().equals("VBN")
                && !(verb.tag().equals("VBD") && (isReduced(sentence, verb) || isDoneBy(sentence, verb)))) {
            return false;
        }
        if (sentence.child(verb, "aux").isPresent()) {
            return false;
        }
        if (sentence.child(verb, "nsubj").isPresent()) {
            // Headlines leave the auxiliary out: "Bishop kidnapped in Haiti".
            return isWithoutStop(sentence)
                    && (verb.tag().equals("VBN") || isDoneBy(sentence, verb))
                    && sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty();
        }
        return switch (verb.relation()) {
            case "acl", "amod", "advcl", "xcomp", "dep" ->
                sentence.child(verb, "obj").isEmpty();
            case "acl:relcl" -> sentence.child(verb, "obj", "nsubj").isEmpty();
            case "conj" ->
                sentence.head(verb).filter(head -> isPassive(sentence, head)).isPresent()
                        && sentence.child(verb, "obj").isEmpty();
            default -> false;
        };
    }

    /** "called Lavrov", "met the rebels": what follows in the infinitive is what for. */
    public static boolean getsInTouch(Sentence sentence, Token verb) {
        return MEETING.contains(verb.lemma())
                && sentence.child(verb, "obj").isPresent()
                && sentence.child(verb, "compound:prt").isEmpty();
    }

    /** "marched to demand an inquiry": what people gather to say they do say. */
    public static boolean showsWhatItWants(Token verb) {
        return SHOWING.contains(verb.lemma());
    }

    /** Headlines end without a stop. */
    private static boolean isWithoutStop(Sentence sentence) {
        return Character.isLetterOrDigit(
                sentence.token(sentence.size() - 1).text().codePointAt(0));
    }

    /** "Mayor shot by sniper", where the tagger took the participle for a past tense. */
    private static boolean isDoneBy(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj", "aux", "ccomp", "xcomp").isEmpty()
                && prepositional(sentence, verb, "by").stream().anyMatch(Token::isNoun);
    }

    /** "areas seized by rebels", where the tagger took the participle for a past tense. */
    private static boolean isReduced(Sentence sentence, Token verb) {
        return verb.relation().equals("acl")
                && sentence.child(verb, "nsubj", "obj").isEmpty();
    }

    /** Those who do the event. */
    public static List<Token> subjects(Sentence sentence, Token verb) {
        return isPassive(sentence, verb) ? prepositional(sentence, verb, "by") : surfaceSubjects(sentence, verb, 0);
    }

    /** Those to whom the event is done. */
    public static List<Token> objects(Sentence sentence, Token verb) {
        if (isPassive(sentence, verb)) {
            return surfaceSubjects(sentence, verb, 0);
        }
        List<Token> objects = sentence.children(verb, "obj").stream()
                .flatMap(object -> coordinated(sentence, antecedent(sentence, verb, object)).stream())
                .toList();
        if (!objects.isEmpty()) {
            return objects;
        }
        boolean gap = verb.relation().equals("acl:relcl")
                && sentence.child(verb, "nsubj")
                        .filter(subject -> !isRelative(subject))
                        .isPresent()
                && sentence.child(verb, "ccomp", "xcomp").isEmpty();
        if (gap && !hasRelativeOblique(sentence, verb)) {
            return sentence.head(verb).map(List::of).orElse(List.of());
        }
        if (verb.relation().equals("conj") && sharesObject(sentence, verb)) {
            return sentence.head(verb).map(head -> objects(sentence, head)).orElse(List.of());
        }
        return objects;
    }

    /** "shelled and captured the town": the parser gives the object to one of the two. */
    private static boolean sharesObject(Sentence sentence, Token verb) {
        Optional<Token> head = sentence.head(verb);
        return head.isPresent()
                && head.get().isVerb()
                && sentence.child(verb, "nsubj", "obl", "ccomp", "xcomp").isEmpty()
                && sentence.child(head.get(), "obj")
                        .filter(object -> object.index() > verb.index())
                        .isPresent();
    }

    private static boolean hasRelativeOblique(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl", "advmod").stream()
                .anyMatch(child -> isRelative(child) || child.tag().equals("WRB"));
    }

    private static boolean isRelative(Token token) {
        return RELATIVES.contains(token.lemma().toLowerCase(Locale.ROOT))
                        && token.tag().startsWith("W")
                || token.tag().equals("WDT");
    }

    private static Token antecedent(Sentence sentence, Token verb, Token argument) {
        if (!isRelative(argument)) {
            return argument;
        }
        Token clause = verb;
        while (clause.relation().equals("conj") && clause.head() >= 0) {
            clause = sentence.token(clause.head());
        }
        return clause.is("acl") && clause.head() >= 0 ? sentence.token(clause.head()) : argument;
    }

    public static List<Token> surfaceSubjects(Sentence sentence, Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            // Headlines list names without "and": "Ethiopia, Eritrea agree to a truce".
            int count = own.stream().allMatch(Token::isProper) ? own.size() : 1;
            return own.subList(0, count).stream()
                    .flatMap(subject -> coordinated(sentence, antecedent(sentence, verb, subject)).stream())
                    .toList();
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        return switch (verb.relation()) {
            case "conj" -> head.get().isNoun() ? List.of() : surfaceSubjects(sentence, head.get(), depth + 1);
            case "xcomp" -> controller(sentence, verb, head.get(), depth);
            case "ccomp" -> isInfinitive(sentence, verb) ? controller(sentence, verb, head.get(), depth) : List.of();
            // The parser leaves a participle at the sentence's end unnamed: "attacked the convoy, killing two".
            case "advcl", "dep", "obl" ->
                verb.tag().equals("VBG") || verb.tag().equals("VBN") || isInfinitive(sentence, verb)
                        ? controllerOfAdjunct(sentence, verb, head.get(), depth)
                        : List.of();
            case "acl" ->
                isInfinitive(sentence, verb) ? holders(sentence, head.get(), depth) : coordinated(sentence, head.get());
            case "amod" -> List.of(head.get());
            case "acl:relcl" -> List.of(head.get());
            default -> List.of();
        };
    }

    public static boolean isInfinitive(Sentence sentence, Token verb) {
        return verb.tag().startsWith("VB")
                && sentence.children(verb, "mark", "aux").stream()
                        .anyMatch(mark -> mark.tag().equals("TO")
                                || (mark.is("mark")
                                        && mark.lemma().equals("to")
                                        && verb.tag().equals("VB")));
    }

    private static List<Token> controllerOfAdjunct(Sentence sentence, Token verb, Token governor, int depth) {
        boolean ofObject = verb.tag().equals("VBG")
                && governor.isVerb()
                && sentence.children(verb, "case", "mark").stream()
                        .anyMatch(word ->
                                Set.of("of", "for", "from", "into", "against").contains(word.lemma()));
        if (ofObject) {
            // "accused Azerbaijan of violating the truce"
            List<Token> objects = objects(sentence, governor);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        if (isInfinitive(sentence, verb) && governor.isVerb()) {
            List<Token> addressed = addressees(sentence, governor);
            if (!addressed.isEmpty()) {
                return addressed;
            }
        }
        if (verb.tag().equals("VBG") && verb.is("dep") && governor.isNoun() && isParted(sentence, governor, verb)) {
            // "ambushed a patrol in the hills, killing 15 men": the parser is attached the participle on the object.
            return sentence.head(governor)
                    .filter(Token::isVerb)
                    .map(above -> subjects(sentence, above))
                    .orElse(List.of());
        }
        boolean isPredicate = governor.isVerb() || governor.tag().equals("JJ");
        if (isPredicate || sentence.child(governor, "nsubj").isPresent()) {
            return surfaceSubjects(sentence, governor, depth + 1);
        }
        return List.of();
    }

    private static boolean isParted(Sentence sentence, Token governor, Token verb) {
        return verb.index() > governor.index()
                && sentence.token(verb.index() - 1).text().equals(",");
    }

    private static List<Token> controller(Sentence sentence, Token verb, Token governor, int depth) {
        List<Token> objects = isPassive(sentence, governor) ? List.of() : sentence.children(governor, "obj", "iobj");
        boolean ofSubject = SUBJECT_CONTROL.contains(governor.lemma())
                || (isInfinitive(sentence, verb) && RESOLVING.contains(governor.lemma()))
                || (MEETING.contains(governor.lemma())
                        && sentence.child(governor, "compound:prt").isEmpty());
        if (!objects.isEmpty() && !ofSubject) {
            return coordinated(sentence, objects.get(0));
        }
        List<Token> addressed = addressees(sentence, governor);
        return addressed.isEmpty() ? surfaceSubjects(sentence, governor, depth + 1) : addressed;
    }

    /** "call on Russia to press …", "appeal to both to stop", "ask for him to leave": they are to do it. */
    private static List<Token> addressees(Sentence sentence, Token governor) {
        boolean addresses = Set.of("call", "appeal", "plead", "wait", "shout").contains(governor.lemma());
        if (!addresses || sentence.child(governor, "obj").isPresent()) {
            return List.of();
        }
        for (String preposition : List.of("on", "upon", "to", "for")) {
            List<Token> addressed = prepositional(sentence, governor, preposition);
            if (!addressed.isEmpty()) {
                return addressed;
            }
        }
        return List.of();
    }

    /** Who has the plan, the bid or the order: "Russia's plan to withdraw", "they made an attempt to enter". */
    private static List<Token> holders(Sentence sentence, Token noun, int depth) {
        Optional<Token> owner = sentence.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return coordinated(sentence, owner.get());
        }
        return sentence.head(noun)
                .filter(verb -> verb.isVerb() && noun.relation().matches("obj|obl|nsubj:pass"))
                .map(verb -> noun.is("nsubj") ? subjects(sentence, verb) : surfaceSubjects(sentence, verb, depth + 1))
                .orElse(List.of());
    }

    /** "a", "an" */
    public static boolean isIndefiniteArticle(Token word) {
        return Set.of("a", "an").contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** The noun phrases after a preposition that depend on a token; a relative pronoun gives its antecedent. */
    public static List<Token> prepositional(Sentence sentence, Token governor, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(governor, "obl", "nmod", "dep")) {
            boolean fits = !child.relation().equals("nmod:poss")
                    && sentence.children(child, "case", "mark").stream()
                            .anyMatch(word -> word.lemma().equalsIgnoreCase(preposition));
            if (fits && !child.isVerb()) {
                found.addAll(coordinated(sentence, antecedent(sentence, governor, child)));
            }
        }
        found.addAll(markedAddressees(sentence, governor, preposition));
        return found;
    }

    /** "called on X to leave", where the parser took "on" for a conjunction and X for the subject of the infinitive. */
    private static List<Token> markedAddressees(Sentence sentence, Token governor, String preposition) {
        return sentence.children(governor, "advcl", "xcomp", "ccomp", "acl").stream()
                .filter(clause -> isInfinitive(sentence, clause))
                .filter(clause -> sentence.children(clause, "mark").stream()
                        .anyMatch(mark -> Set.of("on", "upon", "to", "with").contains(preposition)
                                && mark.lemma().equalsIgnoreCase(preposition)
                                && !mark.tag().equals("TO")))
                .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                .flatMap(subject -> coordinated(sentence, subject).stream())
                .toList();
    }

    /** A noun phrase and those coordinated with it: "Russia and Iran", and "Russia, Iran" in headlines. */
    public static List<Token> coordinated(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>();
        all.add(head);
        for (Token child : sentence.children(head)) {
            boolean list = child.relation().equals("conj") && !child.isVerb();
            boolean headlineList = child.relation().equals("appos")
                    && child.isProper()
                    && head.isProper()
                    && child.entity().equals("LOCATION")
                    && head.entity().equals("LOCATION")
                    && sentence.children(child).isEmpty();
            if (list || headlineList) {
                all.addAll(coordinated(sentence, child));
            }
        }
        return all;
    }
}
