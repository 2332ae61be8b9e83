package org.newsgraph.document.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Document;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Read;
import org.newsgraph.document.Span;

class TextReaderTest {
    private static final String TEXT = "Talks in Zürich\r\n\r\n“We will meet,” said José Núñez — the envoy.\r\n";

    @TempDir
    Path folder;

    private Document read(byte[] bytes) throws IOException {
        return Read.document(Files.write(folder.resolve("a.txt"), bytes));
    }

    private String reason(byte[] bytes) throws IOException {
        return Read.reason(Files.write(folder.resolve("a.txt"), bytes));
    }

    private static byte[] joined(int[] mark, byte[] bytes) {
        var all = new ByteArrayOutputStream();
        for (int b : mark) {
            all.write(b);
        }
        all.writeBytes(bytes);
        return all.toByteArray();
    }

    @Test
    void textKeepsItsLineEnds() throws IOException {
        assertEquals(TEXT, read(TEXT.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void byteOrderMarksAreNoPartOfTheText() throws IOException {
        assertEquals(
                TEXT,
                read(joined(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(StandardCharsets.UTF_8)))
                        .text());
        assertEquals(
                TEXT,
                read(joined(new int[] {0xFF, 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE)))
                        .text());
        assertEquals(
                TEXT,
                read(joined(new int[] {0xFE, 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE)))
                        .text());
    }

    @Test
    void windows1252IsDetected() throws IOException {
        assertEquals(TEXT, read(TEXT.getBytes(Charset.forName("windows-1252"))).text());
    }

    @Test
    void damagedUtf8IsRejectedWithItsPlace() throws IOException {
        byte[] bytes = "He said: “We will meet.” José left.".getBytes(StandardCharsets.UTF_8);
        bytes[32] = (byte) 0xFF;
        assertTrue(reason(bytes).contains("not valid UTF-8 at byte 32 (0xFF)"), reason(bytes));
        assertTrue(reason("He left \u00FF\u00FE now".getBytes(StandardCharsets.ISO_8859_1))
                .contains("at byte 8"));
        assertTrue(reason("He left \u00C3( now".getBytes(StandardCharsets.ISO_8859_1))
                .contains("at byte 8"));
    }

    @Test
    void binaryContentIsRejected() throws IOException {
        assertTrue(reason("%PDF-1.7 something".getBytes(StandardCharsets.UTF_8)).contains("looks binary (PDF)"));
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        String reason = reason(noise);
        assertTrue(reason.contains("looks binary") || reason.contains("not valid UTF-8"), reason);
        assertTrue(reason(new byte[100]).contains("looks binary"));
    }

    @Test
    void strayControlCharactersKeepTheirOffsets() throws IOException {
        String text = "The envoy\u0000 left Geneva on Friday, officials\u0007 said, and the talks ended.";
        assertEquals(
                text.replace("\u0000", "\uFFFD"),
                read(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void emptyAndBlankFilesAreRejected() throws IOException {
        assertTrue(reason(new byte[0]).contains("is empty"));
        assertTrue(reason(" \n\t\r\n".getBytes(StandardCharsets.UTF_8)).contains("nothing but white space"));
        assertTrue(reason(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).contains("empty"));
    }

    @Test
    void firstLineSetApartIsTheTitle() throws IOException {
        Document document = read(TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of("Talks in Zürich"), document.title());
        assertEquals(Optional.of(new Span(0, 15)), document.headline());
        assertEquals(
                Optional.empty(),
                read("One line only".getBytes(StandardCharsets.UTF_8)).title());
    }

    @Test
    void sha256IsThatOfTheBytes() throws IOException {
        assertEquals(
                "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
                read("hello world".getBytes(StandardCharsets.UTF_8)).sha256());
    }

    @Test
    void packedTextIsUnpackedAndHashedSo() throws IOException {
        Path plain = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path packed = folder.resolve("b.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Read.document(plain).sha256(), Read.document(packed).sha256());
        assertTrue(Read.document(packed).name().endsWith("/b.txt.gz"));
    }

    @Test
    void damagedPackingIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt.gz"), TEXT);
        assertTrue(Read.reason(file).contains("damaged or not gzip"), Read.reason(file));
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, Arrays.copyOf(packed.toByteArray(), 30));
        assertTrue(Read.reason(file).contains("ends too early"), Read.reason(file));
    }

    @Test
    void tooLongTextIsRejected() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        var reading =
                Read.all(InputOptions.defaults().withDocumentBytes(10), file).get(0);
        assertTrue(Read.rejected(reading).reason().contains("longer than 10 bytes"));
    }

    @Test
    void packedBombIsRejectedBeforeItFillsTheMemory() throws IOException {
        Path text = folder.resolve("a.txt.gz");
        Path lines = folder.resolve("b.jsonl.gz");
        for (Path file : new Path[] {text, lines}) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                byte[] spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 100; i++) {
                    out.write(spaces);
                }
            }
        }
        assertTrue(Read.reason(text).contains("longer than 20 MB"), Read.reason(text));
        assertTrue(Read.reason(lines).contains("no text does"), Read.reason(lines));
    }
}
