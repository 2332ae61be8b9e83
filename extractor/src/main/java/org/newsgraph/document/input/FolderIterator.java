package org.newsgraph.document.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.document.Reading;

/** The files of a folder and of the folders below it, in name order; a folder is listed when its turn comes. */
final class FolderIterator implements Iterator<Candidate> {
    /** A file or folder still to come, with its name as documents have it and the real folders above it. */
    private record Waiting(Path path, String name, Set<Path> above) {}

    /** What stands in a folder, by its own name. */
    private record Child(Path path, String name) {
        Child(Path path) {
            this(path, FilesGiven.name(path));
        }
    }

    private final Path root;
    private final Predicate<Path> known;
    private final boolean followLinks;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Deque<Candidate> ready = new ArrayDeque<>();

    /** @param followLinks whether links are followed that lead out of the folder */
    FolderIterator(Path folder, String name, Predicate<Path> known, boolean followLinks) {
        this.root = folder;
        this.known = known;
        this.followLinks = followLinks;
        waiting.push(new Waiting(folder, name, Set.of()));
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !waiting.isEmpty()) {
            Waiting next = waiting.pop();
            if (Files.isDirectory(next.path)) {
                open(next);
            } else {
                ready.add(file(next));
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Candidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void open(Waiting folder) {
        try (Stream<Path> children = Files.list(folder.path)) {
            Path real = folder.path.toRealPath();
            if (folder.above.contains(real)) {
                ready.add(
                        Candidate.rejected(folder.path.toString(), "is a link to a folder above it; remove the link"));
                return;
            }
            Set<Path> above = new HashSet<>(folder.above);
            above.add(real);
            List<Child> inOrder = children.map(Child::new)
                    .sorted(Comparator.comparing(Child::name).thenComparing(Child::path))
                    .toList();
            push(inOrder, folder, Collections.unmodifiableSet(above));
        } catch (IOException e) {
            ready.add(Candidate.rejected(
                    folder.path.toString(), UnreadableException.because(e).getMessage()));
        }
    }

    private void push(List<Child> inOrder, Waiting folder, Set<Path> above) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Child child = inOrder.get(i);
            if (child.name.startsWith(".") || isSpecial(child.path)) {
                ready.add(Candidate.skipped(child.path.toString(), Reading.Skipped.Why.HIDDEN));
            } else if (!followLinks && leadsOut(child.path)) {
                ready.add(Candidate.skipped(child.path.toString(), Reading.Skipped.Why.LINK_OUT));
            } else {
                waiting.push(new Waiting(child.path, FilesGiven.below(folder.name, child.name), above));
            }
        }
    }

    /** Whether a path is a link to what stands elsewhere; a broken one leads nowhere. */
    private boolean leadsOut(Path path) {
        try {
            return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false; // whoever reads it meets the same and says so
        }
    }

    /** A pipe or device in a folder would keep the reading waiting for ever. */
    private static boolean isSpecial(Path path) {
        return !Files.isRegularFile(path) && !Files.isDirectory(path) && Files.exists(path);
    }

    private Candidate file(Waiting file) {
        Optional<Format> format = Format.inFolder(FilesGiven.name(file.path));
        if (format.isEmpty()) {
            return Candidate.skipped(file.path.toString(), Reading.Skipped.Why.OTHER_ENDING);
        }
        if (known.test(FilesGiven.whole(file.path))) {
            return Candidate.skipped(file.path.toString(), Reading.Skipped.Why.GIVEN_TWICE);
        }
        return new Candidate.ToRead(Input.file(file.name, file.path, format.get()));
    }
}
