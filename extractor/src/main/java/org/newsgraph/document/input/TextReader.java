package org.newsgraph.document.input;

import org.newsgraph.document.Metadata;

/** Reads plain text: the file is the article, as it stands. */
final class TextReader implements ManuscriptReader {
    @Override
    public Manuscript read(Input input, String sha256, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("is empty; expected the text of an article");
        }
        return new Manuscript(input.nameOf(sha256), input.origin(), sha256, TextDecoder.decode(bytes), Metadata.NONE);
    }
}
