/**
 * Saved web pages: what a page states of its article, and the article without the page around it.
 *
 * <p>Read {@link HtmlReader} first.
 */
@NullMarked
package org.newsgraph.document.html;

import org.jspecify.annotations.NullMarked;
