package org.newsgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.Filler;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;

/**
 * What to call an event, from its identity alone: "Call: John Kerry, Sergey Lavrov, 2016-04-15", "Sanction: United States
 * → Russia, 2016-04-15"; for one that stays in its document, who takes part: "Killing of 82 troops by Islamic State".
 */
final class EventLabel {
    private EventLabel() {}

    static String of(Event event) {
        return EventIdentity.of(event).map(EventLabel::identified).orElseGet(() -> local(event));
    }

    private static String identified(EventIdentity identity) {
        String sides = Stream.of(identity.agents(), identity.targets(), identity.objects())
                .filter(names -> !names.isEmpty())
                .map(names -> String.join(", ", names))
                .reduce((one, next) -> one + " → " + next)
                .orElseThrow();
        return words(identity.kind().localName()) + ": " + sides + ", " + identity.day();
    }

    private static String local(Event event) {
        String kind = words(event.kind().localName());
        List<String> agents = names(event, Role.AGENT);
        List<String> targets = names(event, Role.TARGET);
        if (event.kind().isReciprocal()) {
            List<String> parties =
                    Stream.concat(agents.stream(), targets.stream()).distinct().toList();
            return kind + phrase(parties.size() > 1 ? "between" : "by", parties);
        }
        // "Seizure of weapons from the army"; elsewhere the object adds little to who is concerned.
        boolean takes = event.kind().is(Trait.TAKES);
        List<String> objects = takes || targets.isEmpty() ? names(event, Role.OBJECT) : List.of();
        String whom = takes && objects.isEmpty() ? "of" : event.kind().preposition();
        return kind + phrase("of", objects) + phrase(whom, targets) + phrase("by", agents);
    }

    private static String phrase(String preposition, List<String> names) {
        return names.isEmpty() ? "" : " " + preposition + " " + list(names);
    }

    /** "AidDelivery" as "Aid delivery". */
    private static String words(String localName) {
        return localName.charAt(0)
                + localName.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Event event, Role role) {
        return event.claims().stream()
                .flatMap(claim -> claim.fillers(role).stream())
                .map(Filler::entity)
                .flatMap(Optional::stream)
                .map(Entity::name)
                .distinct()
                .toList();
    }

    private static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
