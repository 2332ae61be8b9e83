/**
 * TDB2's files read as they lie: what was last committed, found and shown without a lock and without a write. Read
 * {@link org.newsgraph.store.tdb.CommittedDatabase} first. Imports nothing of newsgraph.
 */
@NullMarked
package org.newsgraph.store.tdb;

import org.jspecify.annotations.NullMarked;
