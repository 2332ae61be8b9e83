package org.newsgraph.document;

/** Reads plain text: the file is the article, as it stands. */
final class TextReader {
    Manuscript read(Input input, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("is empty; expected the text of an article");
        }
        String sha256 = Sha256.of(bytes);
        String name = input.name().equals(StandardInput.NAME) ? StandardInput.nameOf(sha256, ".txt") : input.name();
        return new Manuscript(name, input.origin(), sha256, TextDecoder.decode(bytes), Metadata.NONE);
    }
}
