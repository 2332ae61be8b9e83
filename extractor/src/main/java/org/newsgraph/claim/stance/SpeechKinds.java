package org.newsgraph.claim.stance;

import java.util.Set;
import org.newsgraph.lexicon.EventKind;

/** Which events are done by speaking. */
public final class SpeechKinds {
    private static final Set<EventKind> BY_SPEAKING = Set.of(
            EventKind.STATEMENT,
            EventKind.REQUEST,
            EventKind.ACCUSATION,
            EventKind.REJECTION,
            EventKind.THREAT,
            EventKind.PRAISE);

    private SpeechKinds() {}

    public static boolean isSpeech(EventKind kind) {
        return BY_SPEAKING.stream().anyMatch(kind::isA);
    }
}
