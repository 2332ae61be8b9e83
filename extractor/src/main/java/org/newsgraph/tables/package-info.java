/**
 * Tables of tab-separated values and how names are looked up in them. Imports no other package of newsgraph.
 *
 * <p>Read {@link Table} first; {@link SortedTable} is for tables that are too large to be read at each start,
 * {@link PhraseIndex} finds the phrases of a table in sentences, {@link NameKey} makes spellings of one name equal.
 */
@NullMarked
package org.newsgraph.tables;

import org.jspecify.annotations.NullMarked;
