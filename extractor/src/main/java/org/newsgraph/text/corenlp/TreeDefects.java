package org.newsgraph.text.corenlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Counts what no English sentence has and wrong trees do: clauses without a subject or with two, a main clause without
 * a verb, prepositions that open a finite clause, words that hang nowhere in particular.
 *
 * <p>Of two trees over one sentence, the one with fewer defects is the likelier one. A tree without defects may be
 * wrong all the same.
 */
final class TreeDefects {
    private static final Set<String> PREPOSITIONS =
            Set.of("by", "with", "for", "of", "to", "on", "in", "at", "from", "into", "over", "against", "between");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");

    private final Sentence sentence;

    private TreeDefects(Sentence sentence) {
        this.sentence = sentence;
    }

    /** How much is wrong with a sentence's tree; 0 where nothing is seen to be. */
    static int count(Sentence sentence) {
        TreeDefects defects = new TreeDefects(sentence);
        return sentence.tokens().stream().mapToInt(defects::of).sum();
    }

    private int of(Token token) {
        int defects = token.is("dep") && isWord(token) ? 2 : 0;
        defects += token.head() < 0 && lacksVerb(token) ? 3 : 0;
        defects += token.isVerb() ? ofVerb(token) : 0;
        defects += isGerundBeforeItsObject(token) ? 2 : 0;
        defects += token.isNoun() && token.is("xcomp") && isObject(token) ? 1 : 0;
        return defects;
    }

    private int ofVerb(Token verb) {
        List<Token> subjects = sentence.children(verb).stream()
                .filter(child -> SUBJECTS.contains(child.relation()))
                .toList();
        boolean finite = verb.tag().matches("VBD|VBZ|VBP");
        int defects = 0;
        defects += subjects.size() > 1 && subjects.stream().noneMatch(one -> one.is("expl")) ? 2 : 0;
        defects += finite && subjects.isEmpty() && needsSubject(verb) ? 2 : 0;
        defects += isParticipleWithSubject(verb) ? 2 : 0;
        defects += verb.is("csubj") && isBareParticiple(verb) ? 2 : 0;
        defects += !subjects.isEmpty() && finite && isOpenedByPreposition(verb) ? 2 : 0;
        defects += sentence.children(verb, "obj").size() > 1 ? 1 : 0;
        return defects;
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    /** A sentence that ends with a full stop has a verb; headlines and captions need none. */
    private boolean lacksVerb(Token root) {
        Token last = sentence.token(sentence.size() - 1);
        return !root.isVerb()
                && sentence.child(root, "cop").isEmpty()
                && !isWord(last)
                && sentence.size() > 4
                && sentence.tokens().stream().anyMatch(token -> token.isVerb());
    }

    private boolean needsSubject(Token verb) {
        Token at = verb;
        while (at.is("conj") && at.head() >= 0) {
            at = sentence.token(at.head());
            if (sentence.children(at).stream().anyMatch(child -> SUBJECTS.contains(child.relation()))) {
                return false;
            }
        }
        return at.relation().matches("root|ccomp|parataxis|advcl") && !isImperativeOrAs(at);
    }

    private boolean isImperativeOrAs(Token verb) {
        return verb.is("advcl")
                && sentence.child(verb, "mark")
                        .filter(mark -> mark.lemma().matches("as|than"))
                        .isPresent();
    }

    /** "areas seized by rebels were shelled", read as if the areas had seized something. */
    private boolean isParticipleWithSubject(Token verb) {
        return verb.tag().equals("VBN")
                && isWordless(verb)
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty()
                && !isWord(sentence.token(sentence.size() - 1));
    }

    private boolean isWordless(Token verb) {
        return sentence.child(verb, "aux", "aux:pass", "cop").isEmpty();
    }

    private boolean isBareParticiple(Token verb) {
        return verb.tag().matches("VBN|VBD")
                && isWordless(verb)
                && sentence.child(verb, "mark").isEmpty();
    }

    /** "the request for more buses came on Friday", read as if "for" joined two clauses. */
    private boolean isOpenedByPreposition(Token verb) {
        return sentence.children(verb, "mark", "case").stream()
                .anyMatch(mark -> PREPOSITIONS.contains(mark.text().toLowerCase(Locale.ROOT))
                        && !mark.tag().equals("TO"));
    }

    /** "accused of torturing the prisoners", read as if the prisoners tortured. */
    private boolean isGerundBeforeItsObject(Token token) {
        return token.tag().equals("VBG")
                && token.is("amod")
                && token.index() > 0
                && sentence.token(token.index() - 1).tag().equals("IN");
    }

    /** "called up reservists", read as if they called themselves so. */
    private boolean isObject(Token noun) {
        return sentence.head(noun)
                        .filter(head -> head.isVerb()
                                && sentence.child(head, "obj", "nsubj:pass").isEmpty())
                        .isPresent()
                && sentence.child(noun, "cop", "case", "mark").isEmpty()
                && sentence.head(noun)
                        .filter(head -> head.lemma().matches("become|remain|be|seem|appear|stay"))
                        .isEmpty();
    }
}
