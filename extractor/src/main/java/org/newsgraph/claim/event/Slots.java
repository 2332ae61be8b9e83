package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.Trigger;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.grammar.VerbForm;
import org.newsgraph.grammar.Voice;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.SettingVerbs;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The grammatical slots around a trigger, as {@code docs/lexicon.md} names them, with the words that fill them. */
public final class Slots {
    private final Trigger trigger;
    private final Sentence sentence;
    private final MentionIndex mentions;
    private final SettingVerbs verbs;
    private final Cues cues;

    public Slots(Trigger trigger, MentionIndex mentions, SettingVerbs verbs, Cues cues) {
        this.trigger = trigger;
        this.sentence = trigger.sentence();
        this.mentions = mentions;
        this.verbs = verbs;
        this.cues = cues;
    }

    /** Whether a slot is there, filled by whatever; {@code passive} is there where the trigger's verb is in the passive. */
    boolean has(Slot slot) {
        if (slot == Function.PASSIVE) {
            return Voice.isPassive(sentence, trigger.head());
        }
        return !fillers(slot).isEmpty();
    }

    /** The heads of what fills a slot, in order of the text; none where the slot is not there. */
    List<Token> fillers(Slot slot) {
        List<Token> fillers = trigger.entry().pos() == Entry.PartOfSpeech.VERB ? ofVerb(slot) : ofNoun(slot);
        return fillers.stream()
                .map(this::whole)
                .filter(token -> !trigger.words().contains(token) && !mentions.isTime(sentence, token))
                .distinct()
                .toList();
    }

    /** "withdrew from most of Hebron" is told of Hebron, "captured 60 percent of the province" of the province. */
    private Token whole(Token token) {
        boolean measured = cues.has(Cue.PER_CENT, token.text());
        return measured || cues.has(Cue.SHARE, token.lemma())
                ? PrepositionalPhrases.of(sentence, token, "of").stream()
                        .filter(part -> measured ? isPlace(part) : part.isProper())
                        .findFirst()
                        .orElse(token)
                : token;
    }

    private boolean isPlace(Token token) {
        return mentions.denoted(sentence, token).stream()
                .anyMatch(entity -> entity.kind().isPlace());
    }

    private List<Token> ofVerb(Slot slot) {
        Token verb = trigger.head();
        if (slot instanceof Slot.After after) {
            return prepositional(after.preposition());
        }
        return switch ((Function) slot) {
            case SUBJECT -> ArgumentStructure.subjects(sentence, verb);
            case OBJECT -> ArgumentStructure.objects(sentence, verb);
            case INDIRECT_OBJECT -> ArgumentStructure.recipients(sentence, verb);
            case CLAUSE -> sentence.children(verb, "ccomp");
            case INFINITIVE ->
                sentence.children(verb, "xcomp", "advcl").stream()
                        .filter(child -> VerbForm.isInfinitive(sentence, child))
                        .toList();
            case GERUND ->
                sentence.children(verb, "advcl", "obl", "xcomp", "dep").stream()
                        .filter(child -> child.tag().equals("VBG"))
                        .toList();
            case CLAUSE_SUBJECT -> clauseSubjects(verb);
            case OBJECT_OWNER ->
                ArgumentStructure.objects(sentence, verb).stream()
                        .flatMap(object -> Stream.concat(owners(object), nationalities(object)))
                        .toList();
            case POSSESSOR ->
                ownNouns().flatMap(noun -> possessors(noun).stream()).toList();
            case MODIFIER ->
                ownNouns().flatMap(noun -> modifiers(noun).stream()).toList();
            case COMPOUND, ADJUNCT, UNDERGOER, PASSIVE -> List.of();
        };
    }

    /** "rejected Chad's offer" is told of Chad; "condemned the mayor's murder" not of the mayor, who suffered it. */
    private Stream<Token> owners(Token object) {
        return cues.has(Cue.SUFFERED, object.lemma()) ? Stream.empty() : possessors(object).stream();
    }

    /** The nouns among the words of a verb's trigger: "diplomat" in "expel diplomat". */
    private Stream<Token> ownNouns() {
        return trigger.words().stream().filter(word -> word.isNoun() && !word.equals(trigger.head()));
    }

    private List<Token> possessors(Token noun) {
        return sentence.children(noun, "nmod:poss").stream()
                .flatMap(token -> Coordination.members(sentence, token).stream())
                .toList();
    }

    /** "the Iranian offer" is Iran's, "the US decision" America's; "the Paris deal" is not the city's. */
    private Stream<Token> nationalities(Token noun) {
        return modifiers(noun).stream().filter(child -> mentions.at(sentence, child)
                .filter(mention -> mention.form() == EntityMention.Form.DEMONYM
                        || mentions.denoted(mention).stream().allMatch(one -> one.kind() == EntityKind.COUNTRY))
                .isPresent());
    }

    /** After a preposition: of the trigger's words, or where the parser attached it to the object. */
    private List<Token> prepositional(String preposition) {
        Set<Token> found = new LinkedHashSet<>();
        boolean isParticle = sentence.children(trigger.head(), "compound:prt").stream()
                .anyMatch(particle -> particle.lemma().equals(preposition));
        if (isParticle) {
            return ArgumentStructure.objects(sentence, trigger.head());
        }
        for (Token word : trigger.words()) {
            found.addAll(PrepositionalPhrases.of(sentence, word, preposition));
        }
        if (found.isEmpty() && preposition.equals("of")) {
            // "accused the army of crimes", but not "accused members of the army"
            sentence.children(trigger.head(), "obj").stream()
                    .flatMap(object -> PrepositionalPhrases.of(sentence, object, preposition).stream())
                    .filter(token -> mentions.denoted(sentence, token).stream()
                            .noneMatch(entity -> entity.kind().isActor()))
                    .forEach(found::add);
        } else if (found.isEmpty() && !preposition.equals("by")) {
            sentence.children(trigger.head(), "obj").stream()
                    .filter(object -> !object.isProper())
                    .flatMap(object -> Stream.concat(Stream.of(object), figures(object).stream()))
                    .forEach(object -> found.addAll(PrepositionalPhrases.of(sentence, object, preposition)));
        }
        return List.copyOf(found);
    }

    /** The parts of a sum: "$200m", where the parser attaches to the figure what belongs to the sum. */
    private List<Token> figures(Token sum) {
        return sentence.children(sum, "dep", "nummod").stream()
                .filter(child -> child.tag().equals("CD"))
                .toList();
    }

    /** Who is to do it: "demanded that Moscow press its allies"; not whom it is to be done to. */
    private List<Token> clauseSubjects(Token word) {
        return sentence.children(word, "ccomp", "xcomp", "advcl", "acl").stream()
                .filter(clause -> !clause.is("advcl") || VerbForm.isInfinitive(sentence, clause))
                .filter(clause -> !Voice.isPassive(sentence, clause))
                .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                .flatMap(subject -> Coordination.members(sentence, subject).stream())
                .toList();
    }

    private List<Token> ofNoun(Slot slot) {
        Token noun = trigger.head();
        if (slot instanceof Slot.After after) {
            return ofNounPrepositional(noun, after.preposition());
        }
        return switch ((Function) slot) {
            case SUBJECT -> trigger.undergone() ? List.of() : carried();
            case UNDERGOER -> trigger.undergone() ? carried() : List.of();
            case OBJECT, INDIRECT_OBJECT ->
                trigger.carrier().map(verb -> sentence.children(verb, "iobj")).orElse(List.of());
            case POSSESSOR -> possessors(noun);
            case MODIFIER ->
                trigger.words().stream()
                        .flatMap(word -> modifiers(word).stream())
                        .filter(word -> word.index() < noun.index())
                        .toList();
            case COMPOUND ->
                isOneEvent(noun) ? compounds(noun).filter(child -> !acts(child)).toList() : List.of();
            case CLAUSE_SUBJECT -> clauseSubjects(noun);
            case ADJUNCT -> adjunct(noun);
            case CLAUSE ->
                sentence.children(noun, "ccomp", "acl").stream()
                        .filter(child -> sentence.child(child, "mark")
                                .filter(mark -> mark.lemma().equals("that"))
                                .isPresent())
                        .toList();
            case INFINITIVE ->
                Stream.concat(
                                sentence.children(noun, "acl", "xcomp").stream(),
                                trigger.carrier().stream()
                                        .flatMap(verb -> sentence.children(verb, "xcomp", "advcl").stream()))
                        .filter(child -> VerbForm.isInfinitive(sentence, child))
                        .toList();
            case GERUND ->
                sentence.children(noun, "acl", "advcl").stream()
                        .filter(child -> child.tag().equals("VBG"))
                        .toList();
            case OBJECT_OWNER, PASSIVE -> List.of();
        };
    }

    private List<Token> ofNounPrepositional(Token noun, String preposition) {
        Set<Token> found = new LinkedHashSet<>();
        trigger.words().forEach(word -> found.addAll(PrepositionalPhrases.of(sentence, word, preposition)));
        if (preposition.equals("by")) {
            sentence.children(noun, "acl").stream()
                    .filter(verb -> Voice.isPassive(sentence, verb))
                    .forEach(verb -> found.addAll(PrepositionalPhrases.of(sentence, verb, "by")));
        } else {
            trigger.carrier().ifPresent(verb -> found.addAll(PrepositionalPhrases.of(sentence, verb, preposition)));
        }
        if (found.isEmpty() && noun.is("conj")) {
            // "artillery and rocket fire on the camp": the parser attaches to the first what belongs to all.
            sentence.head(noun)
                    .filter(Token::isNoun)
                    .ifPresent(first -> found.addAll(PrepositionalPhrases.of(sentence, first, preposition)));
        }
        if (!preposition.equals("of")) {
            found.addAll(PrepositionalPhrases.of(sentence, TriggerMatcher.counted(sentence, noun, cues), preposition));
        }
        if (found.isEmpty() && preposition.equals("against")) {
            // "conducted strikes using bombers against the depots": what is used is used for the event.
            Stream.concat(
                            sentence.children(noun, "acl", "dep").stream(),
                            trigger.carrier().stream()
                                    .flatMap(verb -> sentence.children(verb, "advcl", "dep").stream()))
                    .filter(using ->
                            cues.has(Cue.USING, using.lemma()) && using.tag().equals("VBG"))
                    .flatMap(using ->
                            Stream.concat(Stream.of(using), ArgumentStructure.objects(sentence, using).stream()))
                    .forEach(word -> found.addAll(PrepositionalPhrases.of(sentence, word, preposition)));
        }
        if (found.isEmpty() && Set.of("between", "against").contains(preposition)) {
            happening(noun).ifPresent(verb -> found.addAll(PrepositionalPhrases.of(sentence, verb, preposition)));
        }
        return List.copyOf(found);
    }

    /** The verb without object that says that the noun's event came about: "clashes erupted between …". */
    private Optional<Token> happening(Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.relation().equals("nsubj") && verb.isVerb())
                .filter(verb -> sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty());
    }

    /** The subject of the light verb that carries the noun, or of the noun itself ("they are in talks"). */
    private List<Token> carried() {
        Optional<Token> carrier = trigger.carrier();
        if (carrier.isPresent()) {
            Token verb = carrier.get();
            return verb.is("acl") && verb.head() == trigger.head().index()
                    ? (Voice.isPassive(sentence, verb) ? PrepositionalPhrases.of(sentence, verb, "by") : List.of())
                    : ArgumentStructure.subjects(sentence, verb);
        }
        if (trigger.entry().pos() == Entry.PartOfSpeech.ADJECTIVE) {
            return Subjects.surface(sentence, trigger.head());
        }
        boolean inTalks = sentence.child(trigger.head(), "cop").isPresent()
                && sentence.child(trigger.head(), "case").isPresent();
        return inTalks ? Subjects.surface(sentence, trigger.head()) : List.of();
    }

    /** Common nouns before a noun that are mentions of their own: "rebel attacks", "the embassy bombing". */
    private Stream<Token> compounds(Token noun) {
        return sentence.children(noun, "compound", "amod").stream()
                .filter(child -> child.index() < noun.index())
                .filter(child -> mentions.at(sentence, child)
                        .filter(mention -> mention.form() == EntityMention.Form.NOMINAL)
                        .isPresent());
    }

    /** "School shootings are rare" tells of none. */
    private boolean isOneEvent(Token noun) {
        return noun.tag().equals("NN") || NounPhrases.isDefinite(sentence, noun);
    }

    private boolean acts(Token child) {
        return mentions.denoted(sentence, child).stream()
                .allMatch(one -> one.kind().isActor());
    }

    /**
     * Names and nationalities right before a noun: "Russian air strikes"; else nouns for who acts: "rebel attacks". In
     * "Pathet Lao rebel attacks" they are the same.
     */
    private List<Token> modifiers(Token noun) {
        List<Token> modifiers = new ArrayList<>();
        for (Token child : sentence.children(noun, "compound", "amod", "nmod")) {
            boolean before = child.index() < noun.index() && !child.relation().equals("nmod:poss");
            Optional<EntityMention> mention = mentions.at(sentence, child);
            boolean named = mention.filter(
                            one -> one.form() != EntityMention.Form.NOMINAL && one.form() != EntityMention.Form.PRONOUN)
                    .isPresent();
            if (before && named) {
                Stream.concat(Stream.of(child), sentence.children(child, "conj").stream())
                        .forEach(modifiers::add);
            }
        }
        return modifiers.isEmpty() ? compounds(noun).filter(this::acts).toList() : modifiers;
    }

    /** Who was doing something in, before or after it: "Kerry spoke after a meeting with Ayrault". */
    private List<Token> adjunct(Token noun) {
        Optional<Token> verb = sentence.head(noun).filter(Token::isVerb);
        boolean comes = verb.filter(word -> verbs.goes(word.lemma())).isPresent();
        boolean attends = noun.is("obl")
                && sentence.children(noun, "case").stream()
                        .map(Token::lemma)
                        .anyMatch(word -> Set.of("after", "before", "during", "following", "in", "at", "ahead")
                                        .contains(word)
                                || (comes && Set.of("for", "on").contains(word)));
        return attends && verb.isPresent() ? ArgumentStructure.subjects(sentence, verb.get()) : List.of();
    }
}
