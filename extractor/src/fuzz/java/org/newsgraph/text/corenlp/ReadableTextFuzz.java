package org.newsgraph.text.corenlp;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.MappedText;
import org.newsgraph.document.Span;

/** Any text in front of the tokenizer: each character has a place in it, and places run forward. */
class ReadableTextFuzz {
    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void eachCharacterHasItsPlace(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Optional<String> none = Optional.empty();
        MappedText words = ReadableText.of(new Document(
                        "a", "a", "0".repeat(64), text, none, Optional.empty(), Optional.empty(), none, none, List.of()))
                .words();
        int last = 0;
        for (int i = 0; i < words.text().length(); i++) {
            Span place = words.original(i, i + 1);
            if (place.begin() < last || place.end() > text.length()) {
                throw new IllegalStateException(place + " after " + last + " of " + text.length());
            }
            if (Character.isISOControl(words.text().charAt(i)) && !Character.isWhitespace(words.text().charAt(i))) {
                throw new IllegalStateException("a control character at " + i);
            }
            last = place.begin();
        }
    }
}
