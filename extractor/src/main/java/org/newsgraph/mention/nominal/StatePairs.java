package org.newsgraph.mention.nominal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;

/** Settles which two states a phrase means: "both countries", "the two nations". */
final class StatePairs {
    private static final int NEAR = 2;

    private StatePairs() {}

    /** The two states, in order of the text, where the sentences right before speak of two and no more; else nobody. */
    static List<Referent> find(Phrase phrase) {
        boolean states = phrase.isPair()
                && phrase.owners().isEmpty()
                && phrase.meaning()
                        .filter(meaning -> meaning.kind() == EntityKind.COUNTRY)
                        .isPresent();
        if (!states) {
            return List.of();
        }
        Set<Referent> found = new LinkedHashSet<>();
        for (Discourse.Understood item : phrase.before(NEAR)) {
            item.referents().stream()
                    .filter(one -> one.kind() == EntityKind.COUNTRY && one.isIdentified())
                    .forEach(found::add);
        }
        List<Referent> two = new ArrayList<>(found);
        Collections.reverse(two);
        return two.size() == 2 ? two : List.of();
    }
}
