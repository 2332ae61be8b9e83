/**
 * Files, folders and standard input, unpacked, decoded and brought to the reader of their format.
 *
 * <p>Read {@link ReadingIterator} first, then {@link Readers} and {@link Editor}, which every document passes.
 */
@NullMarked
package org.newsgraph.document.input;

import org.jspecify.annotations.NullMarked;
