package org.newsgraph.mention.nominal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Earlier mentions that a phrase may take up: by how they were described, or by the same words. */
final class Antecedents {
    /** How many sentences back a phrase without words of its own may reach. */
    static final int NEAR = 3;

    /** How many sentences back a phrase may reach that describes whom it means. */
    static final int FAR = 12;

    private static final int HEADLINE_AND_LEAD = 3;

    private Antecedents() {}

    /** Of these the one who was mentioned last. */
    static Optional<Referent> mostRecent(Phrase phrase, int sentencesBack, List<Referent> among) {
        return phrase.before(sentencesBack).stream()
                .flatMap(item -> item.referents().stream())
                .filter(among::contains)
                .findFirst();
    }

    /** Whoever the article or the tables describe with this noun: "the jihadists", "the watchdog". */
    static Optional<Referent> described(Phrase phrase) {
        if (phrase.isCounted()) {
            return Optional.empty();
        }
        List<String> forms = phrase.nounForms();
        List<Referent> all = phrase.discourse().referents().stream()
                .filter(one -> forms.stream().anyMatch(one::isDescribedBy))
                .filter(one -> !isOrganOfAnother(phrase, one))
                .toList();
        List<Referent> identified = all.stream().filter(Referent::isIdentified).toList();
        // One that stays inside the article is meant where it is the only one.
        List<Referent> fitting = identified.isEmpty() && all.size() == 1 ? all : identified;
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        if (phrase.isIndefinite() || !phrase.isDefinite()) {
            List<Referent> next =
                    fitting.stream().filter(one -> isNamedNext(phrase, one)).toList();
            return phrase.isIndefinite() && next.size() == 1 ? Optional.of(next.get(0)) : Optional.empty();
        }
        return mostRecent(phrase, FAR, fitting).filter(one -> !isOutdone(phrase, one));
    }

    /** "The Supreme Court … a Nairobi court freed him. The court": another was called so since. */
    private static boolean isOutdone(Phrase phrase, Referent described) {
        return phrase.before(FAR).stream()
                .takeWhile(item -> !item.referents().contains(described))
                .filter(item -> item.mention().form() == EntityMention.Form.NOMINAL)
                .filter(item ->
                        item.referents().size() == 1 && !item.referents().get(0).isIdentified())
                .filter(item -> item.plural() == phrase.isPlural())
                .anyMatch(item -> {
                    Sentence sentence = sentence(phrase, item);
                    return isSameNoun(
                            phrase, sentence, sentence.token(item.mention().head()));
                });
    }

    /** "The Catalan court": no organ of a state that is not named as its possessor. */
    private static boolean isOrganOfAnother(Phrase phrase, Referent one) {
        return one.kind() == EntityKind.GOVERNMENT
                && !phrase.owners().isEmpty()
                && !OrganizationPhrases.isBased(phrase)
                && phrase.owners().stream()
                        .noneMatch(owner -> owner == one
                                || owner.kind() == EntityKind.COUNTRY
                                        && owner.country().equals(one.country()));
    }

    /** "A rights group in Lagos", "a party called Future": which it is, the phrase says itself. */
    private static boolean saysWhich(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "acl", "acl:relcl", "nmod").stream()
                .anyMatch(word -> word.index() > phrase.head().index());
    }

    /** "A monitoring group said", "a rebel group's base": the article names it right after, or for the first time soon. */
    private static boolean isNamedNext(Phrase phrase, Referent one) {
        boolean institution = one.kind() == EntityKind.ORGANIZATION;
        List<Discourse.Understood> named = phrase.discourse().all().stream()
                .filter(item -> item.mention().form() == EntityMention.Form.NAME)
                .filter(item -> item.referents().contains(one))
                .toList();
        int here = phrase.sentence().index();
        if (institution) {
            boolean first = named.stream().allMatch(item -> item.mention().sentence() >= here);
            int reach = first ? FAR / 2 : NEAR - 1;
            boolean next = named.stream()
                    .map(item -> item.mention().sentence())
                    .anyMatch(sentence -> sentence >= here && sentence <= here + reach);
            return next && phrase.owners().isEmpty() && !saysWhich(phrase);
        }
        return one.kind() == EntityKind.ARMED_GROUP
                && named.stream().allMatch(item -> item.mention().sentence() > here)
                && named.stream().anyMatch(item -> item.mention().sentence() <= here + 2);
    }

    /** "The jihadists": all those, named together, whom the article or the tables describe so. */
    static List<Referent> allDescribed(Phrase phrase) {
        Optional<Referent> nearest = described(phrase);
        if (nearest.isEmpty() || !phrase.isPlural()) {
            return nearest.map(List::of).orElse(List.of());
        }
        return phrase.before(FAR).stream()
                .filter(item -> item.referents().contains(nearest.get()))
                .map(item -> together(phrase, item, nearest.get()))
                .max(Comparator.comparing(List::size))
                .orElse(List.of(nearest.get()));
    }

    private static List<Referent> together(Phrase phrase, Discourse.Understood item, Referent nearest) {
        List<String> forms = phrase.nounForms();
        return item.referents().stream()
                .filter(one -> one == nearest || forms.stream().anyMatch(one::isDescribedBy))
                .toList();
    }

    /**
     * The entity of an earlier phrase with the same head, when this one is definite and says nothing else; or the one of
     * the headline, which the lead repeats.
     */
    static Optional<Referent> repeated(Phrase phrase) {
        if (phrase.isIndefinite()) {
            return Optional.empty();
        }
        boolean bare = !phrase.isCounted()
                && phrase.owners().isEmpty()
                && phrase.sentence().children(phrase.head(), "acl").isEmpty();
        if (bare && (phrase.isDefinite() || phrase.isPlural())) {
            return earlier(phrase, phrase.isDefinite() ? FAR : 2, true);
        }
        boolean retells = phrase.isPlural()
                && phrase.sentence().index() < HEADLINE_AND_LEAD
                && !phrase.owners().isEmpty();
        return retells
                ? earlier(phrase, HEADLINE_AND_LEAD, false).filter(one -> one.isOwnedBy(phrase.owners()))
                : Optional.empty();
    }

    private static Optional<Referent> earlier(Phrase phrase, int sentencesBack, boolean withModifiers) {
        return phrase.before(sentencesBack).stream()
                .filter(item -> item.mention().form() == EntityMention.Form.NOMINAL)
                .filter(item -> withModifiers ? sameWords(phrase, item) : isBareInHeadline(phrase, item))
                .filter(item -> item.referents().size() == 1)
                .map(item -> item.referents().get(0))
                .filter(one -> phrase.isPlural() == one.isPlural())
                .findFirst();
    }

    private static boolean sameWords(Phrase phrase, Discourse.Understood item) {
        Sentence sentence = sentence(phrase, item);
        Token other = sentence.token(item.mention().head());
        return isSameNoun(phrase, sentence, other)
                && Phrase.modifiers(sentence, other).containsAll(phrase.modifiers());
    }

    /** "Parties reach a deal" above "Eight parties reached a deal": a headline has neither article nor number. */
    private static boolean isBareInHeadline(Phrase phrase, Discourse.Understood item) {
        Sentence sentence = sentence(phrase, item);
        Token other = sentence.token(item.mention().head());
        return sentence.index() == 0
                && phrase.sentence().index() > 0
                && isSameNoun(phrase, sentence, other)
                && sentence.children(other, "det", "nummod", "amod").isEmpty();
    }

    private static Sentence sentence(Phrase phrase, Discourse.Understood item) {
        return phrase.discourse().text().sentences().get(item.mention().sentence());
    }

    private static boolean isSameNoun(Phrase phrase, Sentence sentence, Token other) {
        return phrase.head().lemma().equals(other.lemma())
                || group(noun(phrase, phrase.sentence(), phrase.head())).equals(group(noun(phrase, sentence, other)));
    }

    /** The noun as the table has it: a plural that opens a sentence may be tagged as a name and keep its form. */
    private static String noun(Phrase phrase, Sentence sentence, Token token) {
        return phrase.nouns().of(sentence, token).map(Nouns.Meaning::noun).orElse(token.lemma());
    }

    /** The group whose men these are: "militiamen" take up "militias". */
    private static String group(String lemma) {
        for (String end : List.of("man", "men")) {
            if (lemma.length() > end.length() + 3 && lemma.endsWith(end)) {
                return lemma.substring(0, lemma.length() - end.length());
            }
        }
        return lemma;
    }
}
