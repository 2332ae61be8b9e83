package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.lexicon.EventKind;

/**
 * An event of the store that is one of the gold: of the same root and in the same sentence, with at least half of its
 * claims in the article where the gold has it. For reciprocal kinds it does not matter which party is agent.
 *
 * @param said its place in the store's list
 * @param gold its place in the gold's list
 * @param agents how far its agents agree with the gold's, from 0 to 1
 * @param typed whether its kind is a fair one and no mere root of it
 */
record EventMatch(int said, int gold, double agents, double targets, boolean typed, double score) {
    private static final double ENOUGH = 0.5;
    private static final double FOR_KIND = 0.2;
    private static final double FOR_CORE = 0.1;

    boolean hasAgent() {
        return agents >= ENOUGH;
    }

    boolean hasTriple() {
        return hasAgent() && targets >= ENOUGH;
    }

    /** The best pairs, each event in one at most, by their place in the gold's list. */
    static Map<Integer, EventMatch> all(List<ArticleFacts.Said> said, Gold gold, GoldNames names, ArticleFacts facts) {
        List<EventMatch> candidates = new ArrayList<>();
        for (int p = 0; p < said.size(); p++) {
            for (int g = 0; g < gold.events().size(); g++) {
                of(said.get(p), p, gold.events().get(g), g, names, facts).ifPresent(candidates::add);
            }
        }
        candidates.sort(Comparator.comparing((EventMatch match) -> -match.score)
                .thenComparing(EventMatch::said)
                .thenComparing(EventMatch::gold));
        Set<Integer> used = new HashSet<>();
        Map<Integer, EventMatch> matched = new HashMap<>();
        for (EventMatch match : candidates) {
            if (!matched.containsKey(match.gold) && used.add(match.said)) {
                matched.put(match.gold, match);
            }
        }
        return matched;
    }

    private static Optional<EventMatch> of(
            ArticleFacts.Said said, int p, Gold.Event gold, int g, GoldNames names, ArticleFacts facts) {
        EventKind kind = said.event().kind();
        List<EventKind> roots = gold.types().stream().map(EventKind::root).toList();
        long inside =
                said.claims().stream().filter(claim -> isInside(claim, gold)).count();
        if (!roots.contains(kind.root())
                || inside == 0
                || inside < ENOUGH * said.claims().size()) {
            return Optional.empty();
        }
        List<Optional<String>> agentsSaid = facts.ids(said.event().agents());
        List<Optional<String>> targetsSaid = facts.ids(said.event().targets());
        double agents = names.agreement(agentsSaid, gold.agents());
        double targets = names.agreement(targetsSaid, gold.targets());
        if (gold.type().isReciprocal()) {
            List<Optional<String>> partiesSaid = joined(agentsSaid, targetsSaid);
            double parties = names.agreement(partiesSaid, parties(gold));
            agents = Math.max(agents, parties);
            targets = Math.max(targets, parties);
        }
        boolean typed = gold.types().stream()
                .filter(type -> !type.equals(kind.root()) || gold.type().equals(kind.root()))
                .anyMatch(said.event().kinds()::contains);
        double score = agents + targets + (typed ? FOR_KIND : 0) + (gold.core() ? FOR_CORE : 0);
        return Optional.of(new EventMatch(p, g, agents, targets, typed, score));
    }

    private static List<List<String>> parties(Gold.Event gold) {
        return gold.agents().stream()
                .flatMap(agents -> gold.targets().stream().map(targets -> joined(agents, targets)))
                .toList();
    }

    private static <T> List<T> joined(Collection<T> first, Collection<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Whether a claim's sentence is one of the gold's, as far as two ways to find sentences agree. */
    static boolean isInside(StoredClaim claim, Gold.Event gold) {
        int begin = claim.sentence().begin();
        int end = claim.sentence().end();
        return gold.spans().stream().anyMatch(span -> {
            int length = span.end() - span.begin();
            int common = Math.min(end, span.end()) - Math.max(begin, span.begin());
            return common > 0 && common >= ENOUGH * Math.min(end - begin, length) && end - begin <= 3 * length + 50;
        });
    }
}
