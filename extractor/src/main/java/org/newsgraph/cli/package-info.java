/** The command line, a class for each command; the only package that prints. */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
