/** A document's sentences, words and grammar, whatever analyser found them. Imports document. */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
