package org.newsgraph.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.document.Document;
import org.newsgraph.pipeline.Pipeline;

/** A program that uses newsgraph as a library, in a process of its own: a text in, TriG out. */
public final class TextToTrig {
    private TextToTrig() {}

    /** Arguments: the text's file, and where to write. */
    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
            Pipeline.standard().read(Document.of("news/1.txt", text)).writeTrig(out);
        }
    }
}
