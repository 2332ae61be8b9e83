package org.newsgraph.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses corrections of names that lead back to themselves: A is B, B is C, C is A; then nobody could say what the thing
 * is called. Each line is walked once for all documents, and once for each document that has lines of its own above it.
 */
final class CorrectionCircles {
    private final Map<Correction, Integer> lines;
    private final String file;

    /** The names that each name is the other one of: one for all documents, and one for each document at most. */
    private final Map<String, List<Correction.Same>> byOther = new HashMap<>();

    private CorrectionCircles(Map<Correction, Integer> lines, String file) {
        this.lines = lines;
        this.file = file;
    }

    /**
     * @param lines corrections with the numbers of their lines
     * @param file for the message
     * @throws IllegalArgumentException where there is a circle, with one of its lines
     */
    static void refuse(Map<Correction, Integer> lines, String file) {
        CorrectionCircles circles = new CorrectionCircles(lines, file);
        Map<Optional<String>, List<Correction.Same>> byDocument = new LinkedHashMap<>();
        for (Correction correction : lines.keySet()) {
            if (correction instanceof Correction.Same same) {
                circles.byOther
                        .computeIfAbsent(same.other(), unseen -> new ArrayList<>())
                        .add(same);
                byDocument
                        .computeIfAbsent(same.document(), unseen -> new ArrayList<>())
                        .add(same);
            }
        }
        byDocument.forEach(circles::walk);
    }

    private void walk(Optional<String> document, List<Correction.Same> first) {
        Set<Correction.Same> ended = new HashSet<>();
        for (Correction.Same begin : first) {
            Set<Correction.Same> path = new HashSet<>();
            Optional<Correction.Same> at = Optional.of(begin);
            while (at.isPresent() && !ended.contains(at.get())) {
                if (!path.add(at.get())) {
                    throw circle(at.get());
                }
                at = above(at.get(), document);
            }
            ended.addAll(path);
        }
    }

    private Optional<Correction.Same> above(Correction.Same same, Optional<String> document) {
        return byOther.getOrDefault(same.kept(), List.of()).stream()
                .filter(other -> other.document().isEmpty() || other.document().equals(document))
                .findFirst();
    }

    private IllegalArgumentException circle(Correction.Same same) {
        return new IllegalArgumentException(file + ":" + lines.get(same) + ": '" + same.other() + "' is '" + same.kept()
                + "', which other lines say is '" + same.other() + "'. Expected the name to keep first in each.");
    }
}
