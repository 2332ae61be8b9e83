package org.newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Span;

/** What of a text stands between quotation marks, or in somebody's turn of a transcript. */
public final class QuotedText {
    private static final Set<String> OPENING = Set.of("``", "\u201c", "\u00ab");
    private static final Set<String> CLOSING = Set.of("''", "\u201d", "\u00bb");

    private QuotedText() {}

    /**
     * The stretches between quotation marks, the marks included; one left open ends with its paragraph. After them the
     * turns of a transcript.
     */
    public static List<Span> spans(AnnotatedText annotated) {
        List<Span> quoted = new ArrayList<>();
        String text = annotated.document().text();
        int open = -1;
        int last = 0;
        for (Sentence sentence : annotated.sentences()) {
            if (open >= 0 && text.substring(last, sentence.span().begin()).matches("(?s).*\\n\\s*\\n.*")) {
                quoted.add(new Span(open, last));
                open = -1;
            }
            for (Token token : sentence.tokens()) {
                boolean plain = token.text().equals("\"");
                if (open < 0 && (OPENING.contains(token.tag()) || OPENING.contains(token.text()) || plain)) {
                    open = token.span().begin();
                } else if (open >= 0 && (CLOSING.contains(token.tag()) || CLOSING.contains(token.text()) || plain)) {
                    quoted.add(new Span(open, token.span().end()));
                    open = -1;
                }
            }
            last = sentence.span().end();
        }
        if (open >= 0) {
            quoted.add(new Span(open, last));
        }
        SpokenTurns.of(annotated).forEach(turn -> quoted.add(turn.speech()));
        return quoted;
    }
}
