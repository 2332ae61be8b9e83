package org.newsgraph.store;

import java.nio.file.Path;

/** A file is no complete backup. */
public final class BackupException extends RuntimeException {
    BackupException(Path file, String reason) {
        super(file + ": is no complete backup: " + reason + ". Nothing was restored");
    }
}
