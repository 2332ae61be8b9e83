package org.newsgraph.document.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What is piped into the program: JSON Lines, other JSON or a page if it begins like that, else one text. */
final class StandardInput {
    static final String ORIGIN = "standard input";

    /** Documents without a URL are told apart by their fingerprint, as there is no file to name them after. */
    static final String NAME = "stdin";

    private static final int LOOK_AHEAD = 512;
    private static final Pattern JSON_LINES = Pattern.compile("^\uFEFF?\\s*\\{[ \\t]*[\"}]");

    /** An array, or an object over several lines. */
    private static final Pattern JSON = Pattern.compile("^\uFEFF?\\s*(?:\\[\\s*[\\[{\"\\]]|\\{\\s*[\"}])");

    private static final Pattern PAGE = Pattern.compile(
            "^\uFEFF?\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|\\?xml|html|head|body|article|main|meta|title)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private StandardInput() {}

    static Input input(InputStream stream) {
        PushbackInputStream peeked = new PushbackInputStream(stream, LOOK_AHEAD);
        return new Input(NAME, ORIGIN, format(peeked), () -> peeked);
    }

    /** The name of a document that came through standard input and states no URL. */
    static String nameOf(String sha256, String ending) {
        return NAME + "/" + sha256.substring(0, 16) + ending;
    }

    private static Format format(PushbackInputStream stream) {
        try {
            byte[] begin = stream.readNBytes(LOOK_AHEAD);
            stream.unread(begin);
            String text = new String(begin, StandardCharsets.UTF_8);
            if (JSON_LINES.matcher(text).find()) {
                return Format.JSON_LINES;
            }
            return JSON.matcher(text).find() ? Format.JSON : PAGE.matcher(text).find() ? Format.HTML : Format.TEXT;
        } catch (IOException e) {
            return Format.TEXT; // whose reader will meet the same failure and report it
        }
    }
}
