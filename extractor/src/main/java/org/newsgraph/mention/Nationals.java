package org.newsgraph.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.NameKey;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** People told by their country alone, who are not the country: "an American", "the Briton", "Afghans". */
final class Nationals {
    /** Adjectives that mean a people behind an article, never one person: "the British", "the Dutch", "the Chinese". */
    private static final Pattern PEOPLE_OR_STATE = Pattern.compile("(?i).*(sh|ch|ese|ss)");

    private Nationals() {}

    /** Whether the word for a nationality stands for one person: it heads its phrase and is no language. */
    static boolean isPerson(Occurrence one) {
        Sentence sentence = one.sentence();
        Token word = one.head();
        boolean alone = one.name().end() == one.name().first() + 1;
        if (one.name().sense() != Gazetteer.Sense.DEMONYM
                || !alone
                || one.name()
                        .known()
                        .filter(known -> known.kind() == EntityKind.COUNTRY)
                        .isEmpty()
                || PEOPLE_OR_STATE.matcher(word.text()).matches()
                || !word.tag().matches("NNP?|JJ")
                || isBeforeNoun(sentence, word)) {
            return false;
        }
        boolean told = sentence.children(word, "det", "nummod", "amod").stream()
                .anyMatch(
                        child -> child.index() < word.index() && !child.lemma().equals("no"));
        return switch (word.relation()) {
            case "nsubj", "nsubj:pass" -> true;
            case "obj", "iobj", "obl", "nmod", "conj", "appos", "obl:agent" -> told;
            default -> false;
        };
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

    /** "American killed in Chad": what stands right behind is what was done. */
    private static boolean isPredicate(Sentence sentence, Token next, Token word) {
        return next.tag().equals("VBN") && word.head() == next.index()
                || sentence.child(next, "nsubj").filter(word::equals).isPresent();
    }

    /** Somebody from a country; the one told before where the article says "the". */
    static Referent person(Discourse discourse, Occurrence one) {
        boolean indefinite = one.sentence().children(one.head(), "det", "amod", "nummod").stream()
                .anyMatch(child -> child.lemma().matches("(?i)an?|another|other|second|third|one"));
        Referent person = new Referent(one.surface(discourse), Optional.of(one.span()), EntityKind.PERSON);
        String key = "person " + NameKey.of(one.surface(discourse));
        boolean first = discourse.shared(key, () -> person) == person;
        Referent meant = first || !indefinite ? discourse.shared(key, () -> person) : discourse.local(person);
        return from(meant, one);
    }

    /** "Afghans": people of a country. */
    static Referent people(Discourse discourse, Occurrence one) {
        String name = one.surface(discourse);
        Referent people = discourse.shared(
                "people " + NameKey.of(name), () -> new Referent(name, Optional.of(one.span()), EntityKind.GROUP));
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
