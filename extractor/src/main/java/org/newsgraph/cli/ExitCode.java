package org.newsgraph.cli;

/** The exit codes that scripts rely on. */
enum ExitCode {
    DONE(0, "Done."),
    FINDINGS(1, "Done, but something was rejected, missing or found wrong; each is named."),
    USAGE(2, "Wrong usage, configuration or query."),
    STORE(3, "The store could not be opened or written."),
    RESOURCE(4, "Out of a resource: disk, memory, time."),
    /** sysexits' EX_SOFTWARE, so that no script takes it for one of the others. */
    BUG(70, "A mistake in newsgraph itself.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** In a sentence, for the manual. */
    String meaning() {
        return meaning;
    }
}
