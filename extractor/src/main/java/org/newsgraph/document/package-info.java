/** Documents and the readers that make them out of files. Imports no other package of newsgraph. */
@NullMarked
package org.newsgraph.document;

import org.jspecify.annotations.NullMarked;
