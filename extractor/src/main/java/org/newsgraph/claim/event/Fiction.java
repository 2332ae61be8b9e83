package org.newsgraph.claim.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Trigger;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Events inside a work of fiction: "in the novel, a spy kills a minister", "the opera tells of a siege". */
public final class Fiction {
    private static final Set<String> ABOUT = Set.of("about", "on");

    /** The relations by which what a verb depicts attaches to it. */
    private static final Set<String> DEPICTED = Set.of("obj", "obl", "ccomp", "xcomp");

    private final Nouns nouns;

    public Fiction(Nouns nouns) {
        this.nouns = nouns;
    }

    public boolean holds(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Token at = trigger.head();
        if (isSetInWork(sentence, at)) {
            return true;
        }
        for (Optional<Token> above = sentence.head(at); above.isPresent(); above = sentence.head(at)) {
            if (isAboutIn(sentence, at, above.get())
                    || isDepicted(sentence, at, above.get())
                    || isSetInWork(sentence, above.get())) {
                return true;
            }
            at = above.get();
        }
        return false;
    }

    /** "a musical about the killing of a king". */
    private boolean isAboutIn(Sentence sentence, Token noun, Token above) {
        return isWork(sentence, above)
                && noun.is("nmod")
                && sentence.children(noun, "case").stream().anyMatch(word -> ABOUT.contains(word.lemma()));
    }

    /** "the opera tells of a siege, and its author was arrested": what the verb tells of, not what is told beside it. */
    private boolean isDepicted(Sentence sentence, Token depicted, Token verb) {
        return verb.isVerb()
                && DEPICTED.contains(depicted.relation())
                && nouns.cues().has(Cue.DEPICT, verb.lemma())
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.relation().equals("nsubj") && isWork(sentence, subject));
    }

    /** "In the novel, …": what a sentence opens in holds for all of it. */
    private boolean isSetInWork(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(noun -> noun.index() < verb.index()
                        && isWork(sentence, noun)
                        && sentence.children(noun, "case").stream()
                                .anyMatch(word -> word.lemma().equalsIgnoreCase("in")));
    }

    private boolean isWork(Sentence sentence, Token noun) {
        return nouns.of(sentence, noun)
                .filter(meaning -> meaning.is(NounClass.FICTION))
                .isPresent();
    }
}
