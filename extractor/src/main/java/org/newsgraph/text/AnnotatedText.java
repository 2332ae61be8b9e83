package org.newsgraph.text;

import java.util.List;
import org.newsgraph.document.Document;

/** A document with its sentences, tokens, dependency trees and recognised names. Boilerplate is in no sentence. */
public record AnnotatedText(Document document, List<Sentence> sentences) {
    public AnnotatedText {
        sentences = List.copyOf(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).index() != i) {
                throw new IllegalArgumentException(
                        "sentence " + i + " calls itself " + sentences.get(i).index());
            }
        }
    }
}
