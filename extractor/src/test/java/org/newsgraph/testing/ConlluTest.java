package org.newsgraph.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

class ConlluTest {
    private static final AnnotatedText TEXT = new TextBuilder()
            .sentence("Assad/NNP/2/nsubj/P spoke=speak/VBD/0/root ./SIGN/2/punct")
            .sentence("He/PRP/left/nsubj left=leave/VBD/0/root ./SIGN/left/punct")
            .text();

    @Test
    void whatWasWrittenIsReadEqual() {
        AnnotatedText again = Conllu.read(Conllu.write(TEXT), TEXT.document());
        assertEquals(tokens(TEXT), tokens(again));
    }

    @Test
    void wordsStandInTheColumnsOfTheFormat() {
        assertEquals(
                "1\tAssad\tAssad\t_\tNNP\t_\t2\tnsubj\t_\tNER=PERSON|TokenRange=0:5",
                Conllu.write(TEXT).lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void documentsOfAFileAreParted() {
        String one = Conllu.write(TEXT);
        String other = one.replace("articles/000.txt", "articles/001.txt");
        assertEquals(
                Map.of("articles/000.txt", one, "articles/001.txt", other),
                Conllu.documents((one + other).lines().toList()));
    }

    @Test
    void treeOfAnotherTextIsRefused() {
        AnnotatedText changed = new TextBuilder()
                .sentence("Assad/NNP/2/nsubj/P slept=sleep/VBD/0/root ./SIGN/2/punct")
                .text();
        assertThrows(IllegalArgumentException.class, () -> Conllu.read(Conllu.write(TEXT), changed.document()));
    }

    private static List<List<Token>> tokens(AnnotatedText text) {
        return text.sentences().stream().map(Sentence::tokens).toList();
    }
}
