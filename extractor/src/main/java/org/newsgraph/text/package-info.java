/**
 * A document's sentences, words and grammar, whatever analyser found them. Imports {@code document}.
 *
 * <p>Read {@link AnnotatedText} and {@link Sentence} first; {@link KeptAnalysis} packs them to be kept in a store.
 */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
