package org.newsgraph;

import java.util.List;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.lexicon.RelationKind;

/** "= relation leads | X | Y", or with "!" a relation that must not be found. */
record ExpectedRelation(
        String line, boolean forbidden, String kind, String subject, String object, boolean onlyAsserted) {
    static ExpectedRelation parse(String line) {
        String[] parts = line.substring("= relation ".length()).split("\\s*\\|\\s*");
        if (parts.length < 3 || List.of(RelationKind.values()).stream().noneMatch(kind -> kind.localName()
                .equals(parts[0]))) {
            throw new IllegalArgumentException("expected '= relation kind | subject | object', not '" + line + "'");
        }
        return new ExpectedRelation(
                line,
                line.startsWith("!"),
                parts[0],
                parts[1],
                parts[2],
                parts.length > 3 && parts[3].equals("asserted"));
    }

    boolean isMetBy(RelationClaim claim) {
        boolean along = Participant.names(subject, claim.subject()) && isEnd(object, claim);
        boolean back = claim.kind().isSymmetric()
                && Participant.names(object, claim.subject())
                && isEnd(subject, claim);
        return claim.kind().localName().equals(kind)
                && (along || back)
                && (!onlyAsserted || claim.stance().factuality() == Factuality.ASSERTED);
    }

    private static boolean isEnd(String name, RelationClaim claim) {
        return claim.object().map(entity -> Participant.names(name, entity)).orElse(false)
                || claim.objectText().map(text -> Participant.isHead(name, text)).orElse(false);
    }
}
