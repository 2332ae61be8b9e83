package org.newsgraph.mention.pronoun;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Looks for a pronoun's antecedent: a subject of the same sentence, or else of the one before. Another possible antecedent,
 * be it a thing or a pronoun that was left open, leaves the pronoun open too.
 */
final class PronounAntecedents {
    private static final Set<String> WITH = Set.of("with");

    private static final int NEAR = 2;

    private final Discourse discourse;
    private final Sentence sentence;
    private final Token pronoun;
    private final Cues cues;
    private final Set<String> type;
    private final Predicate<Discourse.Understood> fits;
    private final Set<Referent> others;
    private final Optional<Discourse.Understood> owner;
    private final boolean plural;
    private final boolean person;

    /**
     * @param type the pronouns of the same person, gender and number
     * @param fits whom such a pronoun may mean
     */
    PronounAntecedents(
            Discourse discourse,
            Sentence sentence,
            Token pronoun,
            Cues cues,
            Set<String> type,
            Predicate<Discourse.Understood> fits) {
        this.discourse = discourse;
        this.sentence = sentence;
        this.pronoun = pronoun;
        this.cues = cues;
        this.type = type;
        this.fits = fits;
        Binding binding = new Binding(discourse, sentence, cues);
        this.others = binding.others(pronoun);
        this.owner = binding.owner(pronoun);
        this.plural = type.equals(FunctionWords.PLURAL_PRONOUNS);
        this.person = type.equals(FunctionWords.FEMININE_PRONOUNS) || type.equals(FunctionWords.MASCULINE_PRONOUNS);
    }

    Optional<List<Referent>> find() {
        if (owner.filter(this::mayBe).isPresent()) {
            return owner.map(Discourse.Understood::referents);
        }
        Optional<Discourse.Understood> punished = punished();
        if (punished.isPresent()) {
            return punished.map(Discourse.Understood::referents);
        }
        List<Discourse.Understood> before = discourse.before(sentence, pronoun, NEAR);
        for (int back = 0; back <= NEAR && back <= sentence.index(); back++) {
            int at = sentence.index() - back;
            List<Discourse.Understood> all = before.stream()
                    .filter(item -> item.mention().sentence() == at)
                    .map(this::together)
                    .toList();
            Optional<Optional<List<Referent>>> settled = back == 0 ? here(all) : earlier(all, at);
            if (settled.isPresent()) {
                return settled.get();
            }
        }
        return Optional.empty();
    }

    /** "would sanction Norland if it attacked Sudland": whom something is done to for what they do. */
    private Optional<Discourse.Understood> punished() {
        Optional<Token> clause = sentence.head(pronoun)
                .filter(verb -> pronoun.is("nsubj")
                        && verb.is("advcl")
                        && verb.head() < verb.index()
                        && sentence.child(verb, "obj").isPresent()
                        && sentence.children(verb, "mark").stream()
                                .anyMatch(mark -> mark.lemma().equalsIgnoreCase("if")));
        return clause.flatMap(sentence::head)
                .filter(verb -> cues.has(Cue.RETALIATING, verb.lemma()))
                .flatMap(verb -> sentence.child(verb, "obj"))
                .flatMap(object -> discourse.at(sentence, object.index()))
                .filter(this::mayBe);
    }

    /** What its own sentence settles; an empty answer settles that it stays open, none leaves it to those before. */
    private Optional<Optional<List<Referent>>> here(List<Discourse.Understood> all) {
        if (discourse.isOpen(sentence, pronoun, type, false)) {
            return Optional.of(Optional.empty());
        }
        List<Discourse.Understood> fitting = all.stream().filter(this::mayBe).toList();
        Optional<Discourse.Understood> subject = all.stream()
                .filter(Discourse.Understood::subject)
                .filter(item -> mayBe(item) || competes(item))
                .findFirst();
        if (subject.isPresent() && !isOutdone(subject.get(), all)) {
            return Optional.of(subject.filter(this::mayBe).map(Discourse.Understood::referents));
        }
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = distinct(fitting) == 1 && (!isObject() || all.stream().noneMatch(this::competes));
        return Optional.of(sure ? Optional.of(fitting.get(0).referents()) : Optional.empty());
    }

    /** "The army said soldiers had overrun bases of the rebels and held some of their men": whoever acts is not the antecedent. */
    private boolean isOutdone(Discourse.Understood subject, List<Discourse.Understood> all) {
        return pronoun.is("nmod:poss")
                && all.stream()
                        .filter(Discourse.Understood::subject)
                        .filter(item -> item.referents().stream().anyMatch(others::contains))
                        .anyMatch(item -> item.mention().span().begin()
                                > subject.mention().span().begin());
    }

    private Optional<Optional<List<Referent>>> earlier(List<Discourse.Understood> all, int at) {
        Sentence earlier = discourse.text().sentences().get(at);
        List<Discourse.Understood> fitting = all.stream().filter(this::mayBe).toList();
        List<Discourse.Understood> mentioned =
                fitting.stream().filter(item -> !isQuoted(item)).toList();
        List<Discourse.Understood> asked = mentioned.isEmpty() || isQuoted(pronoun.span()) ? fitting : mentioned;
        if (discourse.isOpen(earlier, pronoun, type, true)) {
            return Optional.of(Optional.empty());
        }
        Optional<Discourse.Understood> subject = all.stream()
                .filter(Discourse.Understood::subject)
                .filter(item -> asked.contains(item) || competes(item))
                .reduce((nearer, first) -> first);
        if (subject.isPresent()) {
            return Optional.of(subject.filter(asked::contains).map(Discourse.Understood::referents));
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = distinct(asked) == 1 && (!isObject() || all.stream().noneMatch(this::competes));
        return Optional.of(sure ? Optional.of(asked.get(0).referents()) : Optional.empty());
    }

    private boolean isObject() {
        return !pronoun.is("nsubj") && !pronoun.is("nmod:poss");
    }

    private boolean mayBe(Discourse.Understood item) {
        return fits.test(item) && item.referents().stream().noneMatch(others::contains) && !isOnlyOutsideQuote(item);
    }

    /** Whether only the hearers of a quote know the antecedent of "they" or "it" in it. */
    private boolean isOnlyOutsideQuote(Discourse.Understood item) {
        return !person
                && isQuoted(pronoun.span())
                && !isQuoted(item)
                && item.mention().sentence() != sentence.index();
    }

    private boolean isQuoted(Discourse.Understood item) {
        return isQuoted(item.mention().span());
    }

    private boolean isQuoted(Span span) {
        return discourse.quote(span).isPresent();
    }

    /** Whether a thing or a place might be meant as well: one of the same number that is nobody. */
    private boolean competes(Discourse.Understood item) {
        if (person || item.mention().form() != EntityMention.Form.NOMINAL || fits.test(item)) {
            return false;
        }
        return item.plural() == plural && item.referents().stream().allMatch(one -> one.kind() != EntityKind.PERSON);
    }

    /** Those who stand together: "France and Germany", of whom "they" means both. */
    private Discourse.Understood together(Discourse.Understood item) {
        return plural ? joined(item) : member(item);
    }

    private Discourse.Understood joined(Discourse.Understood item) {
        Sentence at = discourse.text().sentences().get(item.mention().sentence());
        Token first = Coordination.first(at, at.token(item.mention().head()));
        List<Token> members = new ArrayList<>(List.of(first));
        members.addAll(at.children(first, "conj"));
        boolean inside =
                at.index() == sentence.index() && members.stream().anyMatch(member -> at.isBelow(pronoun, member));
        if (members.size() < 2) {
            members.addAll(partners(at, first));
        }
        if (members.size() < 2 || inside) {
            return item;
        }
        Set<Referent> all = new LinkedHashSet<>();
        for (Token member : members) {
            Optional<Discourse.Understood> understood = discourse.at(at, member.index());
            if (understood.isEmpty()) {
                return item;
            }
            all.addAll(understood.get().referents());
        }
        return item.with(List.copyOf(all));
    }

    /** "Silva met the king on Monday. They agreed …": the subject and whoever the subject dealt with. */
    private List<Token> partners(Sentence at, Token subject) {
        boolean acts = subject.is("nsubj") && at.index() < sentence.index() && isOne(at, subject);
        Optional<Token> verb = acts ? at.head(subject).filter(Token::isVerb) : Optional.empty();
        if (verb.isEmpty() || !cues.has(Cue.DONE_TOGETHER, verb.get().lemma())) {
            return List.of();
        }
        List<Token> partners = new ArrayList<>();
        boolean met = cues.has(Cue.DONE_TOGETHER_WITH_AN_OBJECT, verb.get().lemma());
        at.children(verb.get(), "obj", "obl").stream()
                .filter(word -> word.is("obl") ? PrepositionalPhrases.isAfter(at, word, WITH) : met)
                .filter(word -> discourse
                        .at(at, word.index())
                        .filter(one -> one.referents().stream().allMatch(who -> isOfAKind(who, at, subject)))
                        .isPresent())
                .forEach(partners::add);
        return partners;
    }

    /** Two persons or two states: who speaks with a person is one. */
    private boolean isOfAKind(Referent one, Sentence at, Token subject) {
        return discourse.at(at, subject.index()).stream()
                .flatMap(item -> item.referents().stream())
                .allMatch(other -> other.kind() == one.kind() && other.kind().isActor());
    }

    /** "Relatives met officials. They demanded answers": many are "they" without those whom they met. */
    private boolean isOne(Sentence at, Token subject) {
        return discourse
                .at(at, subject.index())
                .filter(item -> !item.plural()
                        && item.referents().size() == 1
                        && !item.referents().get(0).isPlural())
                .isPresent();
    }

    /** "The two leaders", of whom "she" means the only woman. */
    private Discourse.Understood member(Discourse.Understood item) {
        if (item.referents().size() < 2) {
            return item;
        }
        List<Referent> fitting = item.referents().stream()
                .filter(one -> one.gender().isPresent() && fits.test(item.with(List.of(one))))
                .toList();
        return fitting.size() == 1 ? item.with(fitting) : item;
    }

    private static long distinct(List<Discourse.Understood> items) {
        return items.stream().map(Discourse.Understood::referents).distinct().count();
    }
}
