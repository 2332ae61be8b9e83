package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;
import org.newsgraph.document.Span;

class KeptAnalysisTest {
    private static final String TEXT =
            "The Bodies\n\n\u201cThey can\u2019t talk,\u201d said\u00a0\ud83d\ude00 Ma\u0142gorzata.  Share";
    private static final KeptAnalysis KEPT = new KeptAnalysis("analyser 1");

    @Test
    void whatWasPackedUnpacksEqual() {
        AnnotatedText text = text(document(TEXT, List.of(new Span(TEXT.length() - 5, TEXT.length()))));
        AnnotatedText again = KEPT.unpack(KEPT.pack(text), text.document()).orElseThrow();
        assertEquals(text.document(), again.document());
        assertEquals(tokens(text), tokens(again));
    }

    @Test
    void aDocumentComesBackWithoutItsInput() {
        Document document = document(TEXT, List.of(new Span(TEXT.length() - 5, TEXT.length())));
        AnnotatedText again = KEPT.unpack(
                        KEPT.pack(text(document)), document.name(), document.origin(), document.sha256(), TEXT)
                .orElseThrow();
        assertEquals(document, again.document());
    }

    @Test
    void theSameAnalysisIsPackedTheSame() {
        assertEquals(KEPT.pack(text(document(TEXT, List.of()))), KEPT.pack(text(document(TEXT, List.of()))));
    }

    @Test
    void ofAnotherTextOtherBoilerplateOrAnotherAnalyserNothingUnpacks() {
        Document document = document(TEXT, List.of());
        String packed = KEPT.pack(text(document));
        assertTrue(KEPT.unpack(packed, document(TEXT + "!", List.of())).isEmpty());
        assertTrue(KEPT.unpack(packed, document("", List.of())).isEmpty());
        assertTrue(KEPT.unpack(packed, document(TEXT, List.of(new Span(0, 3)))).isEmpty());
        assertTrue(new KeptAnalysis("analyser 2").unpack(packed, document).isEmpty());
    }

    @Test
    void whatIsDamagedDoesNotUnpack() {
        Document document = document(TEXT, List.of());
        AnnotatedText text = text(document);
        byte[] packed = Base64.getDecoder().decode(KEPT.pack(text));
        for (int i = 0; i < packed.length; i++) {
            byte[] flipped = packed.clone();
            flipped[i] ^= 0x10;
            Optional<AnnotatedText> read = KEPT.unpack(Base64.getEncoder().encodeToString(flipped), document);
            assertTrue(read.isEmpty() || tokens(read.get()).equals(tokens(text)), "byte " + i);
            byte[] cut = java.util.Arrays.copyOf(packed, i);
            assertTrue(
                    KEPT.unpack(Base64.getEncoder().encodeToString(cut), document)
                            .isEmpty(),
                    "cut at " + i);
        }
        assertTrue(KEPT.unpack("no Base64!", document).isEmpty());
    }

    private static List<Token> tokens(AnnotatedText text) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private static Document document(String text, List<Span> boilerplate) {
        return new Document(
                "articles/000.txt",
                "/somewhere/articles/000.txt",
                Sha256.of(text),
                text,
                Optional.of("The Bodies"),
                text.isEmpty() ? Optional.empty() : Optional.of(new Span(0, 10)),
                Optional.of(LocalDate.of(2016, 4, 16)),
                Optional.empty(),
                Optional.of("en"),
                boilerplate);
    }

    /** Signs that the text has otherwise, a word in two tokens, lemmas of all sorts, two roots. */
    private static AnnotatedText text(Document document) {
        List<Token> tokens = new ArrayList<>();
        add(tokens, "\u201c", "``", "``", 4, "punct", "O");
        add(tokens, "They", "they", "PRP", 4, "nsubj", "O");
        add(tokens, "ca", "can", "MD", 4, "aux", "O");
        add(tokens, "n\u2019t", "not", "RB", 4, "advmod", "O");
        add(tokens, "talk", "talk", "VB", 7, "ccomp", "O");
        add(tokens, ",", ",", ",", 7, "punct", "O");
        add(tokens, "\u201d", "''", "''", 7, "punct", "O");
        add(tokens, "said", "say", "VBD", -1, "root", "O");
        add(tokens, "\ud83d\ude00", "-smile-", "SYM", 9, "dep", "O");
        add(tokens, "Ma\u0142gorzata", "Ma\u0142gorzata", "NNP", 7, "nsubj", "PERSON");
        add(tokens, ".", ".", ".", -1, "root", "O");
        List<Token> title = List.of(
                new Token(0, new Span(0, 3), "The", "the", "DT", 1, "det", "O"),
                new Token(1, new Span(4, 10), "Bodies", "body", "NNS", -1, "root", "O"));
        return new AnnotatedText(document, List.of(new Sentence(0, title), new Sentence(1, tokens)));
    }

    private static void add(
            List<Token> tokens, String word, String lemma, String tag, int head, String relation, String entity) {
        int from = tokens.isEmpty() ? 12 : tokens.get(tokens.size() - 1).span().end();
        int begin = TEXT.indexOf(word, from);
        tokens.add(new Token(
                tokens.size(),
                new Span(begin, begin + word.length()),
                word.equals("\u201d") ? "''" : word,
                lemma,
                tag,
                head,
                relation,
                entity));
    }
}
