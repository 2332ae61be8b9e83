package org.newsgraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads inputs for tests. */
public final class Read {
    private Read() {}

    public static List<Reading> all(InputOptions options, Object... paths) {
        List<String> given = Stream.of(paths).map(Object::toString).toList();
        try (Stream<Reading> readings = new Inputs(given, options).read()) {
            return readings.toList();
        }
    }

    public static List<Reading> all(Path... paths) {
        return all(InputOptions.defaults(), (Object[]) paths);
    }

    public static Document document(Path path) {
        List<Reading> readings = all(path);
        assertEquals(1, readings.size(), readings::toString);
        return document(readings.get(0));
    }

    public static Document document(Reading reading) {
        return assertInstanceOf(Reading.Read.class, reading).document();
    }

    public static String reason(Path path) {
        return rejected(all(path).get(0)).reason();
    }

    public static Rejected rejected(Reading reading) {
        return assertInstanceOf(Reading.Failed.class, reading).rejected();
    }

    public static List<String> names(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> document(reading).name())
                .toList();
    }

    static List<Reading> standardInput(String words) {
        return standardInput(words.getBytes(StandardCharsets.UTF_8));
    }

    static List<Reading> standardInput(byte[] bytes) {
        return all(InputOptions.defaults().withStandardInput(new ByteArrayInputStream(bytes)), "-");
    }
}
