package org.newsgraph.export.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.export.facts.NamedNode;
import org.newsgraph.gazetteer.EntityKind;

/** Looks for pairs of nodes that may be one thing, each pair under the worst of its suspicions. */
final class SuspectedDuplicates {
    /** Nodes that share more than this many of a word's forms share a common word, not a name. */
    private static final int CROWD = 50;

    private final List<NamedNode> global;
    private final List<NamedNode> local;
    private final Suspicions.Suspect suspect;
    private final Set<Set<String>> toldApart;
    private final Map<Set<String>, Suspicion> found = new LinkedHashMap<>();

    SuspectedDuplicates(List<NamedNode> entities, Suspicions.Suspect suspect) {
        this.global = entities.stream().filter(entity -> !entity.local()).toList();
        this.local = entities.stream().filter(NamedNode::local).toList();
        this.suspect = suspect;
        this.toldApart = suspect.corrections().toldApart();
    }

    Collection<Suspicion> find() {
        pairs(Suspicion.Kind.ONE_LINK, entity -> entity.links().stream(), (one, other) -> true);
        pairs(
                Suspicion.Kind.SPELLING,
                entity -> Spelling.isLong(entity.label()) ? Stream.of(Spelling.sound(entity.label())) : Stream.empty(),
                (one, other) -> isAlike(one, other) && isSimilarlyLong(one, other));
        pairs(
                Suspicion.Kind.SPELLING,
                entity -> Spelling.almost(entity.label()),
                (one, other) -> isAlike(one, other) && Spelling.isOneLetterApart(one.label(), other.label()));
        pairs(
                Suspicion.Kind.SHORTER_NAME,
                entity -> entity.is(EntityKind.PERSON) ? last(entity.label()) : Stream.empty(),
                (one, other) -> isAlike(one, other)
                        && (Spelling.isShortened(one.label(), other.label())
                                || Spelling.isShortened(other.label(), one.label())));
        pairs(
                Suspicion.Kind.ACRONYM,
                SuspectedDuplicates::acronyms,
                (one, other) ->
                        isAlike(one, other) && Spelling.isAcronym(one.label()) != Spelling.isAcronym(other.label()));
        surnames();
        return found.values();
    }

    private static Stream<String> acronyms(NamedNode entity) {
        if (Stream.of(EntityKind.PERSON, EntityKind.THING).anyMatch(entity::is)) {
            return Stream.empty();
        }
        String initials = Spelling.initials(entity.label());
        return Spelling.isAcronym(entity.label())
                ? Stream.of(entity.label())
                : Stream.of(initials).filter(letters -> letters.length() > 2);
    }

    private static Stream<String> last(String name) {
        List<String> words = Spelling.words(name);
        return words.size() < 2 ? Stream.empty() : Stream.of(words.get(words.size() - 1));
    }

    private void pairs(
            Suspicion.Kind kind, Function<NamedNode, Stream<String>> keys, BiPredicate<NamedNode, NamedNode> fits) {
        Map<String, List<NamedNode>> byKey = new HashMap<>();
        for (NamedNode entity : global) {
            keys.apply(entity).forEach(key -> byKey.computeIfAbsent(key, one -> new ArrayList<>())
                    .add(entity));
        }
        byKey.values().stream()
                .filter(group -> group.size() > 1 && group.size() <= CROWD)
                .forEach(group -> {
                    for (int i = 0; i < group.size(); i++) {
                        for (int j = i + 1; j < group.size(); j++) {
                            if (fits.test(group.get(i), group.get(j))) {
                                add(kind, group.get(i), group.get(j));
                            }
                        }
                    }
                });
    }

    /** Whether nothing speaks against two nodes being one: two things that are known elsewhere are two. */
    private static boolean isAlike(NamedNode one, NamedNode other) {
        boolean bothKnown = !one.links().isEmpty() && !other.links().isEmpty();
        Set<EntityKind> common = new HashSet<>(one.kinds());
        common.retainAll(other.kinds());
        boolean people = one.is(EntityKind.PERSON) || other.is(EntityKind.PERSON);
        boolean places = one.kinds().stream().anyMatch(EntityKind::isPlace)
                == other.kinds().stream().anyMatch(EntityKind::isPlace);
        return !bothKnown
                && !Spelling.isNumberedOtherwise(one.label(), other.label())
                && (!common.isEmpty() || !people && places);
    }

    private static boolean isSimilarlyLong(NamedNode one, NamedNode other) {
        return Math.abs(one.label().length() - other.label().length()) <= 4;
    }

    /** A surname alone stays inside its document: told of where just one person of the store has it, once a surname. */
    private void surnames() {
        Map<String, List<NamedNode>> people = new HashMap<>();
        global.stream().filter(entity -> entity.is(EntityKind.PERSON)).forEach(entity -> last(entity.label())
                .forEach(word ->
                        people.computeIfAbsent(word, one -> new ArrayList<>()).add(entity)));
        Map<String, List<NamedNode>> bare = new LinkedHashMap<>();
        local.stream()
                .filter(entity -> entity.is(EntityKind.PERSON))
                .filter(entity -> entity.label().matches("\\p{Lu}\\S+"))
                .forEach(entity -> bare.computeIfAbsent(
                                String.join(" ", Spelling.words(entity.label())), one -> new ArrayList<>())
                        .add(entity));
        bare.forEach((word, nodes) -> {
            List<NamedNode> full = people.getOrDefault(word, List.of());
            if (full.size() == 1) {
                nodes.forEach(node -> add(Suspicion.Kind.SURNAME, full.get(0), node));
            }
        });
    }

    private void add(Suspicion.Kind kind, NamedNode one, NamedNode other) {
        boolean first = isBetter(one, other);
        NamedNode kept = first ? one : other;
        NamedNode left = first ? other : one;
        if (toldApart.contains(new HashSet<>(List.of(kept.label(), left.label())))) {
            return;
        }
        SortedSet<String> documents = new TreeSet<>(kept.documents());
        documents.addAll(left.documents());
        String example = suspect.document(left.documents());
        String correction = "same\t" + kept.label() + "\t" + left.label() + (left.local() ? "\t" + example : "");
        found.putIfAbsent(
                Set.of(kept.iri(), left.iri()),
                new Suspicion(
                        kind,
                        kept,
                        Optional.of(left),
                        what(kind, kept, left),
                        kept.mentions() + left.mentions(),
                        documents.size(),
                        example,
                        Optional.of(correction).filter(line -> !kept.label().equals(left.label()))));
    }

    private static List<String> what(Suspicion.Kind kind, NamedNode kept, NamedNode left) {
        return kind == Suspicion.Kind.ONE_LINK
                ? kept.links().stream().filter(left.links()::contains).toList()
                : List.of(kept.label(), left.label());
    }

    /** The one to keep: known elsewhere, then not an acronym, then mentioned more, then longer, then first by IRI. */
    private static boolean isBetter(NamedNode one, NamedNode other) {
        if (one.local() != other.local()) {
            return other.local();
        }
        if (one.links().isEmpty() != other.links().isEmpty()) {
            return other.links().isEmpty();
        }
        if (Spelling.isAcronym(one.label()) != Spelling.isAcronym(other.label())) {
            return Spelling.isAcronym(other.label());
        }
        if (one.mentions() != other.mentions()) {
            return one.mentions() > other.mentions();
        }
        return one.iri().compareTo(other.iri()) < 0;
    }
}
