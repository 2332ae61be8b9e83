/**
 * Two small classes that tests put in place of Jena's of the same names, with the same methods: the doors through which
 * TDB2 opens its files, so that {@link org.newsgraph.testing.WatchedDisk} can stand between.
 */
package org.apache.jena.dboe.base.file;
