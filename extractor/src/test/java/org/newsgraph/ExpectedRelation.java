package org.newsgraph;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.mention.Entity;

/** "= relation leads | X | Y", or with "!" a relation that must not be found. */
record ExpectedRelation(
        String line, boolean forbidden, List<String> kinds, String subject, String object, boolean onlyAsserted) {
    static ExpectedRelation parse(String line) {
        String[] parts = line.substring("= relation ".length()).split("\\s*\\|\\s*");
        List<String> kinds = List.of(parts[0].split("/"));
        List<String> known =
                Stream.of(RelationKind.values()).map(RelationKind::localName).toList();
        if (parts.length < 3 || !known.containsAll(kinds)) {
            throw new IllegalArgumentException("expected '= relation kind | subject | object', not '" + line + "'");
        }
        return new ExpectedRelation(
                line, line.startsWith("!"), kinds, parts[1], parts[2], parts.length > 3 && parts[3].equals("asserted"));
    }

    boolean isMetBy(RelationClaim claim) {
        boolean along = isNamed(subject, claim.subject()) && isEnd(object, claim);
        boolean back = claim.kind().isSymmetric() && isNamed(object, claim.subject()) && isEnd(subject, claim);
        return kinds.contains(claim.kind().localName())
                && (along || back)
                && (!onlyAsserted || claim.stance().factuality() == Factuality.ASSERTED);
    }

    private static boolean isNamed(String names, Entity entity) {
        return Stream.of(names.split("/")).anyMatch(name -> Participant.names(name, entity));
    }

    private static boolean isEnd(String name, RelationClaim claim) {
        return claim.object().map(entity -> isNamed(name, entity)).orElse(false)
                || claim.objectText()
                        .map(text -> Participant.isHead(name, text))
                        .orElse(false);
    }
}
