package org.newsgraph.document.input;

import java.io.Closeable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Sha256;

/** Reads a file of several documents, each as it is asked for; a bad one costs no other. */
abstract class DocumentsReader implements Iterator<Reading>, Closeable {
    /** A document in hand, whose manuscript is made only if it is not known. */
    interface Manuscripts {
        Manuscript read(String name, String origin, String sha256) throws UnreadableException;
    }

    private final Input input;
    private final Editor editor;
    private final Known known;
    private @Nullable Reading next;
    private boolean done;

    DocumentsReader(Input input, Editor editor, Known known) {
        this.input = input;
        this.editor = editor;
        this.known = known;
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !done) {
            next = advance().orElse(null);
            done = next == null;
        }
        return next != null;
    }

    @Override
    public final Reading next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Reading reading = next;
        next = null;
        return reading;
    }

    /** The next reading; empty at the end, and from then on. */
    abstract Optional<Reading> advance();

    @Override
    public abstract void close();

    final Input input() {
        return input;
    }

    /** The document of that number, whose bytes these are. */
    final Reading read(int number, byte[] bytes, Manuscripts manuscripts) {
        String origin = origin(number);
        try {
            String sha256 = Sha256.of(bytes);
            String name = input.name().equals(StandardInput.NAME)
                    ? StandardInput.nameOf(sha256, ".json")
                    : input.name() + ":" + number;
            Optional<String> unchanged = known.name(name, origin, sha256);
            return unchanged.isPresent()
                    ? new Reading.Unchanged(unchanged.get(), origin)
                    : new Reading.Read(editor.edit(manuscripts.read(name, origin, sha256)));
        } catch (UnreadableException e) {
            return e.rejecting(origin);
        }
    }

    /** The document of that number that is too long to be read. */
    final Reading tooLong(int number, int most) {
        return new UnreadableException(Input.tooLong(most)).rejecting(origin(number));
    }

    private String origin(int number) {
        return input.origin() + ":" + number;
    }
}
