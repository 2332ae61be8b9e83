package org.newsgraph.document;

import java.util.stream.Stream;

/** Where documents come from: a file, a folder, standard input. */
public interface DocumentSource {
    /**
     * Reads the documents one after the other, in name order, lazily. What can't be read comes as {@link Rejected} and
     * costs no other document. The caller closes the stream.
     */
    Stream<Reading> read();
}
