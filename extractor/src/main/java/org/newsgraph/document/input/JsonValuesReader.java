package org.newsgraph.document.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;

/**
 * Reads the documents of a JSON array, or of JSON objects one after the other over any number of lines; only one is in
 * memory at a time. A document's fingerprint is that of its JSON without white space.
 */
final class JsonValuesReader extends DocumentsReader {
    private final int most;
    private @Nullable MappingIterator<JsonNode> values;
    private boolean stopped;
    private int number;

    JsonValuesReader(Input input, Editor editor, Known known, int most) {
        super(input, editor, known);
        this.most = most;
    }

    @Override
    Optional<Reading> advance() {
        if (stopped) {
            return Optional.empty();
        }
        try {
            MappingIterator<JsonNode> opened = opened();
            if (!opened.hasNextValue()) {
                return number == 0 ? stop("has no document; expected an array of JSON objects") : Optional.empty();
            }
            JsonNode value = opened.nextValue();
            number++;
            return Optional.of(read(value));
        } catch (JsonProcessingException e) {
            return stop("is no JSON after document " + number + " (" + JsonDocument.problem(e)
                    + "); expected an array of objects such as " + JsonDocument.EXAMPLE);
        } catch (IOException e) {
            stopped = true;
            return Optional.of(UnreadableException.because(e).rejecting(input().origin()));
        }
    }

    private Optional<Reading> stop(String problem) {
        stopped = true;
        return Optional.of(new UnreadableException(problem).rejecting(input().origin()));
    }

    private MappingIterator<JsonNode> opened() throws IOException {
        MappingIterator<JsonNode> opened = values;
        if (opened == null) {
            opened = JsonDocument.JSON
                    .readerFor(JsonNode.class)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValues(input().opened().get());
            values = opened;
        }
        return opened;
    }

    private Reading read(JsonNode value) throws JsonProcessingException {
        byte[] bytes = JsonDocument.JSON.writeValueAsBytes(value);
        return bytes.length > most
                ? tooLong(number, most)
                : read(number, bytes, (name, origin, sha256) -> JsonDocument.of(name, origin, sha256, value));
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
