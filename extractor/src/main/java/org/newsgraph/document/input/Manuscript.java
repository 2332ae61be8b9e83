package org.newsgraph.document.input;

import org.newsgraph.document.Metadata;

/**
 * A document as a reader hands it in, before its boilerplate, date and language are looked at.
 *
 * @param name what it is called if it states no URL
 * @param stated what it says of itself
 */
public record Manuscript(String name, String origin, String sha256, String text, Metadata stated) {}
