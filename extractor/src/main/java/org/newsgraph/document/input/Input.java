package org.newsgraph.document.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.function.IOSupplier;
import org.apache.commons.io.input.BoundedInputStream;
import org.newsgraph.document.Unpacking;

/**
 * Something to read documents from.
 *
 * @param name what a document without a URL is called
 * @param origin where it stands, for messages
 * @param opened its bytes, unpacked
 */
public record Input(String name, String origin, Format format, IOSupplier<InputStream> opened) {
    static Input file(String name, Path path, Format format) {
        boolean packed = Format.isPacked(path.getFileName().toString());
        return new Input(name, path.toString(), format, () -> packed ? Unpacking.of(path) : Files.newInputStream(path));
    }

    /** What the one document of a text or page is called that has this fingerprint and states no URL. */
    public String nameOf(String sha256) {
        String ending = format == Format.HTML ? ".html" : ".txt";
        return name.equals(StandardInput.NAME) ? StandardInput.nameOf(sha256, ending) : name;
    }

    /** All its bytes, if they are no more than {@code most}. */
    byte[] bytes(int most) throws UnreadableException {
        try (InputStream stream = opened.get();
                InputStream bounded = BoundedInputStream.builder()
                        .setInputStream(stream)
                        .setMaxCount(most + 1L)
                        .get()) {
            byte[] bytes = IOUtils.toByteArray(bounded);
            if (bytes.length > most) {
                throw new UnreadableException(tooLong(most));
            }
            return bytes;
        } catch (IOException e) {
            throw UnreadableException.because(e);
        }
    }

    static String tooLong(int most) {
        String limit = most < 1_000_000 ? most + " bytes" : most / 1_000_000 + " MB";
        return "is longer than " + limit + ", which is no article; give each article as a document of its own";
    }
}
