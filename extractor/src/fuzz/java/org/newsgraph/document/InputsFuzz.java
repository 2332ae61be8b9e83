package org.newsgraph.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;

/** Any bytes on standard input, which may be a text, a page or JSON: a document, or a reason why there is none. */
class InputsFuzz {
    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void anyBytesAreReadOrRefused(byte[] bytes) {
        InputOptions options = InputOptions.defaults().withStandardInput(new ByteArrayInputStream(bytes));
        try (Stream<Reading> readings = new Inputs(java.util.List.of("-"), options).read()) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Read read && read.document().text().indexOf('\0') >= 0) {
                    throw new IllegalStateException("NUL in " + read.document());
                }
                if (reading instanceof Reading.Failed failed && failed.rejected().reason().isBlank()) {
                    throw new IllegalStateException("no reason");
                }
            });
        }
    }
}
