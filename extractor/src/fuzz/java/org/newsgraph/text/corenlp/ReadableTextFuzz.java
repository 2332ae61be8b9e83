package org.newsgraph.text.corenlp;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.newsgraph.document.MappedText;
import org.newsgraph.document.Span;
import org.newsgraph.testing.BareDocument;

/** Any text in front of the tokenizer: each character has a place in it, and places run forward. */
class ReadableTextFuzz {
    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void eachCharacterHasItsPlace(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        MappedText words = ReadableText.of(BareDocument.of(text)).words();
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
