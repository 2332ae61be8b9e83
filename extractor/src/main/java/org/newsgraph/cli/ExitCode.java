package org.newsgraph.cli;

/** The exit codes that scripts rely on. */
enum ExitCode {
    DONE(0),
    /** Done, but something was rejected, missing or found wrong; each is named. */
    FINDINGS(1),
    /** Wrong usage, configuration or query. */
    USAGE(2),
    /** The store could not be opened or written. */
    STORE(3),
    /** Out of a resource: disk, memory, time. */
    RESOURCE(4),
    /** A mistake in newsgraph itself; sysexits' EX_SOFTWARE, so that no script takes it for one of the others. */
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
