package org.newsgraph.document.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Sha256;

/** Reads JSON Lines, a document a line; a bad line costs no other. */
final class JsonLinesReader implements DocumentsReader {
    private final Input input;
    private final Editor editor;
    private final Known known;
    private final int most;
    private @Nullable LineReader lines;
    private @Nullable Reading next;
    private boolean done;
    private int lastLine;

    JsonLinesReader(Input input, Editor editor, Known known, int most) {
        this.input = input;
        this.editor = editor;
        this.known = known;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            next = advance().orElse(null);
            done = next == null;
        }
        return next != null;
    }

    @Override
    public Reading next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Reading reading = next;
        next = null;
        return reading;
    }

    /** The reading of the next line that is not blank. */
    private Optional<Reading> advance() {
        try {
            Optional<LineReader.Line> line = opened().next();
            while (line.isPresent() && isBlank(line.get())) {
                line = opened().next();
            }
            line.ifPresent(read -> lastLine = read.number());
            if (line.isEmpty() && lastLine == 0) {
                throw new UnreadableException("is empty; expected one document a line, as JSON");
            }
            return line.map(this::read);
        } catch (IOException e) {
            return stop(UnreadableException.because(e));
        } catch (UnreadableException e) {
            return stop(e);
        }
    }

    private Optional<Reading> stop(UnreadableException failure) {
        boolean begun = lastLine > 0;
        lines = new LineReader(InputStream.nullInputStream(), most);
        lastLine = Math.max(lastLine, 1);
        String where = begun ? input.origin() + ", after line " + lastLine : input.origin();
        return Optional.of(failure.rejecting(where));
    }

    private LineReader opened() throws IOException {
        if (lines == null) {
            lines = new LineReader(input.opened().get(), most);
        }
        return lines;
    }

    private Reading read(LineReader.Line line) {
        String origin = input.origin() + ":" + line.number();
        try {
            if (line.tooLong()) {
                throw new UnreadableException(Input.tooLong(most));
            }
            String sha256 = Sha256.of(line.bytes());
            String name = input.name().equals(StandardInput.NAME)
                    ? StandardInput.nameOf(sha256, ".json")
                    : input.name() + ":" + line.number();
            Optional<String> unchanged = known.name(name, origin, sha256);
            if (unchanged.isPresent()) {
                return new Reading.Unchanged(unchanged.get(), origin);
            }
            return new Reading.Read(editor.edit(JsonDocument.read(name, origin, sha256, line.bytes())));
        } catch (UnreadableException e) {
            return e.rejecting(origin);
        }
    }

    private static boolean isBlank(LineReader.Line line) {
        if (line.tooLong()) {
            return false;
        }
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        if (lines != null) {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
