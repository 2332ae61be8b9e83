package org.newsgraph.document;

import org.newsgraph.document.input.Readers;
import org.newsgraph.document.input.UnreadableException;

/** Makes documents of texts that a program has in hand, by the rooms that read files. */
final class GivenText {
    private GivenText() {}

    static Document read(String name, String text, Metadata stated) {
        try {
            return Readers.given(name, text, stated);
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(name + " " + e.getMessage(), e);
        }
    }
}
