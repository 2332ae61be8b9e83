package org.newsgraph.document.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.input.Binary;
import org.newsgraph.document.input.Input;
import org.newsgraph.document.input.Manuscript;
import org.newsgraph.document.input.ManuscriptReader;
import org.newsgraph.document.input.TextDecoder;
import org.newsgraph.document.input.UnreadableException;

/** Reads a saved web page: what it states of itself, and its article without the page around it. */
public final class HtmlReader implements ManuscriptReader {
    private static final int PROLOGUE = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private final ArticleFinder finder = new ArticleFinder();

    /** The text is the title, a blank line, and the article's paragraphs with blank lines between them. */
    @Override
    public Manuscript read(Input input, String sha256, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("is empty; expected the page of an article");
        }
        org.jsoup.nodes.Document page = Jsoup.parse(decode(bytes));
        PageDepth.check(page);
        var metadata = new PageMetadata(page);
        Titles titles = metadata.titles();
        ArticleFinder.Found found = finder.find(page, titles);
        Metadata stated = metadata.read(found.story(), titles);
        List<String> paragraphs = found.paragraphs(stated.title());
        if (paragraphs.isEmpty()) {
            paragraphs = metadata.body().stream().toList();
        }
        if (paragraphs.isEmpty()) {
            throw new UnreadableException(
                    "holds no article: found no paragraphs of text beside navigation; save the page with its text, or "
                            + "give the text as .txt");
        }
        String body = String.join("\n\n", paragraphs);
        String text = stated.title().map(title -> title + "\n\n" + body).orElse(body);
        return new Manuscript(input.nameOf(sha256), input.origin(), sha256, text, stated);
    }

    private static String decode(byte[] bytes) throws UnreadableException {
        Optional<String> utf8 = TextDecoder.utf8(bytes);
        Optional<Charset> declared =
                utf8.isPresent() || TextDecoder.mark(bytes).isPresent() ? Optional.empty() : declared(bytes);
        if (declared.isEmpty()) {
            return TextDecoder.decode(bytes);
        }
        Optional<String> kind = Binary.kind(bytes);
        String page = TextDecoder.decodeLeniently(bytes, declared.get());
        if (kind.isPresent() || Binary.looksBinary(page)) {
            throw TextDecoder.binary(kind.orElse("many control characters"));
        }
        return page;
    }

    /** The charset that the page names in its first bytes, as browsers understand it. */
    private static Optional<Charset> declared(byte[] bytes) {
        String prologue = new String(bytes, 0, Math.min(PROLOGUE, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(prologue);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? Optional.empty() : Optional.of(western ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
