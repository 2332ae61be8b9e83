package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Annotated texts in CoNLL-U, the Universal Dependencies project's format: a word a line, its tag in XPOS; MISC holds
 * its characters in the document (TokenRange) and the recogniser's class (NER).
 */
public final class Conllu {
    private static final String DOCUMENT = "# newdoc id = ";
    private static final String TEXT = "# text = ";

    private Conllu() {}

    /** The sentences of one document, below its name. */
    public static String write(AnnotatedText text) {
        return text.sentences().stream()
                .map(sentence -> TEXT + words(text.document(), sentence.span()) + "\n"
                        + sentence.tokens().stream().map(Conllu::line).collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining("", DOCUMENT + text.document().name() + "\n", ""));
    }

    private static String words(Document document, Span span) {
        return span.in(document.text()).replaceAll("\\s+", " ");
    }

    private static String line(Token token) {
        String name = token.entity().equals("O") ? "" : "NER=" + token.entity() + "|";
        return String.join(
                        "\t",
                        Integer.toString(token.index() + 1),
                        token.text(),
                        token.lemma(),
                        "_",
                        token.tag(),
                        "_",
                        Integer.toString(token.head() + 1),
                        token.relation(),
                        "_",
                        name + "TokenRange=" + token.span().begin() + ":"
                                + token.span().end())
                + "\n";
    }

    /** The lines of each document in a file, by its name. */
    public static Map<String, String> documents(List<String> lines) {
        Map<String, StringBuilder> documents = new LinkedHashMap<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith(DOCUMENT)) {
                open = new StringBuilder();
                if (documents.put(line.substring(DOCUMENT.length()), open) != null) {
                    throw new IllegalArgumentException("the document stands twice: " + line);
                }
            }
            open.append(line).append('\n');
        }
        return documents.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().toString(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * Reads the sentences of one document.
     *
     * @throws IllegalArgumentException where they are sentences of another text
     */
    public static AnnotatedText read(String lines, Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (String block : lines.strip().split("\n\n")) {
            List<Token> tokens = block.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Conllu::token)
                    .toList();
            Sentence sentence = new Sentence(sentences.size(), tokens);
            String comment = block.lines()
                    .filter(line -> line.startsWith(TEXT))
                    .findFirst()
                    .orElseThrow();
            if (sentence.span().end() > document.text().length()
                    || !comment.equals(TEXT + words(document, sentence.span()))) {
                throw new IllegalArgumentException(
                        document.name() + " has changed since its tree was stored: " + comment);
            }
            sentences.add(sentence);
        }
        return new AnnotatedText(document, sentences);
    }

    private static Token token(String line) {
        String[] cells = line.split("\t");
        String[] notes = cells[9].split("\\|");
        String[] range = notes[notes.length - 1].replace("TokenRange=", "").split(":");
        return new Token(
                Integer.parseInt(cells[0]) - 1,
                new Span(Integer.parseInt(range[0]), Integer.parseInt(range[1])),
                cells[1],
                cells[2],
                cells[4],
                Integer.parseInt(cells[6]) - 1,
                cells[7],
                notes.length == 1 ? "O" : notes[0].replace("NER=", ""));
    }
}
