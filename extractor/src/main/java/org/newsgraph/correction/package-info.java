/** What the user knows better: who is who, what is of which kind, which claim is wrong. Imports claim and all before it. Read {@link org.newsgraph.correction.Corrections} first. */
@NullMarked
package org.newsgraph.correction;

import org.jspecify.annotations.NullMarked;
