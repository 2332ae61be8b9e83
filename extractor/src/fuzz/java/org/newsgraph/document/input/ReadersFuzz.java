package org.newsgraph.document.input;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Known;
import org.newsgraph.document.Reading;
import org.newsgraph.document.html.HtmlReader;

/** Any bytes on standard input, which may be a text, a page or JSON: documents, or the reason why one is none. */
class ReadersFuzz {
    private static final Readers READERS = new Readers(new HtmlReader(), InputOptions.defaults(), Known.NOTHING);

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Input input = StandardInput.input(new ByteArrayInputStream(bytes));
        Iterator<Reading> readings = READERS.documents(input)
                .<Iterator<Reading>>map(reader -> reader)
                .orElseGet(() -> List.of(READERS.document(input)).iterator());
        readings.forEachRemaining(ReadersFuzz::check);
    }

    private static void check(Reading reading) {
        if (reading instanceof Reading.Read read && read.document().text().indexOf('\0') >= 0) {
            throw new IllegalStateException("NUL in " + read.document());
        }
        if (reading instanceof Reading.Failed failed && failed.rejected().reason().isBlank()) {
            throw new IllegalStateException("no reason");
        }
    }
}
