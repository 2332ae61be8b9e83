package org.newsgraph.correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;

/** Reads a file of corrections, a row each, and says where and why one can't be meant so. */
final class CorrectionsReader {
    private static final String NOTHING = "-";
    private static final String KNOWN = "same, different, kind, link, drop";

    private final String name;
    private final Map<Correction, Integer> lines = new LinkedHashMap<>();
    private final Map<List<String>, Correction> said = new LinkedHashMap<>();

    /** @param name of the file, for messages */
    CorrectionsReader(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException where a row is wrong, with its place and what was expected */
    Map<Correction, Integer> read(String content) {
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!row.isBlank() && !row.startsWith("#")) {
                add(number, cells(row));
            }
        }
        CorrectionCircles.refuse(lines, name);
        return lines;
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>(Arrays.stream(row.split("\t"))
                .map(CorrectionsReader::normalised)
                .toList());
        while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String normalised(String cell) {
        return Normalizer.normalize(cell.strip().replaceAll("[\\s\u00a0]+", " "), Normalizer.Form.NFC);
    }

    private void add(int number, List<String> cells) {
        String place = name + ":" + number;
        Correction correction =
                switch (cells.get(0)) {
                    case "same" -> same(place, withDocument(place, cells, "NAME", "NAME"));
                    case "different" -> different(withDocument(place, cells, "NAME", "NAME"));
                    case "kind" -> kind(place, withDocument(place, cells, "NAME", "KIND"));
                    case "link" -> link(place, withDocument(place, cells, "NAME", "URL"));
                    case "drop" -> drop(place, cells);
                    default ->
                        throw error(
                                place,
                                "unknown correction '" + cells.get(0) + "'. Known: " + KNOWN + "." + tabs(cells));
                };
        for (List<String> topic : topics(correction)) {
            Correction before = said.putIfAbsent(topic, correction);
            if (before != null && !before.equals(correction)) {
                throw error(
                        place,
                        "contradicts line " + lines.get(before) + " (" + before.text() + "). Keep one of the two.");
            }
        }
        lines.putIfAbsent(correction, number);
    }

    /** The cells after the first, with a last one for the document, which may be left out. */
    private static List<String> withDocument(String place, List<String> cells, String... expected) {
        int count = cells.size() - 1;
        if (count < expected.length || count > expected.length + 1 || cells.contains("")) {
            throw error(
                    place,
                    "'%s' takes %s and, where it holds in one document only, DOCUMENT, separated by tabs; found %d %s."
                                    .formatted(
                                            cells.get(0),
                                            String.join(", ", expected),
                                            count,
                                            count == 1 ? "cell" : "cells")
                            + tabs(cells));
        }
        return cells.subList(1, cells.size());
    }

    private static String tabs(List<String> cells) {
        return cells.size() == 1 && cells.get(0).contains(" ") ? " Are blanks where tabs should be?" : "";
    }

    private static Optional<String> document(List<String> cells) {
        return cells.size() < 3 ? Optional.empty() : Optional.of(cells.get(2));
    }

    private static Correction same(String place, List<String> cells) {
        if (cells.get(0).equals(cells.get(1))) {
            throw error(place, "both names are '" + cells.get(0) + "'. Expected two names of one thing.");
        }
        return new Correction.Same(cells.get(0), cells.get(1), document(cells));
    }

    private static Correction different(List<String> cells) {
        return new Correction.Different(cells.get(0), cells.get(1), document(cells));
    }

    private static Correction kind(String place, List<String> cells) {
        EntityKind kind = EntityKind.find(cells.get(1))
                .orElseThrow(() -> error(
                        place,
                        "unknown kind '" + cells.get(1) + "'. Known kinds: "
                                + String.join(", ", EntityKind.localNames()) + "."));
        return new Correction.Kind(cells.get(0), kind, document(cells));
    }

    private static Correction link(String place, List<String> cells) {
        Optional<String> link = Optional.of(cells.get(1)).filter(url -> !url.equals(NOTHING));
        if (link.filter(url -> !url.matches("https?://[^\\s<>\"{}|\\\\^`/]+/[^\\s<>\"{}|\\\\^`]*"))
                .isPresent()) {
            throw error(
                    place,
                    "'" + cells.get(1)
                            + "' is no address. Expected one as http://dbpedia.org/resource/John_Kerry, or - for none.");
        }
        return new Correction.Link(cells.get(0), link.map(CorrectionsReader::thing), document(cells));
    }

    /** What a page is about, where the page's address is given instead. */
    private static String thing(String url) {
        return url.replaceFirst("^https?://en\\.(m\\.)?wikipedia\\.org/wiki/", "http://dbpedia.org/resource/")
                .replaceFirst("^https?://dbpedia\\.org/(page|resource)/", "http://dbpedia.org/resource/")
                .replaceFirst("^https?://www\\.wikidata\\.org/(wiki|entity)/", "http://www.wikidata.org/entity/");
    }

    private static Correction drop(String place, List<String> cells) {
        String claim = cells.size() == 2 ? cells.get(1).replaceAll("^<|>$", "") : "";
        if (!claim.contains("#claim=")) {
            throw error(place, "'drop' takes the IRI of a claim, which 'explain' prints and which holds '#claim='.");
        }
        return new Correction.Drop(claim);
    }

    /** What no two rows may say different things of. */
    private static List<List<String>> topics(Correction correction) {
        String document = correction.document().orElse("");
        if (correction instanceof Correction.Same same) {
            return List.of(List.of("same", same.other(), document), pair(same.kept(), same.other(), document));
        }
        if (correction instanceof Correction.Different different) {
            return List.of(pair(different.name(), different.other(), document));
        }
        if (correction instanceof Correction.Kind kind) {
            return List.of(List.of("kind", kind.name(), document));
        }
        if (correction instanceof Correction.Link link) {
            return List.of(List.of("link", link.name(), document));
        }
        return List.of();
    }

    private static List<String> pair(String one, String other, String document) {
        boolean sorted = one.compareTo(other) <= 0;
        return List.of("pair", sorted ? one : other, sorted ? other : one, document);
    }

    private static IllegalArgumentException error(String place, String what) {
        return new IllegalArgumentException(place + ": " + what);
    }
}
