package org.newsgraph.document.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Reading;

/** The paths that the user gave, one after the other; remembers them, so that none is read twice. */
public final class FilesGiven {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final boolean followLinks;
    private final Set<Path> given = new HashSet<>();
    private boolean standardInputGiven;

    /** @param followLinks whether links in a folder are followed that lead out of it */
    public FilesGiven(InputStream standardInput, boolean followLinks) {
        this.standardInput = standardInput;
        this.followLinks = followLinks;
    }

    public Iterator<Candidate> candidates(String given) {
        return given.equals(STANDARD_INPUT) ? standardInput() : path(given);
    }

    private Iterator<Candidate> standardInput() {
        if (standardInputGiven) {
            return one(Candidate.skipped(STANDARD_INPUT, Reading.Skipped.Why.GIVEN_TWICE));
        }
        standardInputGiven = true;
        return one(new Candidate.ToRead(StandardInput.input(standardInput)));
    }

    private Iterator<Candidate> path(String words) {
        Path path;
        try {
            path = Path.of(words);
        } catch (InvalidPathException e) {
            return one(Candidate.rejected(words, "is no path (" + e.getReason() + "); check its spelling"));
        }
        Path whole = whole(path);
        if (words.isEmpty() || !Files.exists(path)) {
            return one(Candidate.rejected(
                    words.isEmpty() ? "''" : words, "there is no such file or folder; check the path"));
        }
        if (covers(given, whole)) {
            return one(Candidate.skipped(words, Reading.Skipped.Why.GIVEN_TWICE));
        }
        if (Files.isDirectory(path)) {
            Set<Path> before = Set.copyOf(given);
            given.add(whole);
            return new FolderIterator(path, name(whole), file -> covers(before, file), followLinks);
        }
        given.add(whole);
        return one(file(path, whole));
    }

    /** Whether the path or a folder above it is among those given. */
    private static boolean covers(Set<Path> given, Path whole) {
        for (Path path = whole; path != null; path = path.getParent()) {
            if (given.contains(path)) {
                return true;
            }
        }
        return false;
    }

    private static Candidate file(Path path, Path whole) {
        Optional<Format> format = Format.given(whole.getFileName().toString());
        Path parent = whole.getParent();
        String name = parent == null ? name(whole) : below(name(parent), name(whole));
        return format.<Candidate>map(known -> new Candidate.ToRead(Input.file(name, path, known)))
                .orElseGet(() -> Candidate.rejected(
                        path.toString(),
                        "has an ending that newsgraph does not read; expected " + Format.ENDINGS
                                + " (a text of another name: pass it to standard input and give '-')"));
    }

    /** Without "." and "..", so that a folder given as "." has its real name. */
    static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** One spelling of accents on all systems: macOS writes them apart. */
    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : Normalizer.normalize(last.toString(), Normalizer.Form.NFC);
    }

    static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static Iterator<Candidate> one(Candidate candidate) {
        return List.of(candidate).iterator();
    }
}
