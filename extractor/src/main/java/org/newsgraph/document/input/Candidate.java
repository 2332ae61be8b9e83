package org.newsgraph.document.input;

import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;

/** What a path given by the user leads to: an input to be read, or what is to be said about it. */
public sealed interface Candidate {
    record ToRead(Input input) implements Candidate {}

    record Settled(Reading reading) implements Candidate {}

    static Candidate skipped(String origin, Reading.Skipped.Why why) {
        return new Settled(new Reading.Skipped(origin, why));
    }

    static Candidate rejected(String origin, String reason) {
        return new Settled(new Reading.Failed(new Rejected(origin, "read", reason)));
    }
}
