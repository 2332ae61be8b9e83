package org.newsgraph.claim.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.Complement.Special;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.lexicon.FactualityOperators.WordClass;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Negation, modals and adverbs around a word, and how far they reach through coordination. */
public final class Polarity {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

    /** Conjunctions of what comes only when something else has. */
    private static final Set<String> SEQUENCE = Set.of("before", "once", "after");

    /** Among them those after which a participle tells what came first: "will stand trial after shooting a boy". */
    private static final Set<String> PRECEDING = Set.of("once", "after");

    private final FactualityOperators operators;

    Polarity(FactualityOperators operators) {
        this.operators = operators;
    }

    /** Takes the effect of what attaches to the word itself. */
    void beside(Sentence sentence, Token token, StanceEvidence gathered) {
        if (isInference(sentence, token)) {
            gathered.weaken(Certainty.PROBABLE);
        } else if (isToBe(sentence, token) || isLater(sentence, token) || isOfAnybody(sentence, token)) {
            gathered.leaveOpen();
        }
        if (isNever(sentence, token)) {
            gathered.negate();
        }
        for (Token child : sentence.children(token)) {
            if (!isNotOnly(sentence, child)) {
                wordClass(sentence, token, child)
                        .flatMap(wordClass -> operators
                                .beside(child.lemma(), wordClass)
                                .or(() -> operators.beside(child.text(), wordClass)))
                        .filter(effect -> !child.is("det") || !effect.negates() || gathered.isNew(child))
                        .ifPresent(gathered::take);
            }
            nobody(sentence, child).filter(gathered::isNew).ifPresent(word -> gathered.negate());
            if (isNoLonger(sentence, child)) {
                gathered.negate();
            }
        }
    }

    /** What a word plays for the one that it attaches to. */
    private static Optional<WordClass> wordClass(Sentence sentence, Token token, Token child) {
        return switch (child.relation()) {
            case "advmod", "neg", "cc:preconj", "cc" -> Optional.of(WordClass.ADVERB);
            case "aux" -> isInference(sentence, token) ? Optional.empty() : Optional.of(WordClass.MODAL);
            case "det" -> Optional.of(WordClass.DETERMINER);
            case "amod" -> Optional.of(WordClass.MODIFIER);
            default -> Optional.empty();
        };
    }

    /** Whether the word is negated. */
    public static boolean isNegated(Sentence sentence, Token token) {
        return sentence.children(token, "advmod", "neg").stream()
                        .anyMatch(child -> FunctionWords.NEGATIONS.contains(child.lemma()))
                || sentence.children(token).stream()
                        .anyMatch(child -> nobody(sentence, child).isPresent())
                || sentence.children(token, "cc", "cc:preconj").stream().anyMatch(word -> Set.of("neither", "nor")
                        .contains(word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** What an adverb before a word does to the word's infinitive: "too weak to attack". */
    Optional<FactualityOperators.Effect> onInfinitive(Sentence sentence, Token word) {
        return sentence.children(word, "advmod").stream()
                .filter(child -> child.index() < word.index())
                .flatMap(child -> operators.of(child.lemma(), WordClass.ADVERB, Function.INFINITIVE).stream())
                .findFirst();
    }

    /** "must have fled": no duty, but what the speaker concludes. */
    private static boolean isInference(Sentence sentence, Token token) {
        List<Token> auxiliaries = sentence.children(token, "aux");
        return token.tag().equals("VBN")
                && auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("must"))
                && auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
    }

    /** "tomorrow's meeting", "the meeting next week"; but "the next day's raid" is told. */
    private boolean isLater(Sentence sentence, Token token) {
        return token.isNoun()
                && sentence.children(token, "nmod:poss", "nmod:tmod", "obl:tmod", "compound").stream()
                        .anyMatch(time ->
                                operators.beside(time.lemma(), WordClass.TIME).isPresent()
                                        || (operators
                                                        .of(time.lemma(), WordClass.TIME, Special.NEXT)
                                                        .isPresent()
                                                && sentence.children(time, "amod").stream()
                                                        .anyMatch(word ->
                                                                word.lemma().equalsIgnoreCase(Special.NEXT.text()))));
    }

    /** "are to meet on Monday", and in headlines "Pope to visit Congo". */
    private static boolean isToBe(Sentence sentence, Token token) {
        boolean beforeReport = token.is("advcl") && token.head() > token.index();
        return VerbForm.isInfinitive(sentence, token)
                && (token.relation().matches("root|ccomp|parataxis|conj") || beforeReport)
                && sentence.child(token, "nsubj", "nsubj:pass").isPresent();
    }

    /** "Whoever attacks the city will regret it": nobody has, so far. */
    private static boolean isOfAnybody(Sentence sentence, Token token) {
        return token.tag().matches("VBZ|VBP")
                && sentence.children(token, "nsubj").stream()
                        .anyMatch(word -> FunctionWords.has(FunctionWords.RELATIVES_OF_ANYBODY, word));
    }

    /** "Never had the army shelled a town": attached to the auxiliary. */
    private static boolean isNever(Sentence sentence, Token token) {
        return sentence.children(token, "aux").stream()
                .flatMap(aux -> sentence.children(aux, "advmod").stream())
                .anyMatch(word -> word.lemma().equalsIgnoreCase("never"));
    }

    /** The word that says that a subject or object is nobody or nothing. */
    private static Optional<Token> nobody(Sentence sentence, Token child) {
        boolean agent = child.is("obl") && PrepositionalPhrases.isAfter(sentence, child, Set.of("by"));
        if (!child.is("nsubj") && !child.is("obj") && !agent) {
            return Optional.empty();
        }
        return NOBODY.contains(child.lemma().toLowerCase(Locale.ROOT))
                ? Optional.of(child)
                : sentence.children(child, "det", "cc:preconj").stream()
                        .filter(word -> !isBound(sentence, word))
                        .filter(word -> FunctionWords.NO_DETERMINERS.contains(
                                word.lemma().toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    /** "no fewer than 26 cadets": a number's bound. */
    private static boolean isBound(Sentence sentence, Token no) {
        return no.index() + 2 < sentence.size()
                && sentence.token(no.index() + 1).tag().equals("JJR")
                && sentence.token(no.index() + 2).text().equals("than");
    }

    private static boolean isNoLonger(Sentence sentence, Token child) {
        return child.is("advmod")
                && Set.of("longer", "more").contains(child.text().toLowerCase(Locale.ROOT))
                && child.index() > 0
                && sentence.token(child.index() - 1).text().equalsIgnoreCase("no");
    }

    private static boolean isNotOnly(Sentence sentence, Token child) {
        return child.index() + 1 < sentence.size()
                && child.lemma().equals("not")
                && Set.of("only", "just", "merely")
                        .contains(sentence.token(child.index() + 1).lemma());
    }

    /** What the first of coordinated verbs passes on: "will meet and discuss", "did not attack or kidnap". */
    void ofCoordination(Sentence sentence, Token second, Token first, StanceEvidence gathered) {
        boolean contrast = sentence.children(second, "cc").stream()
                .anyMatch(word -> word.lemma().equals("rather") || word.lemma().equals("instead"));
        if (contrast) {
            gathered.negate();
            return;
        }
        boolean own = sentence.child(second, "aux", "nsubj", "mark").isPresent();
        if (second.tag().equals("VB") && !own) {
            boolean or = sentence.children(second, "cc").stream()
                    .anyMatch(word -> word.lemma().equals("or"));
            sentence.children(first, "aux").stream()
                    .flatMap(aux -> operators.beside(aux.lemma(), WordClass.MODAL).stream())
                    .forEach(gathered::take);
            if (or && isNegated(sentence, first)) {
                gathered.negate();
            }
        }
    }

    /** "must agree to changes before they disarm": what comes after something open is open, too. */
    void ofSequence(Sentence sentence, Token clause, Token above, StanceEvidence gathered) {
        if (!clause.is("advcl")) {
            return;
        }
        boolean open = sentence.children(above, "aux").stream().anyMatch(aux -> operators
                .beside(aux.lemma(), WordClass.MODAL)
                .filter(FactualityOperators.Effect::leavesOpen)
                .isPresent());
        boolean pending = open || VerbForm.isInfinitive(sentence, above) || !VerbForm.isPast(sentence, clause);
        for (Token mark : sentence.children(clause, "mark")) {
            String word = mark.lemma().toLowerCase(Locale.ROOT);
            boolean later = SEQUENCE.contains(word)
                    && clause.tag().matches(PRECEDING.contains(word) ? "VBP|VBZ" : "VBP|VBZ|VBG");
            if ((later && open) || (FunctionWords.UNTIL.contains(word) && pending)) {
                gathered.leaveOpen();
            }
        }
    }

    /** "if", "unless", "without", "instead of" before the clause. */
    void ofConjunction(Sentence sentence, Token clause, StanceEvidence gathered) {
        if (clause.is("advcl") || clause.is("ccomp") || clause.tag().equals("VBG")) {
            Function slot = clause.tag().equals("VBG") ? Function.GERUND : Function.CLAUSE;
            ofFrontedConjunction(sentence, clause).ifPresent(gathered::take);
            for (Token mark : sentence.children(clause, "mark", "case")) {
                Optional<Token> fixed = sentence.child(mark, "fixed");
                operators
                        .of(mark.lemma().toLowerCase(Locale.ROOT), WordClass.CONJUNCTION, slot)
                        .or(() -> fixed.flatMap(word ->
                                operators.of(word.lemma().toLowerCase(Locale.ROOT), WordClass.CONJUNCTION, slot)))
                        .ifPresent(gathered::take);
            }
        }
    }

    /** "Instead of freeing him, they …", "Far from freeing him, they …": the parser hangs its first word elsewhere. */
    private Optional<FactualityOperators.Effect> ofFrontedConjunction(Sentence sentence, Token gerund) {
        boolean complete = gerund.index() > 1 && gerund.relation().matches("advcl|obl|dep|xcomp|ccomp|acl");
        return complete && gerund.tag().equals("VBG")
                ? Optional.of(sentence.token(gerund.index() - 2))
                        .filter(word -> word.tag().equals("RB")
                                && sentence.token(gerund.index() - 1).tag().equals("IN"))
                        .flatMap(word -> operators.of(
                                word.lemma().toLowerCase(Locale.ROOT), WordClass.CONJUNCTION, Function.GERUND))
                : Optional.empty();
    }

    /**
     * Whether a question asks if this happens: it begins with its verb or has it before the subject. One that asks who
     * takes the event for granted, and so does whatever a clause beside the question tells: "After rebels shelled the
     * town, will the army strike back?"
     */
    public static boolean isAsked(Sentence sentence, Token event) {
        boolean question = sentence.tokens().stream()
                .skip(Math.max(0, sentence.size() - 2L))
                .anyMatch(token -> token.text().equals("?"));
        if (!question || isBeside(sentence, event)) {
            return false;
        }
        boolean verbFirst = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().codePointAt(0)))
                .findFirst()
                .filter(first -> first.tag().matches("VB[DZP]|MD"))
                .isPresent();
        return verbFirst || sentence.tokens().stream().anyMatch(verb -> isInverted(sentence, verb));
    }

    /** In a relative clause, an apposition, or a clause that says when or why: "the rebels who shelled the town". */
    private static boolean isBeside(Sentence sentence, Token event) {
        Optional<Token> at = Optional.of(event);
        for (int steps = 0; steps < sentence.size() && at.isPresent(); steps++) {
            if (at.get().relation().matches("acl:relcl|appos") || isAdverbial(sentence, at.get())) {
                return true;
            }
            at = sentence.head(at.get());
        }
        return false;
    }

    private static boolean isAdverbial(Sentence sentence, Token clause) {
        return clause.is("advcl")
                && !VerbForm.isInfinitive(sentence, clause)
                && sentence.children(clause, "mark", "advmod").stream()
                        .anyMatch(word ->
                                word.index() < clause.index() && word.tag().matches("IN|WRB"));
    }

    /** "Minister, did you meet them?": the auxiliary stands before its subject, and nothing asks who or where. */
    private static boolean isInverted(Sentence sentence, Token verb) {
        return auxiliaries(sentence, verb).anyMatch(aux -> sentence.children(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.index() == aux.index() + 1
                                || (subject.index() > aux.index() && subject.index() < verb.index())))
                && sentence.tokens().stream()
                        .limit(verb.index())
                        .noneMatch(word -> word.lemma().equals("nor")
                                || (word.tag().startsWith("W")
                                        && clause(sentence, word).equals(verb)));
    }

    /** Those of a verb; after an address the parser may take "did" for the verb, and the verb for its clause. */
    private static Stream<Token> auxiliaries(Sentence sentence, Token verb) {
        Stream<Token> above = sentence.head(verb).stream()
                .filter(did -> verb.is("ccomp")
                        && verb.tag().equals("VB")
                        && did.lemma().equals("do"))
                .filter(did -> sentence.children(did, "nsubj").stream().noneMatch(word -> word.index() > did.index()));
        return Stream.concat(sentence.children(verb, "aux", "aux:pass", "cop").stream(), above);
    }

    /** The verb or predicate in whose clause a word stands. */
    private static Token clause(Sentence sentence, Token word) {
        Token at = word;
        while (at.head() >= 0 && !at.isVerb() && sentence.child(at, "cop").isEmpty()) {
            at = sentence.token(at.head());
        }
        return at;
    }
}
