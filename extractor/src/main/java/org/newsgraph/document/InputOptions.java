package org.newsgraph.document;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How inputs are to be read.
 *
 * @param published the day of publication of documents that state none
 * @param limit how many documents to read at most
 * @param documentBytes how many bytes one document may have, unpacked
 * @param followLinks whether links in a folder are followed that lead out of it
 * @param standardInput what the input "-" reads
 */
public record InputOptions(
        Optional<LocalDate> published, long limit, int documentBytes, boolean followLinks, InputStream standardInput) {
    private static final int TWENTY_MEGABYTES = 20_000_000;

    public InputOptions {
        if (limit < 0) {
            throw new IllegalArgumentException("the limit is " + limit + "; expected 0 or more documents");
        }
        if (documentBytes < 1 || documentBytes > 1_000_000_000) {
            throw new IllegalArgumentException(
                    "a document may have " + documentBytes + " bytes; expected 1 to 1,000,000,000");
        }
    }

    /** No date given, no limit, documents of 20 MB at most, no links out of folders, the process's standard input. */
    public static InputOptions defaults() {
        return new InputOptions(Optional.empty(), Long.MAX_VALUE, TWENTY_MEGABYTES, false, System.in);
    }

    public InputOptions withPublished(Optional<LocalDate> day) {
        return new InputOptions(day, limit, documentBytes, followLinks, standardInput);
    }

    public InputOptions withLimit(long documents) {
        return new InputOptions(published, documents, documentBytes, followLinks, standardInput);
    }

    public InputOptions withDocumentBytes(int bytes) {
        return new InputOptions(published, limit, bytes, followLinks, standardInput);
    }

    public InputOptions withStandardInput(InputStream stream) {
        return new InputOptions(published, limit, documentBytes, followLinks, stream);
    }

    public InputOptions withFollowLinks(boolean follow) {
        return new InputOptions(published, limit, documentBytes, follow, standardInput);
    }
}
