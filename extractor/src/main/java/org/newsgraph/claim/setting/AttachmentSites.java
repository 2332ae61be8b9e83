package org.newsgraph.claim.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.claim.Trigger;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.SettingVerbs;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The words to which time and place of an event may attach: its own, its light verb, and above it those that it happens
 * together with. What happens to be spoken of in one clause with it ("condemned the attack on Friday") is left out.
 */
final class AttachmentSites {
    private static final int HIGHEST = 6;

    /** Prepositions of what happens at another time than what the verb tells. */
    private static final Set<String> APART =
            Set.of("since", "despite", "about", "against", "of", "over", "amid", "ahead", "until", "under");

    /** Prepositions of what happens within something else. */
    private static final Set<String> WITHIN = Set.of("in", "during", "of");

    private final Trigger trigger;
    private final Sentence sentence;
    private final Nouns nouns;
    private final SettingVerbs verbs;
    private final Map<Token, EventKind> kinds;

    /**
     * @param kinds the kinds of the sentence's events, by their heads
     */
    AttachmentSites(Trigger trigger, Nouns nouns, SettingVerbs verbs, Map<Token, EventKind> kinds) {
        this.nouns = nouns;
        this.trigger = trigger;
        this.sentence = trigger.sentence();
        this.verbs = verbs;
        this.kinds = kinds;
    }

    /** Which of the times and places on a word are the event's too. */
    enum Reach {
        ALL,
        /** Not what stands between the two words: "agreed on Monday to send troops". */
        AROUND,
        /** What stands before both: "On Monday rebels attacked the town and the army fled". */
        BEFORE,
        /** Coarse times alone: "erupted in 2011 after the crackdown". */
        LOOSE
    }

    /**
     * A word to which time and place may attach.
     *
     * @param from the word below it that belongs to the event; the word itself where it does
     */
    record Anchor(Token token, Token from, Reach reach) {
        Anchor(Token token) {
            this(token, token, Reach.ALL);
        }

        /** Whether a word's place in the sentence lets it speak of both. */
        boolean reaches(Token word) {
            return switch (reach) {
                case AROUND -> word.index() < token.index() || word.index() > from.index();
                case BEFORE -> word.index() < token.index();
                default -> true;
            };
        }
    }

    /** The words, the nearest first. */
    List<Anchor> anchors() {
        Set<Anchor> anchors = new LinkedHashSet<>();
        trigger.words().forEach(word -> anchors.add(new Anchor(word)));
        trigger.carrier().ifPresent(verb -> anchors.add(new Anchor(verb)));
        happening(trigger.head()).forEach(verb -> anchors.add(new Anchor(verb)));
        Token at = trigger.carrier().filter(verb -> !verb.is("acl")).orElse(trigger.head());
        climb(at, anchors);
        return List.copyOf(anchors);
    }

    private void climb(Token from, Set<Anchor> anchors) {
        Token at = from;
        Reach reach = Reach.ALL;
        for (int steps = 0; steps < HIGHEST && at.head() >= 0; steps++) {
            Token above = at.isVerb() ? clauseAbove(at) : sentence.token(at.head());
            boolean together = at.isVerb() ? isOneEvent(at, above) : isPartOf(at, above);
            if (!together) {
                return;
            }
            Reach step =
                    at.isVerb() ? reach(at, above) : isSequel(at) || isOfOther(at, above) ? Reach.LOOSE : Reach.ALL;
            reach = step == Reach.ALL ? reach : step;
            anchors.add(new Anchor(above, at, reach));
            at = above;
        }
    }

    /** "captured the dam and the army shelled the town": the parser attached the second verb to the first one's object. */
    private Token clauseAbove(Token verb) {
        Token above = sentence.token(verb.head());
        boolean misplaced = verb.is("conj")
                && above.is("obj")
                && sentence.child(verb, "nsubj").isPresent();
        return misplaced ? sentence.token(above.head()) : above;
    }

    private Reach reach(Token verb, Token above) {
        boolean open = verbs.tellsOfInfinitive(above.lemma()) || verbs.goes(above.lemma());
        if (VerbForm.isInfinitive(sentence, verb)) {
            return open ? Reach.ALL : Reach.AROUND;
        }
        boolean ownSubject = verb.is("conj") && sentence.child(verb, "nsubj").isPresent();
        return ownSubject ? Reach.BEFORE : Reach.ALL;
    }

    private boolean isOneEvent(Token verb, Token above) {
        return switch (verb.relation()) {
            case "xcomp" -> true;
            case "conj" -> above.isVerb() && !isOtherTense(verb, above);
            case "advcl", "dep" ->
                above.isVerb()
                        && (isParticiple(verb) || (verbs.goes(above.lemma()) && VerbForm.isInfinitive(sentence, verb)));
            default -> false;
        };
    }

    /** "fell on Friday and has since been retaken", "signed on Friday and will leave". */
    private boolean isOtherTense(Token verb, Token above) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.children(above, "aux").stream()
                .noneMatch(other -> other.lemma().equals(aux.lemma())));
    }

    /** "attacked the convoy, killing two", "left after signing the accord". */
    private boolean isParticiple(Token verb) {
        boolean bare = sentence.children(verb, "nsubj", "aux").isEmpty();
        return verb.tag().equals("VBG")
                && bare
                && sentence.children(verb, "mark", "case").stream()
                        .allMatch(mark -> Set.of("after", "before", "while", "when", "by", "upon", "in")
                                .contains(mark.lemma()));
    }

    /** An event noun happens when the verb around it does, unless that verb tells of something else. */
    private boolean isPartOf(Token noun, Token above) {
        if (isElsewhere(noun, above)) {
            return false;
        }
        return switch (noun.relation()) {
            case "conj" -> above.isNoun();
            case "obj", "nsubj", "nsubj:pass" -> above.isVerb() || above.isNoun();
            case "obl" -> above.isVerb() && isBeside(noun);
            case "nmod" -> above.isNoun() && has(noun, WITHIN) && !isSomebody(above);
            case "compound" -> above.isNoun();
            default -> false;
        };
    }

    /** "condemned the attack", "violated the truce": two events, the one before the other; "killed in the riot" is one. */
    private boolean isElsewhere(Token noun, Token above) {
        EventKind other = kinds.get(above);
        if (other == null || above.equals(trigger.carrier().orElse(null))) {
            return false;
        }
        EventKind kind = kinds.get(trigger.head());
        boolean happens = noun.is("obj") && verbs.tellsOfNoun(above.lemma());
        boolean sameRoot = kind != null && other.root() == kind.root();
        boolean during = (noun.is("obl") || noun.is("nmod")) && has(noun, WITHIN) && !other.isSpeech();
        return !sameRoot && !during && !happens;
    }

    /** "veterans of the war", "a victim of the attack": what they are known for is of another time. */
    private boolean isSomebody(Token noun) {
        return nouns.of(sentence, noun)
                .filter(meaning -> meaning.kind().isActor()
                        && meaning.kind() != EntityKind.COUNTRY
                        && meaning.main() != NounClass.EVENT)
                .isPresent();
    }

    /** "the repression of the protests": the one before the other. */
    private boolean isOfOther(Token noun, Token above) {
        return noun.is("nmod") && kinds.containsKey(above);
    }

    private boolean has(Token noun, Set<String> prepositions) {
        return sentence.children(noun, "case").stream().anyMatch(word -> prepositions.contains(word.lemma()));
    }

    /** "killed in the attack"; not "spoke about the attack". */
    private boolean isBeside(Token noun) {
        boolean about =
                noun.head() >= 0 && !verbs.goes(sentence.token(noun.head()).lemma()) && has(noun, Set.of("on"));
        return !about && !has(noun, APART);
    }

    /** "erupted after the attack"; who speaks after a meeting does so on the same day. */
    private boolean isSequel(Token noun) {
        EventKind kind = kinds.get(trigger.head());
        boolean consults = kind != null && kind.is(Trait.CONSULTING);
        return !consults && noun.is("obl") && has(noun, Set.of("after", "before", "following"));
    }

    /** The verbs that tell of an event noun from within its phrase: "a truce that took effect on Friday". */
    private List<Token> happening(Token noun) {
        List<Token> found = new ArrayList<>();
        if (noun.isNoun()) {
            sentence.children(noun, "acl").stream()
                    .filter(verb -> verb.isVerb() && verbs.tellsOfNoun(verb.lemma()))
                    .filter(verb -> !VerbForm.isInfinitive(sentence, verb))
                    .forEach(found::add);
        }
        return found;
    }
}
