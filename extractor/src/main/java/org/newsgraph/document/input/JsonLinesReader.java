package org.newsgraph.document.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;

/** Reads JSON Lines, a document a line. */
final class JsonLinesReader extends DocumentsReader {
    private final int most;
    private @Nullable LineReader lines;
    private int lastLine;

    JsonLinesReader(Input input, Editor editor, Known known, int most) {
        super(input, editor, known);
        this.most = most;
    }

    /** The reading of the next line that is not blank. */
    @Override
    Optional<Reading> advance() {
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
        String where = begun ? input().origin() + ", after line " + lastLine : input().origin();
        return Optional.of(failure.rejecting(where));
    }

    private LineReader opened() throws IOException {
        if (lines == null) {
            lines = new LineReader(input().opened().get(), most);
        }
        return lines;
    }

    private Reading read(LineReader.Line line) {
        return line.tooLong()
                ? tooLong(line.number(), most)
                : read(
                        line.number(),
                        line.bytes(),
                        (name, origin, sha256) -> JsonDocument.read(name, origin, sha256, line.bytes()));
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
