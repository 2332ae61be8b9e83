package org.newsgraph.document;

/** Brings each input to the reader of its format. */
final class Readers {
    private final TextReader text = new TextReader();
    private final HtmlReader html = new HtmlReader();
    private final Editor editor;
    private final int documentBytes;

    Readers(InputOptions options) {
        this.editor = new Editor(options.published());
        this.documentBytes = options.documentBytes();
    }

    /** The one document of a text or a page. */
    Reading document(Input input) {
        try {
            byte[] bytes = input.bytes(documentBytes);
            Manuscript manuscript = input.format() == Format.HTML ? html.read(input, bytes) : text.read(input, bytes);
            return new Reading.Read(editor.edit(manuscript));
        } catch (UnreadableException e) {
            return e.rejecting(input.origin());
        }
    }

    /** The documents of a file of JSON Lines, read as they are asked for. */
    JsonLinesReader lines(Input input) {
        return new JsonLinesReader(input, editor, documentBytes);
    }
}
