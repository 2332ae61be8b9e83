/** What several tests build their cases with. */
package org.newsgraph.testing;
