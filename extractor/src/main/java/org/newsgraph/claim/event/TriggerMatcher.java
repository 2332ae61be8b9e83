package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Trigger;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.Prepositions;
import org.newsgraph.lexicon.SupportVerbs;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Matches the words of a lexicon entry's trigger in a dependency tree. */
public final class TriggerMatcher {
    private final SupportVerbs supportVerbs;
    private final Nouns nouns;

    public TriggerMatcher(SupportVerbs supportVerbs, Nouns nouns) {
        this.supportVerbs = supportVerbs;
        this.nouns = nouns;
    }

    /**
     * The trigger with this head, if all of the entry's words attach to it; with a further particle it is another verb
     * ("called up").
     */
    public Optional<Trigger> match(Sentence sentence, Token head, Entry entry, MentionIndex mentions) {
        if (!fitsPartOfSpeech(head, entry.pos())) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>(List.of(head));
        List<String> lemmas = entry.trigger();
        for (int i = entry.head() - 1; i >= 0; i--) {
            Optional<Token> word = modifier(sentence, words, lemmas.get(i));
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        if (!addFollowing(sentence, words, lemmas.subList(entry.head() + 1, lemmas.size()), mentions)) {
            return Optional.empty();
        }
        boolean otherVerb =
                sentence.children(head, "compound:prt").stream().anyMatch(particle -> !words.contains(particle));
        if (otherVerb) {
            return Optional.empty();
        }
        Optional<Token> carrier = entry.pos() == Entry.PartOfSpeech.NOUN ? carrier(sentence, head) : Optional.empty();
        boolean undergone = carrier.flatMap(verb -> supportVerbs.of(verb.lemma()))
                .filter(subject -> subject == SupportVerbs.Subject.UNDERGOER)
                .isPresent();
        return Optional.of(new Trigger(sentence, head, words, entry, carrier, undergone));
    }

    private static boolean fitsPartOfSpeech(Token head, Entry.PartOfSpeech pos) {
        return switch (pos) {
            case VERB -> head.isVerb() && !head.is("aux") && !head.is("cop") && !head.is("amod");
            case NOUN -> head.isNoun() && !isNameWord(head) && !head.is("compound");
            case ADJECTIVE -> head.tag().startsWith("JJ") || head.tag().equals("VBN");
        };
    }

    private static boolean isNameWord(Token token) {
        return !token.entity().equals("O") && token.isProper();
    }

    /** A word before the head of a noun trigger: "air" in "air strike". */
    private static Optional<Token> modifier(Sentence sentence, List<Token> words, String lemma) {
        return words.stream()
                .flatMap(word -> sentence.children(word, "compound", "amod", "nmod").stream())
                .filter(child -> is(child, lemma))
                .findFirst();
    }

    /** Finds the words after the head, in whatever order they attach to each other ("put on high alert"). */
    private boolean addFollowing(Sentence sentence, List<Token> words, List<String> lemmas, MentionIndex mentions) {
        boolean freeObject = lemmas.contains("_");
        List<String> missing = new ArrayList<>(lemmas);
        missing.removeIf("_"::equals);
        boolean progress = true;
        while (progress && !missing.isEmpty()) {
            progress = missing.removeIf(lemma -> {
                Optional<Token> word = dependent(sentence, words, lemma, freeObject, mentions);
                word.ifPresent(words::add);
                return word.isPresent();
            });
        }
        return missing.isEmpty();
    }

    /** A particle, object, preposition or noun after a preposition that attaches to the words found so far. */
    private Optional<Token> dependent(
            Sentence sentence, List<Token> words, String lemma, boolean freeObject, MentionIndex mentions) {
        Optional<Token> direct = words.stream()
                .flatMap(word -> sentence.children(word).stream())
                .filter(child -> is(child, lemma) && !words.contains(child))
                .filter(child -> !Set.of("conj", "nsubj", "iobj").contains(child.relation()))
                .filter(child -> !standsApart(sentence, words, child, freeObject))
                .findFirst();
        if (direct.isPresent()) {
            return direct;
        }
        Optional<Token> carried = carriedByObject(sentence, words, lemma);
        if (carried.isPresent()) {
            return carried;
        }
        Optional<Token> afterObject = freeObject ? afterObject(sentence, words.get(0), lemma) : Optional.empty();
        if (afterObject.isPresent() || !Prepositions.contains(lemma)) {
            return afterObject;
        }
        // "called on Friday" is no "call on".
        return words.stream()
                .flatMap(word -> sentence.children(word).stream())
                .filter(child -> !mentions.isTime(sentence, child))
                .flatMap(child -> sentence.children(child, "case", "mark", "dep").stream())
                .filter(mark -> is(mark, lemma))
                .findFirst();
    }

    /**
     * "left the town under a deal" is no "leave deal": its noun stands after a preposition that the trigger lacks; but
     * who is "seized by fear" is seized by it, and whoever holds others "as hostages" holds them hostage.
     */
    private static boolean standsApart(Sentence sentence, List<Token> words, Token noun, boolean freeObject) {
        List<Token> cases = noun.is("obl") || noun.is("nmod") ? sentence.children(noun, "case") : List.of();
        return cases.stream()
                        .map(Token::lemma)
                        .anyMatch(word ->
                                Prepositions.contains(word) && !word.equals("by") && !(freeObject && word.equals("as")))
                && cases.stream().noneMatch(words::contains);
    }

    /** "suspended part of its aid", "ended mediation efforts": the object only measures or carries what is meant. */
    private Optional<Token> carriedByObject(Sentence sentence, List<Token> words, String lemma) {
        for (Token object : sentence.children(words.get(0), "obj", "nsubj:pass")) {
            Token core = NounPhrases.core(nouns, sentence, object);
            if (!core.equals(object) && is(core, lemma)) {
                return Optional.of(core);
            }
            boolean carries = nouns.of(sentence, core)
                    .filter(meaning -> meaning.is(NounClass.CARRIER))
                    .isPresent();
            Optional<Token> meant = sentence.children(core, "compound", "amod").stream()
                    .filter(child -> carries && is(child, lemma) && !words.contains(child))
                    .findFirst();
            if (meant.isPresent()) {
                words.add(core);
                return meant;
            }
        }
        return Optional.empty();
    }

    /** What the parser attaches to the free object although it speaks of it: "dead" in "shot a man dead". */
    private static Optional<Token> afterObject(Sentence sentence, Token head, String lemma) {
        return sentence.children(head, "obj").stream()
                .flatMap(object -> sentence.children(object).stream()
                        .filter(child -> child.index() > object.index() && is(child, lemma)))
                .findFirst();
    }

    private static boolean is(Token token, String lemma) {
        return token.lemma().equalsIgnoreCase(lemma)
                || token.text().toLowerCase(Locale.ROOT).equals(lemma);
    }

    /** The light verb whose object the noun is, in the active or the passive. */
    private Optional<Token> carrier(Sentence sentence, Token noun) {
        Token at = noun;
        while (at.relation().equals("conj")
                && at.head() >= 0
                && sentence.token(at.head()).isNoun()) {
            at = sentence.token(at.head());
        }
        at = counted(sentence, at, nouns.cues());
        String relation = at.relation();
        if (relation.equals("obj") || relation.equals("nsubj:pass") || relation.equals("obl")) {
            Optional<Token> verb = sentence.head(at).filter(Token::isVerb).filter(this::isSupport);
            boolean inTalks = relation.equals("obl")
                    && sentence.child(at, "case")
                            .filter(word -> Set.of("in", "into", "on", "out").contains(word.lemma()))
                            .isEmpty();
            if (verb.isPresent() && !inTalks) {
                return verb;
            }
        }
        return sentence.children(noun, "acl").stream()
                .filter(verb -> verb.isVerb() && isSupport(verb))
                .findFirst();
    }

    /** The noun that counts another ("dozens of attacks"), or the other itself: it stands in the tree where the other would. */
    static Token counted(Sentence sentence, Token noun, Cues cues) {
        return sentence.head(noun)
                .filter(head -> noun.is("nmod") && cues.has(Cue.COUNTING_EVENTS, head.lemma()))
                .orElse(noun);
    }

    private boolean isSupport(Token verb) {
        return supportVerbs.of(verb.lemma()).isPresent();
    }
}
