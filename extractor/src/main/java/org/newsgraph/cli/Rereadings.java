package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts the documents that had not changed and were read anew all the same, by what has changed instead. */
final class Rereadings {
    private final Map<String, Integer> fromKept = new TreeMap<>();
    private final Map<String, Integer> fromText = new TreeMap<>();

    /**
     * Counts a document.
     *
     * @param before the version that it was read by
     * @param now the version that it is read by
     * @param kept whether its kept analysis served
     * @return what the user should know at once: each reason when it first shows, other corrections left out
     */
    Optional<String> add(String before, String now, boolean kept) {
        String what = String.join(", ", changed(before, now));
        // Who gives other corrections knows.
        boolean known = what.equals("corrections") || fromKept.containsKey(what) || fromText.containsKey(what);
        (kept ? fromKept : fromText).merge(what, 1, Integer::sum);
        return known
                ? Optional.empty()
                : Optional.of(
                        "changed since documents were read: " + what + "; those that are the same are read anew, too");
    }

    /** Says how many and why, a line each. */
    void tell(Consumer<String> out) {
        fromKept.forEach((what, count) ->
                out.accept(documents(count) + " read anew from their kept analysis; changed: " + what));
        fromText.forEach((what, count) -> out.accept(documents(count) + " read anew; changed: " + what));
    }

    private static String documents(int count) {
        return count + (count == 1 ? " document" : " documents");
    }

    /** The parts of a version that differ, by name: "lexicon", "corrections". */
    static List<String> changed(String before, String now) {
        Map<String, String> was = parts(before);
        Map<String, String> is = parts(now);
        List<String> changed = new ArrayList<>();
        is.forEach((name, version) -> {
            if (!version.equals(was.get(name))) {
                changed.add(name);
            }
        });
        was.keySet().stream().filter(name -> !is.containsKey(name)).forEach(changed::add);
        // A store of before the parts were told apart.
        return was.keySet().contains("code") ? changed : List.of("newsgraph");
    }

    /** A part of a version, by name; empty where it has none such. */
    static String part(String version, String name) {
        return parts(version).getOrDefault(name, "");
    }

    private static Map<String, String> parts(String version) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : version.split(", ")) {
            int blank = part.indexOf(' ');
            parts.put(blank < 0 ? part : part.substring(0, blank), part.substring(blank + 1));
        }
        return parts;
    }
}
