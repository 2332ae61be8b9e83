package org.newsgraph.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;
import org.newsgraph.document.Span;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Builds an annotated text by hand: a word a token, as "form/tag/head/relation" with "/P", "/L" or "/O" after it where
 * the recogniser takes it for a person, a place or an organisation. Heads count from 1, or are words that
 * stand once in the sentence; 0 is the root. A lemma that is not just the form in lower case stands
 * after an equals sign.
 *
 * <pre>{@code
 * new TextBuilder()
 *         .sentence("Assad/NNP/2/nsubj/P spoke/VBD/0/root ./SIGN/2/punct")
 *         .sentence("He/PRP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct")
 *         .text();
 * }</pre>
 */
public final class TextBuilder {
    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<LocalDate> published = Optional.empty();

    public TextBuilder published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public TextBuilder sentence(String annotated) {
        String[] items = annotated.strip().split("\\s+");
        List<String> forms = Stream.of(items).map(TextBuilder::form).toList();
        List<Token> tokens = new ArrayList<>();
        for (String item : items) {
            String[] parts = item.split("/");
            String form = form(item);
            if (!words.isEmpty()) {
                words.append(' ');
            }
            int begin = words.length();
            words.append(form);
            tokens.add(new Token(
                    tokens.size(),
                    new Span(begin, words.length()),
                    form,
                    parts[0].equals(form) ? lemma(form, parts[1]) : parts[0].substring(form.length() + 1),
                    parts[1],
                    head(forms, parts[2]),
                    parts[3],
                    entity(parts.length > 4 ? parts[4] : "")));
        }
        sentences.add(new Sentence(sentences.size(), tokens));
        return this;
    }

    private static String form(String item) {
        return item.substring(0, item.indexOf('/')).split("=")[0];
    }

    private static int head(List<String> forms, String head) {
        if (head.matches("\\d+")) {
            return Integer.parseInt(head) - 1;
        }
        int found = forms.indexOf(head);
        if (found < 0 || found != forms.lastIndexOf(head)) {
            throw new IllegalArgumentException("'" + head + "' does not stand once in " + forms);
        }
        return found;
    }

    private static String lemma(String form, String tag) {
        return tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
    }

    private static String entity(String letter) {
        return switch (letter) {
            case "P" -> "PERSON";
            case "L" -> "LOCATION";
            case "O" -> "ORGANIZATION";
            default -> "O";
        };
    }

    public AnnotatedText text() {
        String text = words.toString();
        Document document = new Document(
                "articles/000.txt",
                "/somewhere/articles/000.txt",
                Sha256.of(text),
                text,
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.of("en"),
                List.of());
        return new AnnotatedText(document, sentences);
    }
}
