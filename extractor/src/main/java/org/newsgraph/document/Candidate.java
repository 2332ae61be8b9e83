package org.newsgraph.document;

/** What a path given by the user leads to: an input to be read, or what is to be said about it. */
sealed interface Candidate {
    record ToRead(Input input) implements Candidate {}

    record Settled(Reading reading) implements Candidate {}

    static Candidate skipped(String origin, Reading.Skipped.Why why) {
        return new Settled(new Reading.Skipped(origin, why));
    }

    static Candidate rejected(String origin, String reason) {
        return new Settled(new Reading.Failed(new Rejected(origin, "read", reason)));
    }
}
