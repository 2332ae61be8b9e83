package org.newsgraph.export.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.export.facts.NamedNode;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;

/** Looks at one node for signs that documents mean two things by it. */
final class SuspectedHomonyms {
    /** Kinds of which articles use one name for now one, now the other: a city and its region, an army and its wing. */
    private static final List<Set<EntityKind>> NEAR = List.of(
            Set.of(EntityKind.CITY, EntityKind.REGION, EntityKind.PLACE, EntityKind.FACILITY, EntityKind.COUNTRY),
            Set.of(EntityKind.ORGANIZATION, EntityKind.ARMED_GROUP, EntityKind.GOVERNMENT, EntityKind.GROUP),
            Set.of(EntityKind.PERSON, EntityKind.GROUP));

    private SuspectedHomonyms() {}

    static Stream<Suspicion> of(NamedNode node, Gazetteer gazetteer, Suspicions.Suspect suspect) {
        List<Suspicion> found = new ArrayList<>();
        List<String> rivals = rivals(node.links());
        if (!rivals.isEmpty()) {
            found.add(suspicion(Suspicion.Kind.SEVERAL_LINKS, node, rivals, suspect));
        }
        List<String> strange = strangeNames(node, gazetteer);
        if (!strange.isEmpty()) {
            found.add(suspicion(Suspicion.Kind.SEVERAL_NAMES, node, strange, suspect));
        }
        boolean near = NEAR.stream().anyMatch(kinds -> kinds.containsAll(node.kinds()))
                || node.kinds().contains(EntityKind.THING) && node.kinds().size() == 2;
        if (node.kinds().size() > 1 && !near) {
            List<String> kinds =
                    node.kinds().stream().map(EntityKind::localName).toList();
            found.add(suspicion(Suspicion.Kind.SEVERAL_KINDS, node, kinds, suspect));
        }
        if (node.countries().size() > 1) {
            found.add(suspicion(Suspicion.Kind.SEVERAL_COUNTRIES, node, node.countries(), suspect));
        }
        return found.stream();
    }

    /** Links to several things of one source; one thing has an IRI in each source. */
    private static List<String> rivals(List<String> links) {
        Map<String, List<String>> bySource = links.stream()
                .collect(Collectors.groupingBy(SuspectedHomonyms::source, TreeMap::new, Collectors.toList()));
        return bySource.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    /** Scheme and host of an IRI. */
    private static String source(String link) {
        int path = link.indexOf('/', link.indexOf("//") + 2);
        return path < 0 ? link : link.substring(0, path);
    }

    /** A person's full names that have no word in common with the label; but not those that the tables know. */
    private static List<String> strangeNames(NamedNode node, Gazetteer gazetteer) {
        List<String> own = Spelling.words(node.label());
        if (!node.is(EntityKind.PERSON) || node.local() || own.size() < 2) {
            return List.of();
        }
        List<String> sounds = own.stream().map(Spelling::sound).toList();
        return node.names().stream()
                .filter(name -> Spelling.words(name).size() >= 2)
                .filter(name -> Stream.of(name.split("\\s+")).allMatch(word -> Character.isUpperCase(word.charAt(0))))
                .filter(name ->
                        Spelling.words(name).stream().map(Spelling::sound).noneMatch(sounds::contains))
                .filter(name -> !Spelling.sound(name).equals(Spelling.sound(node.label())))
                .filter(name -> gazetteer
                        .named(name)
                        .filter(known -> known.name().equals(node.label()))
                        .isEmpty())
                .toList();
    }

    private static Suspicion suspicion(
            Suspicion.Kind kind, NamedNode node, List<String> what, Suspicions.Suspect suspect) {
        return new Suspicion(
                kind,
                node,
                Optional.empty(),
                what,
                node.mentions(),
                node.documents().size(),
                suspect.document(node.documents()),
                Optional.empty());
    }
}
