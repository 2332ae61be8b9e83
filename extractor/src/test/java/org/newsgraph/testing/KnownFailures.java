package org.newsgraph.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cases that fail so far, each with its cause; the list can only shrink.
 *
 * <p>A table of three columns: {@code id}; {@code status}, which says whether a table or a rule would do ("to do") or
 * not ("cannot yet"); and {@code cause}, the part of the program and what happens there.
 */
public final class KnownFailures {
    private static final String PARTS =
            "parser|lexicon|harmless|nouns|names|grammar|roles|stance|coreference|relations|quantities|reading";
    private static final Pattern ROW = Pattern.compile("([^\t]+)\t(cannot yet|to do)\t((?:" + PARTS + "): [^\t]+)");

    private final String file;
    private final Map<String, String> causes;
    private final Map<String, String> unseen;
    private final List<String> wrong = new ArrayList<>();

    private KnownFailures(String file, Map<String, String> causes) {
        this.file = file;
        this.causes = causes;
        this.unseen = new LinkedHashMap<>(causes);
    }

    /** Reads the list beside a class. */
    public static KnownFailures of(Class<?> test, String file) {
        Map<String, String> causes = new LinkedHashMap<>();
        for (String line : lines(test, file)) {
            if (!line.isBlank() && !line.startsWith("#") && !line.equals("id\tstatus\tcause")) {
                Matcher row = ROW.matcher(line);
                if (!row.matches() || causes.put(row.group(1), row.group(2) + ", " + row.group(3)) != null) {
                    throw new IllegalArgumentException(
                            file + ": expected an id, once, then 'cannot yet' or 'to do', then " + PARTS
                                    + ", a colon and what happens, parted by tabs, not: " + line);
                }
            }
        }
        return new KnownFailures(file, causes);
    }

    private static List<String> lines(Class<?> test, String file) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a case fails, where that is known. */
    public Optional<String> cause(String id) {
        return Optional.ofNullable(causes.get(id));
    }

    /**
     * Takes the result of one case.
     *
     * @param about what to say of it where it fails and should not
     */
    public void take(String id, String about, List<String> problems) {
        boolean listed = unseen.remove(id) != null;
        if (problems.isEmpty() && listed) {
            wrong.add(id + " passes now: delete its line in " + file);
        } else if (!problems.isEmpty() && !listed) {
            wrong.add(id + " (" + about + ") " + String.join("; ", problems));
        }
    }

    /** What is wrong when all cases were taken: what fails and is not listed, is listed and does not, or is no case. */
    public List<String> wrong() {
        List<String> all = new ArrayList<>(wrong);
        unseen.keySet().forEach(id -> all.add(id + " in " + file + " is no case: delete its line"));
        return all;
    }
}
