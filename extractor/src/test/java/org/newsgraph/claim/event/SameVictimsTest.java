package org.newsgraph.claim.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Quantity;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Measure;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.mention.Resolver;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;

/** When two tolls may count the same dead. */
class SameVictimsTest {
    private static final Nouns NOUNS = Nouns.standard();
    private static final Resolver RESOLVER = new Resolver(Gazetteer.standard(), NOUNS, Offices.standard());

    @Test
    void peopleMayBeAnybody() {
        assertTrue(mayBeOne("people", 24, "at least", "farmers=farmer", 20, "more than"));
        assertTrue(mayBeOne("civilians=civilian", 24, "at least", "farmers=farmer", 24, "exactly"));
        assertTrue(mayBeOne("people", 24, "at least", "soldiers=soldier", 24, "exactly"));
        assertTrue(mayBeOne("farmers=farmer", 24, "at least", "farmers=farmer", 20, "more than"));
    }

    @Test
    void nursesAreNoFarmersAndSoldiersNoCivilians() {
        assertFalse(mayBeOne("nurses=nurse", 24, "at least", "farmers=farmer", 20, "more than"));
        assertFalse(mayBeOne("civilians=civilian", 24, "at least", "soldiers=soldier", 24, "exactly"));
    }

    @Test
    void numbersFarApartAreTwoTolls() {
        assertFalse(mayBeOne("people", 24, "at least", "people", 60, "more than"));
        assertFalse(mayBeOne("people", 24, "exactly", "people", 25, "exactly"));
    }

    @Test
    void hundredsAreCounted() {
        ResolvedText hundreds =
                text("Hundreds=hundred/NNS/0/root of/IN/civilians/case civilians=civilian/NNS/Hundreds/nmod");
        ResolvedText some = text("Civilians=civilian/NNS/0/root");

        assertTrue(new SameVictims(hundreds, NOUNS).isCounted(claim(hundreds, 0, List.of())));
        assertFalse(new SameVictims(some, NOUNS).isCounted(claim(some, 0, List.of())));
    }

    private static boolean mayBeOne(String one, int count, String bound, String other, int more, String otherBound) {
        ResolvedText resolved = text(
                "%s/CD/2/nummod %s/NNS/0/root".formatted(count, one),
                "%s/CD/2/nummod %s/NNS/0/root".formatted(more, other));
        return new SameVictims(resolved, NOUNS)
                .mayBeOne(
                        claim(resolved, 0, List.of(killed(count, bound))),
                        claim(resolved, 1, List.of(killed(more, otherBound))));
    }

    private static ResolvedText text(String... sentences) {
        TextBuilder text = new TextBuilder();
        for (String sentence : sentences) {
            text.sentence(sentence);
        }
        return RESOLVER.resolve(text.text());
    }

    private static Quantity killed(int count, String bound) {
        return new Quantity(
                Measure.Known.KILLED,
                BigDecimal.valueOf(count),
                Bound.find(bound).orElseThrow(),
                "",
                new Span(0, 1));
    }

    private static EventClaim claim(ResolvedText resolved, int at, List<Quantity> quantities) {
        Sentence sentence = resolved.text().sentences().get(at);
        EntityMention mention = resolved.mentions().stream()
                .filter(one -> one.sentence() == at)
                .findFirst()
                .orElseThrow();
        Filler target = new Filler(
                Role.TARGET,
                resolved.denoted().get(mention).stream().findFirst(),
                Optional.empty(),
                Optional.of(mention.span()));
        return new EventClaim(
                new UnscoredEvent(
                        Kinds.KILLING,
                        Optional.empty(),
                        Optional.empty(),
                        new Evidence(
                                sentence.span(), mention.span(), Rule.of(Kinds.KILLING, "kill", Construction.VERB)),
                        List.of(target),
                        Optional.empty(),
                        quantities,
                        Optional.empty(),
                        new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), true)),
                1);
    }
}
