package org.newsgraph.export.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.export.insight.Comparison.Side;
import org.newsgraph.export.insight.Difference.Kind;

/** What two sides say at one place: a document, a plain triple, or the words of a document that name something. */
final class Place {
    private final String what;
    private final String name;
    private final Map<Side, SortedMap<String, SortedSet<String>>> said =
            Map.of(Side.FIRST, new TreeMap<>(), Side.SECOND, new TreeMap<>());

    Place(String what, String name) {
        this.what = what;
        this.name = name;
    }

    boolean is(String otherWhat, String otherName) {
        return what.equals(otherWhat) && name.equals(otherName);
    }

    /** @param key of the claim among those of the place: its kind and a digest of who takes part */
    void add(Side side, String key, String property) {
        said.get(side).computeIfAbsent(key, any -> new TreeSet<>()).add(property);
    }

    List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        SortedMap<String, SortedSet<String>> before = said.get(Side.FIRST);
        SortedMap<String, SortedSet<String>> after = said.get(Side.SECOND);
        for (String key : new TreeSet<>(before.keySet())) {
            if (after.containsKey(key)) {
                changed(key, before.remove(key), key, after.remove(key), found);
            }
        }
        while (!before.isEmpty() && !after.isEmpty()) {
            String old = before.firstKey();
            String young = after.keySet().stream()
                    .filter(key -> kind(key).equals(kind(old)))
                    .findFirst()
                    .orElse(after.firstKey());
            changed(old, before.remove(old), young, after.remove(young), found);
        }
        before.keySet().forEach(key -> found.add(new Difference(Kind.REMOVED, what, subject(key), List.of())));
        after.keySet().forEach(key -> found.add(new Difference(Kind.ADDED, what, subject(key), List.of())));
        return found;
    }

    private void changed(
            String oldKey,
            SortedSet<String> before,
            String newKey,
            SortedSet<String> after,
            List<Difference> differences) {
        List<String> details = new ArrayList<>();
        if (!kind(oldKey).equals(kind(newKey))) {
            details.add("now " + kind(newKey));
        }
        before.stream()
                .filter(property -> !after.contains(property))
                .forEach(property -> details.add("no longer " + Shortened.property(property)));
        after.stream()
                .filter(property -> !before.contains(property))
                .forEach(property -> details.add("now " + Shortened.property(property)));
        if (!details.isEmpty()) {
            differences.add(new Difference(Kind.CHANGED, what, subject(oldKey), details));
        }
    }

    private static String kind(String key) {
        return key.replaceFirst(",.*", "");
    }

    private String subject(String key) {
        return switch (what) {
            case "claim" -> Shortened.place(name) + " " + kind(key);
            case "fact" -> Shortened.property(name.replaceFirst("\\s*\\.$", ""));
            default -> Shortened.name(name);
        };
    }
}
