package org.newsgraph.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.export.facts.StoredClaim;
import org.newsgraph.export.facts.StoredEvent;
import org.newsgraph.lexicon.EventKind;

/**
 * Counts which events of an article are found, with whom, and what is right about them. Recall is over core events;
 * what the store says is right when it matches any event of the gold. Plain statements are never wrong.
 */
final class EventScore {
    private static final double ENOUGH = 0.5;
    private static final int YEAR = 4;

    private final Gold gold;
    private final GoldNames names;
    private final ArticleFacts facts;
    private final Tally tally;

    EventScore(Gold gold, GoldNames names, ArticleFacts facts, Tally tally) {
        this.gold = gold;
        this.names = names;
        this.facts = facts;
        this.tally = tally;
    }

    void count() {
        List<ArticleFacts.Said> said = facts.events();
        Map<Integer, EventMatch> matches = EventMatch.all(said, gold, names, facts);
        for (int g = 0; g < gold.events().size(); g++) {
            Gold.Event wanted = gold.events().get(g);
            Optional<EventMatch> match = Optional.ofNullable(matches.get(g));
            if (wanted.core()) {
                countFound(wanted.type(), match);
            }
            match.ifPresent(found -> countRight(wanted, found, said.get(found.said())));
        }
        Set<Integer> used = matches.values().stream().map(EventMatch::said).collect(Collectors.toSet());
        for (int p = 0; p < said.size(); p++) {
            EventKind kind = said.get(p).event().kind();
            boolean counts = used.contains(p) || !kind.isFallback();
            tally.add(Figure.EVENTS_SAID, counts);
            tally.add(kind, Figure.EVENTS_SAID, counts);
            tally.add(kind, Figure.ROOTS_RIGHT, used.contains(p));
        }
    }

    private void countFound(EventKind kind, Optional<EventMatch> match) {
        boolean agent = match.filter(EventMatch::hasAgent).isPresent();
        boolean triple = match.filter(EventMatch::hasTriple).isPresent();
        tally.add(Figure.EVENTS_GOLD, 1);
        tally.add(Figure.ROOTS_FOUND, match.isPresent());
        tally.add(Figure.AGENTS_FOUND, agent);
        tally.add(Figure.TRIPLES_FOUND, triple);
        tally.add(kind, Figure.EVENTS_GOLD, true);
        tally.add(kind, Figure.ROOTS_FOUND, match.isPresent());
        tally.add(kind, Figure.TRIPLES_FOUND, triple);
    }

    private void countRight(Gold.Event wanted, EventMatch match, ArticleFacts.Said said) {
        List<StoredClaim> claims = said.claims().stream()
                .filter(claim -> EventMatch.isInside(claim, wanted))
                .toList();
        tally.add(Figure.ROOTS_RIGHT, 1);
        tally.add(Figure.AGENTS_RIGHT, match.hasAgent());
        tally.add(Figure.TRIPLES_RIGHT, match.hasTriple());
        tally.add(Figure.TYPES_RIGHT, match.typed());
        tally.add(
                Figure.FACTUALITIES_RIGHT,
                claims.stream().map(StoredClaim::factuality).allMatch(wanted.factualities()::contains));
        List<String> sources = claims.stream()
                .flatMap(claim -> claim.sources().stream())
                .distinct()
                .toList();
        tally.add(Figure.SOURCES_RIGHT, names.agreement(facts.ids(sources), wanted.sources()) >= ENOUGH);
        countTime(wanted, said.event(), claims);
        countPlace(wanted, said.event(), claims);
        countQuantities(wanted, claims);
    }

    private void countTime(Gold.Event wanted, StoredEvent event, List<StoredClaim> claims) {
        List<String> times = wanted.times().stream().flatMap(Optional::stream).toList();
        if (times.isEmpty()) {
            return;
        }
        Set<String> said = Stream.concat(event.time().stream(), claims.stream().flatMap(claim -> Stream.of(
                                claim.time(), claim.timeText())
                        .flatMap(Optional::stream)))
                .filter(time -> !time.isEmpty())
                .collect(Collectors.toSet());
        boolean rightlyNone = said.isEmpty() && wanted.times().contains(Optional.<String>empty());
        boolean right = said.size() <= 2 * claims.size() + 1
                && times.stream().anyMatch(time -> said.stream().anyMatch(value -> isSame(value, time)));
        tally.add(Figure.TIMES_GOLD, 1);
        tally.add(Figure.TIMES_RIGHT, rightlyNone || right);
    }

    /** Whether a time is the wanted one, or a finer one or an interval that begins or ends with it. */
    private static boolean isSame(String said, String wanted) {
        String start = wanted.substring(0, Math.min(YEAR, wanted.length()));
        return Normalized.time(said).equals(Normalized.time(wanted))
                || start.chars().allMatch(Character::isDigit) && said.contains(wanted);
    }

    private void countPlace(Gold.Event wanted, StoredEvent event, List<StoredClaim> claims) {
        List<String> places = Stream.concat(
                        event.places().stream(), claims.stream().flatMap(claim -> claim.entities("place").stream()))
                .distinct()
                .toList();
        if (!wanted.place() && places.isEmpty()) {
            return;
        }
        Set<String> options =
                wanted.places().stream().flatMap(List::stream).map(names::fold).collect(Collectors.toSet());
        boolean right = places.isEmpty()
                ? wanted.places().contains(List.<String>of())
                : facts.ids(places).stream()
                        .flatMap(Optional::stream)
                        .map(names::fold)
                        .anyMatch(options::contains);
        tally.add(Figure.PLACES_GOLD, 1);
        tally.add(Figure.PLACES_RIGHT, right);
    }

    /** Numbers that the gold does not have count against the store. */
    private void countQuantities(Gold.Event wanted, List<StoredClaim> claims) {
        if (wanted.values().isEmpty()) {
            return;
        }
        Set<String> said = claims.stream()
                .flatMap(claim -> claim.quantities().stream())
                .map(quantity -> quantity.value().stripTrailingZeros().toPlainString())
                .collect(Collectors.toSet());
        int common = (int) wanted.values().stream().filter(said::contains).count();
        tally.add(Figure.QUANTITIES_GOLD, wanted.values().size() + said.size() - common);
        tally.add(Figure.QUANTITIES_RIGHT, common);
    }
}
