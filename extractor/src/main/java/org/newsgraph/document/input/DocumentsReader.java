package org.newsgraph.document.input;

import java.io.Closeable;
import java.util.Iterator;
import org.newsgraph.document.Reading;

/** Reads a file of several documents, each as it is asked for. */
interface DocumentsReader extends Iterator<Reading>, Closeable {
    @Override
    void close();
}
