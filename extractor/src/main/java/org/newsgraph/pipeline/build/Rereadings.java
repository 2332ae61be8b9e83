package org.newsgraph.pipeline.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.pipeline.VersionParts;

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
    Optional<BuildEvent> add(String before, String now, boolean kept) {
        String what = String.join(", ", VersionParts.changed(before, now));
        // Who gives other corrections knows.
        boolean known = what.equals("corrections") || fromKept.containsKey(what) || fromText.containsKey(what);
        (kept ? fromKept : fromText).merge(what, 1, Integer::sum);
        return known ? Optional.empty() : Optional.of(new BuildEvent.VersionChanged(what));
    }

    /** From kept analyses first, each by what has changed. */
    List<Rereading> all() {
        return Stream.concat(rereadings(fromKept, true), rereadings(fromText, false))
                .toList();
    }

    private static Stream<Rereading> rereadings(Map<String, Integer> counts, boolean kept) {
        return counts.entrySet().stream().map(count -> new Rereading(count.getKey(), count.getValue(), kept));
    }
}
