package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Embeddings;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles who says that an event happened and how far, by walking up the tree from its trigger: negation, modals,
 * conditions, plans and demands, reports.
 */
final class StanceFinder {
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

    private final Embeddings embeddings;
    private final MentionIndex mentions;

    StanceFinder(Embeddings embeddings, MentionIndex mentions) {
        this.embeddings = embeddings;
        this.mentions = mentions;
    }

    /** What has been gathered on the way up. */
    private static final class Gathered {
        private boolean negated;
        private boolean unrealized;
        private Certainty certainty = Certainty.CERTAIN;
        private boolean neutral = true;
        private final Map<Entity, Source> sources = new LinkedHashMap<>();
        private final Set<Token> passed = new HashSet<>();

        void take(Embeddings.Effect effect) {
            effect.factuality().ifPresent(factuality -> {
                if (factuality.equals("negated")) {
                    negated = !negated;
                } else {
                    unrealized = true;
                }
            });
            effect.certainty().ifPresent(word -> weaken(Certainty.valueOf(word.toUpperCase(Locale.ROOT))));
            neutral &= effect.neutral();
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
        Gathered gathered = new Gathered();
        Token at = trigger.head();
        beside(sentence, at, gathered);
        if (trigger.carrier().isPresent()) {
            Token carrier = trigger.carrier().get();
            beside(sentence, carrier, gathered);
            if (!carrier.is("acl")) {
                complement(sentence, at).flatMap(slot -> effect(carrier, slot)).ifPresent(gathered::take);
                at = carrier;
            }
        }
        climb(
                sentence,
                at,
                gathered,
                trigger.head().isNoun() && trigger.carrier().isEmpty());
        if (gathered.sources.isEmpty()) {
            credited(sentence, trigger.head(), gathered);
        }
        return gathered.settle();
    }

    private void climb(Sentence sentence, Token from, Gathered gathered, boolean isNominal) {
        Token at = from;
        boolean factual = !isNominal || !isPresupposed(sentence, from);
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            String relation = at.relation();
            gathered.passed.add(at);
            parenthesis(sentence, at, gathered);
            if (relation.equals("conj")) {
                if (at.tag().equals("VB")
                        && sentence.child(at, "aux", "nsubj", "mark").isEmpty()) {
                    modals(sentence, above, gathered);
                }
            } else if (relation.equals("acl:relcl") || relation.equals("appos") || relation.equals("parataxis")) {
                factual = false;
                if (relation.equals("parataxis")) {
                    report(sentence, above, "clause", gathered);
                }
            } else if (factual) {
                factual = apply(sentence, at, above, gathered);
            } else if (relation.equals("ccomp")) {
                report(sentence, above, "clause", gathered);
            }
            at = above;
        }
        parenthesis(sentence, at, gathered);
    }

    /**
     * Whether an event noun's governor takes the event for granted: "to uphold the ceasefire" speaks of one that is
     * there, "to call for a ceasefire" of one that is not.
     */
    private boolean isPresupposed(Sentence sentence, Token noun) {
        Optional<Token> above = sentence.head(noun);
        Optional<String> slot = complement(sentence, noun);
        boolean definite = sentence.children(noun, "det", "nmod:poss").stream()
                .noneMatch(word ->
                        Set.of("a", "an", "no", "any").contains(word.lemma().toLowerCase(Locale.ROOT)));
        boolean told = sentence.child(noun, "acl:relcl").isPresent();
        return above.isPresent()
                && slot.isPresent()
                && above.get().isVerb()
                && (definite || told)
                && effect(above.get(), slot.get()).isEmpty();
    }

    /** Applies what the word above does to the one below; false where its factuality has no say any more. */
    private boolean apply(Sentence sentence, Token below, Token above, Gathered gathered) {
        conjunctions(sentence, below, gathered);
        Optional<String> slot = complement(sentence, below);
        if (slot.isEmpty()) {
            boolean happens = below.is("nsubj") && HAPPENING.contains(above.lemma());
            if (happens) {
                beside(sentence, above, gathered);
            }
            return happens || below.relation().matches("compound|nmod:poss|nmod|obl");
        }
        Optional<Embeddings.Effect> effect =
                effectOfObject(sentence, below, above, slot.get()).or(() -> effect(above, slot.get()));
        boolean purpose = effect.isEmpty()
                && slot.get().equals("infinitive")
                && (below.relation().equals("advcl") || below.relation().equals("acl"));
        if (purpose) {
            gathered.unrealized = true;
            gathered.neutral = false;
        }
        effect.ifPresent(gathered::take);
        if (effect.filter(Embeddings.Effect::source).isPresent()) {
            addSources(sentence, above, gathered);
        } else if (!slot.get().equals("clause") || effect.isPresent()) {
            boolean closer = slot.get().matches("infinitive|gerund|clause|object") || effect.isPresent();
            if (closer) {
                beside(sentence, above, gathered);
            }
        }
        return true;
    }

    private Optional<Embeddings.Effect> effect(Token above, String slot) {
        String pos = above.isVerb() ? "verb" : above.isNoun() ? "noun" : "adjective";
        return embeddings.of(above.lemma(), pos, slot);
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

    /** In which slot a word hangs below its governor, as {@code embedding.tsv} names them. */
    private static Optional<String> complement(Sentence sentence, Token token) {
        String relation = token.relation();
        Optional<Token> preposition = sentence.child(token, "case", "mark");
        return switch (relation) {
            case "ccomp", "csubj" -> Optional.of("clause");
            case "xcomp" ->
                Optional.of(
                        Clauses.isInfinitive(sentence, token) || token.tag().equals("VB") ? "infinitive" : "gerund");
            case "advcl", "acl" ->
                Clauses.isInfinitive(sentence, token)
                        ? Optional.of("infinitive")
                        : token.tag().equals("VBG") && preposition.isPresent()
                                ? Optional.of("gerund")
                                : relation.equals("acl")
                                                && preposition
                                                        .filter(word ->
                                                                word.lemma().equals("that"))
                                                        .isPresent()
                                        ? Optional.of("clause")
                                        : Optional.empty();
            case "obj", "nsubj:pass" -> Optional.of("object");
            case "obl", "nmod", "dep" ->
                token.tag().equals("VBG")
                        ? Optional.of("gerund")
                        : relation.equals("dep") && Clauses.isInfinitive(sentence, token)
                                ? Optional.of("infinitive")
                                : preposition.map(word -> word.lemma().toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    /** "Troops took the town, the agency said": the parser may hang the quoted clause as an adverbial one. */
    private static boolean isFiniteClause(Sentence sentence, Token token) {
        return token.isVerb()
                && !token.tag().equals("VBG")
                && sentence.child(token, "nsubj").isPresent()
                && sentence.child(token, "mark", "advmod")
                        .filter(word ->
                                word.index() < token.index() && word.tag().matches("IN|WRB"))
                        .isEmpty();
    }

    private static Optional<String> adjunct(Sentence sentence, Token token, Optional<Token> preposition) {
        if (Clauses.isInfinitive(sentence, token)) {
            return Optional.of("infinitive");
        }
        if (token.tag().equals("VBG") && preposition.isPresent()) {
            return Optional.of("gerund");
        }
        boolean that = token.relation().equals("acl")
                && preposition.filter(word -> word.lemma().equals("that")).isPresent();
        if (that) {
            return Optional.of("clause");
        }
        return token.relation().equals("dep") && !token.isVerb()
                ? preposition.map(word -> word.lemma().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Negation, modals, adverbs and adjectives that hang on the word itself. */
    private void beside(Sentence sentence, Token token, Gathered gathered) {
        for (Token child : sentence.children(token)) {
            String pos =
                    switch (child.relation()) {
                        case "advmod", "neg", "cc:preconj" -> "adverb";
                        case "aux" -> "modal";
                        case "det" -> "determiner";
                        case "amod" -> "modifier";
                        default -> "";
                    };
            if (!pos.isEmpty()) {
                embeddings.beside(child.lemma(), pos).ifPresent(gathered::take);
            }
            boolean nobody =
                    child.relation().equals("nsubj") || child.relation().equals("nsubj:pass");
            if (nobody
                    && sentence.children(child, "det").stream()
                            .anyMatch(det -> det.lemma().equalsIgnoreCase("no"))) {
                gathered.negated = !gathered.negated;
            }
        }
    }

    private void modals(Sentence sentence, Token verb, Gathered gathered) {
        sentence.children(verb, "aux").stream()
                .flatMap(aux -> embeddings.beside(aux.lemma(), "modal").stream())
                .forEach(gathered::take);
    }

    private void conjunctions(Sentence sentence, Token clause, Gathered gathered) {
        if (clause.is("advcl") || clause.is("ccomp")) {
            for (Token mark : sentence.children(clause, "mark")) {
                String slot = clause.tag().equals("VBG") ? "gerund" : "clause";
                embeddings.of(mark.lemma(), "conjunction", slot).ifPresent(gathered::take);
            }
        }
    }

    /** "…, the group said": a report that the parser hung beside the clause; and "according to …". */
    private void parenthesis(Sentence sentence, Token clause, Gathered gathered) {
        for (Token child : sentence.children(clause, "parataxis")) {
            if (child.isVerb() && !gathered.passed.contains(child)) {
                report(sentence, child, "clause", gathered);
            }
        }
        credited(sentence, clause, gathered);
    }

    private void credited(Sentence sentence, Token clause, Gathered gathered) {
        for (Token child : sentence.children(clause, "obl", "nmod", "advcl", "dep")) {
            boolean credit = sentence.children(child, "case", "mark").stream()
                            .anyMatch(word ->
                                    word.lemma().toLowerCase(Locale.ROOT).equals("accord"))
                    || sentence.children(child, "case").stream()
                            .anyMatch(word -> word.text().equalsIgnoreCase("according"));
            if (credit) {
                add(sentence, child, gathered);
            }
        }
    }

    private void report(Sentence sentence, Token verb, String slot, Gathered gathered) {
        Optional<Embeddings.Effect> effect = effect(verb, slot);
        if (effect.filter(Embeddings.Effect::source).isPresent()) {
            gathered.take(new Embeddings.Effect(
                    Optional.empty(),
                    effect.get().certainty(),
                    true,
                    effect.get().neutral()));
            addSources(sentence, verb, gathered);
        }
    }

    private void addSources(Sentence sentence, Token verb, Gathered gathered) {
        Clauses.subjects(sentence, verb).forEach(subject -> add(sentence, subject, gathered));
    }

    private void add(Sentence sentence, Token token, Gathered gathered) {
        Optional<EntityMention> mention = mentions.at(sentence, token);
        List<Entity> entities = new ArrayList<>(mention.map(mentions::denoted).orElse(List.of()));
        entities.removeIf(entity -> !entity.kind().isActor());
        entities.forEach(
                entity -> gathered.sources.putIfAbsent(entity, new Source(entity, mention.map(EntityMention::span))));
    }
}
