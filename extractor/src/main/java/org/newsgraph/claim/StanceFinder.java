package org.newsgraph.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Embeddings;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.mention.Entity;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles who says that an event happened and how far, by walking up the tree from its trigger: negation, modals,
 * conditions, plans and demands, reports.
 */
final class StanceFinder {
    /** Verbs that say of an event no more than that it takes its course. */
    private static final Set<String> HAPPENING = Set.of(
            "happen",
            "occur",
            "take",
            "come",
            "begin",
            "start",
            "resume",
            "continue",
            "erupt",
            "go",
            "follow",
            "last",
            "end",
            "proceed",
            "break",
            "hold",
            "materialize");

    /** In the table: the word takes its object for granted ("violated a truce"). */
    private static final String GIVEN = "given";

    /** What leads from a word for talks, votes and the like to what they are about. */
    private static final Set<String> ABOUT = Set.of("to", "on", "over", "about");

    /** What leads from a noun to the event that it belongs to, and which is there without it. */
    private static final Set<String> OCCASION =
            Set.of("in", "to", "on", "over", "about", "during", "after", "before", "since");

    /** What is done in words, so that getting in touch for it is doing it: "called him to demand …". */
    private static final Set<EventKind> SPOKEN = Set.of(
            EventKind.CONSULTATION,
            EventKind.REQUEST,
            EventKind.ACCUSATION,
            EventKind.THREAT,
            EventKind.SUPPORT,
            EventKind.STATEMENT);

    /** Deeds that somebody must decide on: who opposes one speaks mostly of what is not done yet. */
    private static final Set<EventKind> MEASURES = Set.of(
            EventKind.CONSULTATION,
            EventKind.COOPERATION,
            EventKind.AID,
            EventKind.CONCESSION,
            EventKind.RETREAT,
            EventKind.MOBILIZATION);

    private final Embeddings embeddings;
    private final Polarity polarity;
    private final Speakers speakers;

    StanceFinder(Embeddings embeddings, MentionIndex mentions) {
        this.embeddings = embeddings;
        this.polarity = new Polarity(embeddings);
        this.speakers = new Speakers(embeddings, mentions);
    }

    /** What has been gathered on the way up. */
    static final class Gathered {
        private boolean negated;
        private boolean unrealized;
        private Certainty certainty = Certainty.CERTAIN;
        private boolean neutral = true;
        private final boolean speech;
        private final boolean measure;
        private final Map<Entity, Source> sources = new LinkedHashMap<>();
        private final Set<Token> passed = new HashSet<>();

        /** For what is no event by itself. */
        Gathered() {
            this(Optional.empty());
        }

        /** For an event whose kind has this root. */
        Gathered(Optional<EventKind> root) {
            this.speech = root.filter(SPOKEN::contains).isPresent();
            this.measure = root.filter(MEASURES::contains).isPresent();
        }

        void take(Embeddings.Effect effect) {
            effect.factuality().ifPresent(factuality -> {
                if (factuality.equals("negated")) {
                    negate();
                } else if (!factuality.equals(GIVEN)) {
                    unrealized = true;
                }
            });
            effect.certainty().ifPresent(word -> weaken(Certainty.valueOf(word.toUpperCase(Locale.ROOT))));
            neutral &= effect.neutral();
        }

        void negate() {
            negated = !negated;
        }

        void leaveOpen() {
            unrealized = true;
            neutral = false;
        }

        void weaken(Certainty other) {
            if (other.ordinal() > certainty.ordinal()) {
                certainty = other;
            }
        }

        Stance settle() {
            Factuality factuality =
                    unrealized ? Factuality.UNREALIZED : negated ? Factuality.NEGATED : Factuality.ASSERTED;
            return new Stance(factuality, certainty, List.copyOf(sources.values()), neutral);
        }
    }

    Stance find(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Gathered gathered = new Gathered(trigger.entry().kind().map(EventKind::root));
        Token at = trigger.head();
        polarity.beside(sentence, at, gathered);
        if (trigger.carrier().isPresent()) {
            Token carrier = trigger.carrier().get();
            polarity.beside(sentence, carrier, gathered);
            if (!carrier.is("acl")) {
                Complements.slot(sentence, at)
                        .flatMap(slot -> effect(carrier, slot))
                        .ifPresent(gathered::take);
                at = carrier;
            }
        }
        boolean bareNoun = trigger.head().isNoun() && trigger.carrier().isEmpty();
        climb(sentence, at, gathered, !bareNoun || !isPresupposed(sentence, at, gathered));
        if (Polarity.isAsked(sentence, trigger.head())) {
            gathered.leaveOpen();
        }
        if (gathered.sources.isEmpty()) {
            speakers.credited(sentence, trigger.head(), gathered.passed).forEach(gathered.sources::putIfAbsent);
        }
        return gathered.settle();
    }

    /** The stance towards what a verb or a predicate states of itself, without an event: "is the leader of …". */
    Stance of(Sentence sentence, Token predicate) {
        Gathered gathered = new Gathered();
        polarity.beside(sentence, predicate, gathered);
        climb(sentence, predicate, gathered, true);
        if (Polarity.isAsked(sentence, predicate)) {
            gathered.leaveOpen();
        }
        return gathered.settle();
    }

    /** The stance towards what a word beside a name says in passing: only its own negation counts. */
    Stance beside(Sentence sentence, Token word) {
        Gathered gathered = new Gathered();
        polarity.beside(sentence, word, gathered);
        return gathered.settle();
    }

    private void climb(Sentence sentence, Token from, Gathered gathered, boolean isFactual) {
        Token at = from;
        boolean factual = isFactual;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            gathered.passed.add(at);
            parenthesis(sentence, at, gathered);
            switch (at.relation()) {
                case "conj" -> polarity.ofCoordination(sentence, at, above, gathered);
                case "acl:relcl", "appos" -> factual = false;
                case "parataxis" -> {
                    factual = false;
                    if (!isReportBehind(sentence, at)) {
                        report(sentence, above, gathered);
                    }
                }
                default -> {
                    if (factual) {
                        factual = apply(sentence, at, above, gathered);
                    } else if (at.relation().equals("ccomp")) {
                        report(sentence, above, gathered);
                    }
                }
            }
            at = above;
        }
        parenthesis(sentence, at, gathered);
    }

    /**
     * Whether an event noun's governor takes the event for granted: "to uphold the ceasefire" speaks of one that is
     * there, "to call for a ceasefire" of one that is not.
     */
    private boolean isPresupposed(Sentence sentence, Token noun, Gathered gathered) {
        Optional<Token> above = sentence.head(noun);
        Optional<String> slot = Complements.slot(sentence, noun);
        boolean definite = sentence.children(noun, "det", "nmod:poss").stream()
                .noneMatch(word -> Clauses.isIndefiniteArticle(word)
                        || Set.of("no", "any").contains(word.lemma().toLowerCase(Locale.ROOT)));
        boolean told = sentence.child(noun, "acl:relcl").isPresent();
        if (slot.isPresent() && slot.get().equals("object") && isGiven(above)) {
            return true;
        }
        if (isOccasion(sentence, noun, above, slot, gathered)) {
            return true;
        }
        return above.isPresent()
                && slot.isPresent()
                && above.get().isVerb()
                && (definite || told)
                && !slot.get().equals("for")
                && effect(above.get(), slot.get())
                        .or(() -> effectOnDeed(sentence, noun, slot.get(), gathered))
                        .isEmpty()
                && embeddings.of(slot.get(), "preposition", "noun").isEmpty();
    }

    /** "refused any help in the war": the war is on, whatever becomes of the help. */
    private boolean isOccasion(
            Sentence sentence, Token noun, Optional<Token> above, Optional<String> slot, Gathered gathered) {
        boolean deed = !gathered.measure && !gathered.speech;
        return deed
                && slot.filter(OCCASION::contains).isPresent()
                && above.filter(Token::isNoun).isPresent()
                && effect(above.get(), slot.get()).isEmpty()
                && sentence.children(noun, "det").stream()
                        .anyMatch(word -> word.lemma().equalsIgnoreCase("the"));
    }

    private boolean isGiven(Optional<Token> above) {
        return above.filter(Token::isVerb)
                .flatMap(verb -> effect(verb, "object"))
                .flatMap(Embeddings.Effect::factuality)
                .filter(GIVEN::equals)
                .isPresent();
    }

    /** Applies what the word above does to the one below; false where its factuality has no say any more. */
    private boolean apply(Sentence sentence, Token below, Token above, Gathered gathered) {
        polarity.ofConjunction(sentence, below, gathered);
        polarity.ofSequence(sentence, below, above, gathered);
        Optional<String> slot = Complements.slot(sentence, below);
        if (slot.isEmpty()) {
            boolean happens = below.is("nsubj") && HAPPENING.contains(above.lemma());
            if (happens) {
                polarity.beside(sentence, above, gathered);
            }
            return happens || below.relation().matches("compound|nmod:poss|nmod|obl");
        }
        if (!below.isVerb()) {
            embeddings.of(slot.get(), "preposition", "noun").ifPresent(gathered::take);
        }
        if (slot.get().equals("clause") && isEmbeddedQuestion(sentence, below)) {
            return false;
        }
        if (slot.get().equals("infinitive")
                && (Clauses.getsInTouch(sentence, above) || Clauses.showsWhatItWants(above))) {
            if (!gathered.speech) {
                gathered.leaveOpen();
            }
            polarity.beside(sentence, above, gathered);
            return true;
        }
        Optional<Embeddings.Effect> effect = effectOfObject(sentence, below, above, slot.get())
                .or(() -> effect(above, slot.get()))
                .or(() -> effectOnDeed(sentence, below, slot.get(), gathered));
        if (effect.isEmpty() && isPurpose(below, above, slot.get())) {
            gathered.leaveOpen();
        }
        effect.ifPresent(gathered::take);
        if (effect.filter(Embeddings.Effect::source).isPresent()) {
            speakers.of(sentence, above).forEach(gathered.sources::putIfAbsent);
            if (Polarity.isNegated(sentence, above)) {
                // Who does not say or believe it leaves it open.
                gathered.leaveOpen();
            }
        } else if (effect.isPresent() || slot.get().matches("infinitive|gerund|clause|object")) {
            polarity.beside(sentence, above, gathered);
        }
        return true;
    }

    /** "did not say who killed the lawyer": that he was killed is taken for granted. */
    private static boolean isEmbeddedQuestion(Sentence sentence, Token clause) {
        return sentence.children(clause, "nsubj", "obj", "advmod").stream()
                .anyMatch(child -> child.tag().matches("WP|WRB") && child.index() < clause.index());
    }

    private static boolean isPurpose(Token below, Token above, String slot) {
        return slot.equals("infinitive")
                && (below.relation().matches("advcl|acl|dep") || above.tag().startsWith("NN"));
    }

    private Optional<Embeddings.Effect> effect(Token above, String slot) {
        String pos = above.isVerb() ? "verb" : above.isNoun() ? "noun" : "adjective";
        return embeddings.of(above.lemma(), pos, slot);
    }

    /**
     * "opposed the deployment of troops", "put off the march", "backed a meeting", "talks on a withdrawal": deeds are
     * left open that words, or what is there already, would not be.
     */
    private Optional<Embeddings.Effect> effectOnDeed(Sentence sentence, Token below, String slot, Gathered gathered) {
        Token above = sentence.token(below.head());
        boolean object = slot.equals("object");
        boolean about = above.isVerb() ? slot.equals("to") : ABOUT.contains(slot);
        Optional<Embeddings.Effect> none = Optional.empty();
        return (gathered.measure && (object || about) ? effect(above, "measure") : none)
                .or(() ->
                        gathered.measure && object && isIndefinite(sentence, below) ? effect(above, "proposal") : none)
                .or(() -> object && !gathered.speech ? effect(above, "deed") : none);
    }

    /** "a meeting", "talks" */
    private static boolean isIndefinite(Sentence sentence, Token noun) {
        List<Token> determiners = sentence.children(noun, "det", "nmod:poss");
        return determiners.isEmpty()
                ? noun.tag().equals("NNS")
                : determiners.stream().allMatch(Clauses::isIndefiniteArticle);
    }

    /** "expressed readiness to resume talks": the parser hangs on the verb what its object promises. */
    private Optional<Embeddings.Effect> effectOfObject(Sentence sentence, Token below, Token above, String slot) {
        return slot.equals("infinitive") && above.isVerb()
                ? sentence.children(above, "obj").stream()
                        .filter(object -> object.index() < below.index())
                        .flatMap(object -> effect(object, slot).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "…, the group said", "as the mayor reported": a report that the parser hung beside the clause. */
    private void parenthesis(Sentence sentence, Token clause, Gathered gathered) {
        for (Token child : sentence.children(clause, "parataxis", "dep", "advcl")) {
            boolean beside = !child.is("advcl")
                    || sentence.child(child, "mark")
                            .filter(mark -> mark.lemma().equals("as"))
                            .isPresent();
            if (child.isVerb() && beside && !tellsOfItsOwn(sentence, child) && !gathered.passed.contains(child)) {
                report(sentence, child, gathered);
            }
        }
        speakers.credited(sentence, clause, gathered.passed).forEach(gathered.sources::putIfAbsent);
    }

    /** "Chad has agreed to talks, the speaker said": that he said it is not what Chad agreed to. */
    private boolean isReportBehind(Sentence sentence, Token verb) {
        return speakers.reports(verb)
                && sentence.child(verb, "ccomp", "xcomp").isEmpty()
                && sentence.head(verb)
                        .filter(head -> head.index() < verb.index())
                        .isPresent();
    }

    /** "Norland bans imports, Westmark threatens to retaliate": a second headline, which does not report the first. */
    private static boolean tellsOfItsOwn(Sentence sentence, Token verb) {
        return verb.is("parataxis")
                && sentence.children(verb, "xcomp", "ccomp").stream().anyMatch(told -> told.index() > verb.index());
    }

    private void report(Sentence sentence, Token verb, Gathered gathered) {
        Optional<Embeddings.Effect> effect = effect(verb, "clause").filter(Embeddings.Effect::source);
        effect.ifPresent(
                said -> gathered.take(new Embeddings.Effect(Optional.empty(), said.certainty(), true, said.neutral())));
        if (effect.isPresent() || Speakers.isQuoted(sentence, verb)) {
            speakers.of(sentence, verb).forEach(gathered.sources::putIfAbsent);
        }
    }
}
