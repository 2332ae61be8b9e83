package org.newsgraph.document.input;

import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Known;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Sha256;

/** Brings each input to the reader of its format. */
public final class Readers {
    private final ManuscriptReader text = new TextReader();
    private final ManuscriptReader html;
    private final Editor editor;
    private final Known known;
    private final int documentBytes;

    /** @param html reads web pages */
    public Readers(ManuscriptReader html, InputOptions options, Known known) {
        this.html = html;
        this.editor = new Editor(options.published());
        this.known = known;
        this.documentBytes = options.documentBytes();
    }

    /** The document of a text that is in hand. */
    public static Document given(String name, String text, Metadata stated) throws UnreadableException {
        String wellFormed = JsonDocument.wellFormed(text);
        return new Editor(Optional.empty()).edit(new Manuscript(name, name, Sha256.of(wellFormed), wellFormed, stated));
    }

    /** The one document of a text or a page. */
    Reading document(Input input) {
        try {
            byte[] bytes = input.bytes(documentBytes);
            String sha256 = Sha256.of(bytes);
            Optional<String> unchanged = known.name(input.nameOf(sha256), input.origin(), sha256);
            if (unchanged.isPresent()) {
                return new Reading.Unchanged(unchanged.get(), input.origin());
            }
            Manuscript manuscript =
                    input.format() == Format.HTML ? html.read(input, sha256, bytes) : text.read(input, sha256, bytes);
            return new Reading.Read(editor.edit(manuscript));
        } catch (UnreadableException e) {
            return e.rejecting(input.origin());
        }
    }

    /** The documents of a file of several, read as they are asked for; empty for a format of one document. */
    Optional<DocumentsReader> documents(Input input) {
        return switch (input.format()) {
            case JSON_LINES -> Optional.of(new JsonLinesReader(input, editor, known, documentBytes));
            case JSON -> Optional.of(new JsonValuesReader(input, editor, known, documentBytes));
            case TEXT, HTML -> Optional.empty();
        };
    }
}
