/** The TDB2 store: transactions, manifest, validation. Imports graph and what stands above. */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
