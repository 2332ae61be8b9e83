package org.newsgraph.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableOutputTest {
    @ParameterizedTest
    @CsvSource({
        "001B, \\u001B",
        "0007, \\u0007",
        "000D, \\u000D",
        "0000, \\u0000",
        "009B, \\u009B",
        "007F, \\u007F",
        "202E, \\u202E",
        "2066, \\u2066",
        "200F, \\u200F",
        "061C, \\u061C",
        "2028, \\u2028",
    })
    void whatCommandsATerminalIsShown(String codePoint, String shown) {
        String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "[31mb";
        assertEquals("a" + shown + "[31mb", ReadableOutput.escaped(text));
    }

    @ParameterizedTest
    @CsvSource({"'Zürich'", "'دمشق'", "'北京'", "'a\tb'", "'👩‍🚒'"})
    void whatPeopleReadStays(String text) {
        assertEquals(text, ReadableOutput.escaped(text));
    }

    @Test
    void charactersMayComeInPieces() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = ReadableOutput.on(bytes);
        byte[] text = "Zürich 👩 \u001B[2J北京\nnext".getBytes(StandardCharsets.UTF_8);
        for (byte one : text) {
            out.write(one);
            out.flush();
        }
        out.close();
        assertEquals("Zürich 👩 \\u001B[2J北京\nnext", bytes.toString(StandardCharsets.UTF_8));
    }
}
