package org.newsgraph.document.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Sha256;

/**
 * Reads the documents of a JSON array, or of JSON objects one after the other over any number of lines; a document that is
 * none costs no other, and only one is in memory at a time.
 */
final class JsonValuesReader implements DocumentsReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Input input;
    private final Editor editor;
    private final Known known;
    private final int most;
    private @Nullable MappingIterator<JsonNode> values;
    private @Nullable Reading next;
    private boolean done;
    private int number;

    JsonValuesReader(Input input, Editor editor, Known known, int most) {
        this.input = input;
        this.editor = editor;
        this.known = known;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            next = advance().orElse(null);
            done |= next == null;
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

    private Optional<Reading> advance() {
        try {
            MappingIterator<JsonNode> opened = opened();
            if (!opened.hasNextValue()) {
                return number == 0 ? stop("has no document; expected an array of JSON objects") : Optional.empty();
            }
            JsonNode value = opened.nextValue();
            number++;
            return Optional.of(read(JSON.writeValueAsBytes(value)));
        } catch (JsonProcessingException e) {
            String problem = e.getOriginalMessage().replaceAll("\\s+", " ");
            return stop("is no JSON after document " + number + " (" + problem
                    + "); expected an array of objects such as " + "{\"url\":\"…\",\"text\":\"…\"}");
        } catch (IOException e) {
            done = true;
            return Optional.of(UnreadableException.because(e).rejecting(input.origin()));
        }
    }

    private Optional<Reading> stop(String problem) {
        done = true;
        return Optional.of(new UnreadableException(problem).rejecting(input.origin()));
    }

    private MappingIterator<JsonNode> opened() throws IOException {
        MappingIterator<JsonNode> opened = values;
        if (opened == null) {
            opened = JSON.readerFor(JsonNode.class).readValues(input.opened().get());
            values = opened;
        }
        return opened;
    }

    private Reading read(byte[] document) {
        String origin = input.origin() + ":" + number;
        try {
            if (document.length > most) {
                throw new UnreadableException(Input.tooLong(most));
            }
            String sha256 = Sha256.of(document);
            String name = input.name().equals(StandardInput.NAME)
                    ? StandardInput.nameOf(sha256, ".json")
                    : input.name() + ":" + number;
            Optional<String> unchanged = known.name(name, origin, sha256);
            if (unchanged.isPresent()) {
                return new Reading.Unchanged(unchanged.get(), origin);
            }
            return new Reading.Read(editor.edit(JsonDocument.read(name, origin, sha256, document)));
        } catch (UnreadableException e) {
            return e.rejecting(origin);
        }
    }

    @Override
    public void close() {
        if (values != null) {
            try {
                values.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
