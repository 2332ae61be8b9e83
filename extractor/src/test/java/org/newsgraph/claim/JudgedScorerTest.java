package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.JudgedShares;
import org.newsgraph.lexicon.JudgedShares.Basis;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.Kinds;

class JudgedScorerTest {
    private static final Span WORDS = new Span(0, 1);
    private static final JudgedShares SHARES = JudgedShares.standard();
    private static final ClaimScorer SCORER = new JudgedScorer(SHARES);

    @Test
    void anEventRestsOnItsWordAndOnWhoTakesPart() {
        assertEquals(SHARES.of(Basis.UNATTRIBUTED), event(Kinds.KILLING, Construction.VERB, Role.TARGET));
        assertEquals(SHARES.of(Basis.VERB_AGENT), event(Kinds.KILLING, Construction.VERB, Role.AGENT));
        assertEquals(
                SHARES.of(Basis.VERB_AGENT_TARGET),
                event(Kinds.THREAT, Construction.INTENTION, Role.AGENT, Role.TARGET));
        assertEquals(SHARES.of(Basis.NOUN_AGENT), event(Kinds.ASSAULT, Construction.NOUN, Role.AGENT));
        assertEquals(
                SHARES.of(Basis.NOUN_AGENT_TARGET), event(Kinds.ASSAULT, Construction.NOUN, Role.AGENT, Role.TARGET));
    }

    @Test
    void aStatementRestsOnItsVerbAndNotOnWhomItIsMadeTo() {
        assertEquals(SHARES.of(Basis.SAYS), event(Kinds.STATEMENT, Construction.VERB, Role.AGENT, Role.TARGET));
        assertEquals(SHARES.of(Basis.NOUN_AGENT), event(Kinds.STATEMENT, Construction.NOUN, Role.AGENT));
    }

    @Test
    void whatIsLeftOpenIsLessSure() {
        double asserted = event(Factuality.ASSERTED, Kinds.AID, Construction.VERB, Role.AGENT);

        assertEquals(
                asserted - SHARES.of(Basis.OPEN),
                event(Factuality.UNREALIZED, Kinds.AID, Construction.VERB, Role.AGENT),
                0.005);
        assertEquals(
                asserted - SHARES.of(Basis.OPEN),
                event(Factuality.NEGATED, Kinds.AID, Construction.VERB, Role.AGENT),
                0.005);
    }

    @Test
    void aRelationRestsOnItsConstruction() {
        for (Construction construction : Construction.ofRelations()) {
            assertEquals(SHARES.of(construction), SCORER.score(relation(construction)));
        }
    }

    private static double event(EventKind kind, Construction construction, Role... roles) {
        return event(Factuality.ASSERTED, kind, construction, roles);
    }

    private static double event(Factuality factuality, EventKind kind, Construction construction, Role... roles) {
        List<Filler> fillers = new ArrayList<>();
        for (Role role : roles) {
            fillers.add(new Filler(role, Optional.empty(), Optional.of("somebody"), Optional.of(WORDS)));
        }
        return SCORER.score(new UnscoredEvent(
                kind,
                Optional.empty(),
                Optional.empty(),
                new Evidence(WORDS, WORDS, Rule.of(kind, "word", construction)),
                fillers,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Stance(factuality, Certainty.CERTAIN, List.of(), true)));
    }

    private static UnscoredRelation relation(Construction construction) {
        return new UnscoredRelation(
                RelationKind.LEADS,
                Article.person("Ana Silva"),
                Optional.of(WORDS),
                Optional.empty(),
                Optional.of("front"),
                Optional.of(WORDS),
                new Evidence(WORDS, WORDS, Rule.of(RelationKind.LEADS, "leader", construction)),
                new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), true));
    }
}
