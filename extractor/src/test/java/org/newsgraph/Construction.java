package org.newsgraph;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;

/**
 * A short text that shows one construction, with what a careful reader takes from it.
 *
 * @param whole whether nothing but what is required, optional or a Statement may be found
 */
record Construction(
        String id,
        String family,
        String name,
        Optional<String> title,
        Optional<LocalDate> published,
        String text,
        List<ExpectedEvent> required,
        List<ExpectedEvent> optional,
        List<ExpectedEvent> forbidden,
        List<ExpectedRelation> relations,
        boolean whole) {
    private static final Pattern HEADING = Pattern.compile("\\[([a-z0-9-]+)] (.+)");

    /** Where the cases are. */
    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Construction.class.getResource("constructions"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All cases below {@code folder}, file by file. */
    static List<Construction> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Construction> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            for (Construction one : read(file)) {
                if (!ids.add(one.id())) {
                    throw new IllegalArgumentException(file.getFileName() + ": the id stands twice: " + one.id());
                }
                all.add(one);
            }
        }
        return all;
    }

    private static List<Construction> read(Path file) throws IOException {
        String family = file.getFileName().toString().replace(".txt", "");
        List<Construction> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (HEADING.matcher(line).matches()) {
                parse(family, block).ifPresent(cases::add);
                block.clear();
            }
            if (!line.startsWith("#")) {
                block.add(line);
            }
        }
        parse(family, block).ifPresent(cases::add);
        return cases;
    }

    private static Optional<Construction> parse(String family, List<String> block) {
        if (block.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(block.get(0));
        if (!heading.matches()) {
            throw new IllegalArgumentException(family + ": expected '[id] name', not " + block.get(0));
        }
        try {
            return Optional.of(parse(family, heading.group(1), heading.group(2), block.subList(1, block.size())));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(heading.group(1) + ": " + e.getMessage(), e);
        }
    }

    private static Construction parse(String family, String id, String name, List<String> lines) {
        Optional<String> title = Optional.empty();
        Optional<LocalDate> published = Optional.empty();
        StringBuilder text = new StringBuilder();
        List<ExpectedEvent> required = new ArrayList<>();
        List<ExpectedEvent> optional = new ArrayList<>();
        List<ExpectedEvent> forbidden = new ArrayList<>();
        List<ExpectedRelation> relations = new ArrayList<>();
        boolean whole = false;
        for (String line : lines) {
            if (line.matches("[=!] relation .*")) {
                relations.add(ExpectedRelation.parse(line));
            } else if (line.equals("= nothing")) {
                whole = true;
            } else if (line.startsWith("= ")) {
                required.add(ExpectedEvent.parse(line.substring(2)));
                whole = true;
            } else if (line.startsWith("? ")) {
                optional.add(ExpectedEvent.parse(line.substring(2)));
            } else if (line.startsWith("! ")) {
                forbidden.add(ExpectedEvent.parse(line.substring(2)));
            } else if (line.startsWith("title: ")) {
                title = Optional.of(line.substring("title: ".length()));
            } else if (line.startsWith("published: ")) {
                published = Optional.of(LocalDate.parse(line.substring("published: ".length())));
            } else {
                text.append(line).append('\n');
            }
        }
        if (!whole && forbidden.isEmpty() && relations.isEmpty()) {
            throw new IllegalArgumentException("expects nothing: a line with = or ! is missing");
        }
        return new Construction(
                id,
                family,
                name,
                title,
                published,
                text.toString().strip(),
                List.copyOf(required),
                List.copyOf(optional),
                List.copyOf(forbidden),
                List.copyOf(relations),
                whole);
    }

    /** The text as a document of its own, below its headline where it has one. */
    Document document() {
        String institution = title.map(headline -> headline + "\n\n" + text).orElse(text);
        return new Document(
                id,
                id,
                "",
                institution,
                title,
                title.map(headline -> new Span(0, headline.length())),
                published,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
