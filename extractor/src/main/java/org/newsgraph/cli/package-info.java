/** The command line, a class for each command; the only package that prints. Read {@link org.newsgraph.cli.Main} first. */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
