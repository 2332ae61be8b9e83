/** What leaves a store, a class for each format. Imports store and graph. */
@NullMarked
package org.newsgraph.export;

import org.jspecify.annotations.NullMarked;
