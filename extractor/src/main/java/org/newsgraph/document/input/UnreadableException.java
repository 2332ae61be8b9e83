package org.newsgraph.document.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;

/** An input that can't become a document; its message is the reason that the user reads. */
public final class UnreadableException extends Exception {
    public UnreadableException(String reason) {
        super(reason);
    }

    /** Says in the user's words what the file system or the unpacking had to complain about. */
    static UnreadableException because(IOException cause) {
        return new UnreadableException(reason(cause));
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder; check the path";
        }
        if (cause instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        if (cause instanceof EOFException) {
            return "the compressed data ends too early; fetch or compress the file again";
        }
        if (cause instanceof ZipException) {
            return "the compressed data is damaged or not gzip (" + cause.getMessage()
                    + "); fetch the file again, or drop the ending .gz if it is not compressed";
        }
        return "could not be read: " + cause.getMessage();
    }

    /** The rejection of the input that stands at {@code origin}. */
    Reading.Failed rejecting(String origin) {
        return new Reading.Failed(new Rejected(origin, "read", getMessage()));
    }
}
