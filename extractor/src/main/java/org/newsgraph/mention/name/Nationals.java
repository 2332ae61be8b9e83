package org.newsgraph.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.tables.NameKey;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** People described by their country alone, who are not the country: "an American", "the Briton", "Afghans". */
final class Nationals {
    /** Adjectives that mean a people after an article, never one person: "the British", "the Dutch", "the Chinese". */
    private static final Pattern PEOPLE_OR_STATE = Pattern.compile("(?i).*(sh|ch|ese|ss)");

    private Nationals() {}

    /** Whether the word for a nationality stands for one person: it heads its phrase and is no language. */
    static boolean isPerson(Occurrence one, Cues cues) {
        if (!isAlone(one)) {
            return false;
        }
        Sentence sentence = one.sentence();
        Token word = one.head();
        boolean mentioned = sentence.children(word, "det", "nummod", "amod").stream()
                .anyMatch(
                        child -> child.index() < word.index() && !child.lemma().equals("no"));
        return switch (word.relation()) {
            case "nsubj", "nsubj:pass" -> mentioned || isMentionedByEvent(sentence, word, cues);
            case "obj", "iobj", "obl", "nmod", "conj", "appos", "obl:agent" -> mentioned;
            default -> false;
        };
    }

    /** Whether a word for a nationality is somebody's name here, by the recogniser or by a full name in the article. */
    static boolean isSurname(Sentence sentence, FoundName name, Set<String> surnames) {
        Token word = sentence.token(name.first());
        return name.sense() != Gazetteer.Sense.NAME
                && name.end() == name.first() + 1
                && (name.tag() == FoundName.Tag.PERSON || surnames.contains(word.text()))
                && (word.isProper() || name.tag() == FoundName.Tag.PERSON)
                && !word.is("amod")
                && sentence.children(word, "det").isEmpty()
                && (word.head() < word.index() || !word.is("compound"));
    }

    /** "American killed in Chad", as headlines have it; but "Russian is spoken there" and "Ukrainian became official". */
    private static boolean isMentionedByEvent(Sentence sentence, Token word, Cues cues) {
        return sentence.head(word)
                .filter(verb -> cues.has(Cue.DONE_TO_OTHERS, verb.lemma())
                        || sentence.index() == 0
                                && verb.isVerb()
                                && !cues.has(Cue.BECOMING, verb.lemma())
                                && sentence.children(verb, "aux", "aux:pass", "cop")
                                        .isEmpty())
                .isPresent();
    }

    /** Whether a word for a nationality heads its phrase, and is none for a whole people. */
    private static boolean isAlone(Occurrence one) {
        Token word = one.head();
        return one.name().sense() == Gazetteer.Sense.DEMONYM
                && one.name().end() == one.name().first() + 1
                && one.name()
                        .known()
                        .filter(known -> known.kind() == EntityKind.COUNTRY)
                        .isPresent()
                && !PEOPLE_OR_STATE.matcher(word.text()).matches()
                && word.tag().matches("NNP?|JJ")
                && !isBeforeNoun(one.sentence(), word);
    }

    private static boolean isBeforeNoun(Sentence sentence, Token word) {
        if (word.index() + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(word.index() + 1);
        boolean joined = next.tag().equals("CC")
                && word.index() + 2 < sentence.size()
                && !sentence.token(word.index() + 2).tag().matches("DT|CD");
        return joined || next.tag().matches("NN.*|JJ.*|HYPH|POS|VBN") && !isPredicate(sentence, next, word);
    }

    /** "American killed in Chad": what stands right after is what was done. */
    private static boolean isPredicate(Sentence sentence, Token next, Token word) {
        return next.tag().equals("VBN") && word.head() == next.index()
                || sentence.child(next, "nsubj").filter(word::equals).isPresent();
    }

    /** Somebody from a country; the one mentioned before where the article says "the". */
    static Referent person(Discourse discourse, Occurrence one) {
        boolean indefinite = one.sentence().children(one.head(), "det", "amod", "nummod").stream()
                .anyMatch(child -> FunctionWords.has(FunctionWords.BEFORE_ANOTHER, child));
        Referent person = new Referent(one.surface(discourse), Optional.of(one.span()), EntityKind.PERSON);
        String name = NameKey.of(one.surface(discourse));
        List<Referent> mentioned = discourse.referents().stream()
                .filter(other -> other.kind() == EntityKind.PERSON && !other.isIdentified())
                .filter(other -> NameKey.of(other.name()).equals(name))
                .toList();
        return from(indefinite || mentioned.size() != 1 ? discourse.local(person) : mentioned.get(0), one);
    }

    /** "Russian is spoken there": a language. */
    static boolean isLanguage(Occurrence one, Cues cues) {
        return isAlone(one) && one.head().relation().startsWith("nsubj") && !isPerson(one, cues);
    }

    static Referent language(Discourse discourse, Occurrence one) {
        return discourse.shared(
                "language " + NameKey.of(one.surface(discourse)),
                () -> new Referent(one.surface(discourse), Optional.of(one.span()), EntityKind.THING));
    }

    /** "Afghans": people of a country; "two Afghans" are others each time. */
    static Referent people(Discourse discourse, Occurrence one) {
        String name = one.surface(discourse);
        Referent some = new Referent(name, Optional.of(one.span()), EntityKind.GROUP);
        boolean counted = one.sentence().child(one.head(), "nummod").isPresent();
        Referent people = counted ? discourse.local(some) : discourse.shared("people " + NameKey.of(name), () -> some);
        people.makePlural();
        return from(people, one);
    }

    private static Referent from(Referent referent, Occurrence one) {
        KnownEntity country = one.name().known().orElseThrow();
        referent.belongTo(country.country(), Optional.empty());
        referent.partOf(country.name());
        return referent;
    }
}
