/**
 * Documents, and where they come from. Imports {@code tables}; from outside only this package is imported, never its rooms.
 *
 * <p>{@link Inputs} is the way in: it wires {@code input} (files and formats), {@code html} (web pages) and {@code layout}
 * (what of a text is article and what is boilerplate). A reader for each format makes a manuscript: its text and what it
 * states of itself. The editor then marks the boilerplate and looks at date and language. The text is never changed, so
 * that offsets count into what was read.
 */
@NullMarked
package org.newsgraph.document;

import org.jspecify.annotations.NullMarked;
