package org.newsgraph.testing;

import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;

/** A document that is a text and states nothing of itself. */
public final class BareDocument {
    private BareDocument() {}

    public static Document of(String text, Span... boilerplate) {
        return new Document(
                "example",
                "example",
                "",
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(boilerplate));
    }
}
