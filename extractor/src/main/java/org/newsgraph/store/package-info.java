/**
 * The TDB2 store: transactions, manifest, care of the files; the only package that knows the database. Read
 * {@link org.newsgraph.store.Store} first. Imports graph and what stands before it.
 */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
