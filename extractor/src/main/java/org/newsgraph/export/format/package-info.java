/**
 * What leaves a store, a class for each format. Imports store, graph and {@code export.facts}.
 *
 * <p>Read {@link ExportFormat} and {@link Exporter} first.
 */
@NullMarked
package org.newsgraph.export.format;

import org.jspecify.annotations.NullMarked;
