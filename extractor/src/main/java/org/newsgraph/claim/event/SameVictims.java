package org.newsgraph.claim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.document.Span;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Whether two claims of a killing may count the same people: "civilians" and later "at least 250 people", but not "20
 * nurses" and "24 farmers".
 */
public final class SameVictims {
    /** How far a rounded toll may be from an exact one. */
    private static final double ROUNDED = 1.2;

    private final Nouns nouns;
    private final Map<Span, Token> heads = new HashMap<>();
    private final Map<Span, Token> cores = new HashMap<>();

    public SameVictims(ResolvedText resolved, Nouns nouns) {
        this.nouns = nouns;
        for (EntityMention mention : resolved.mentions()) {
            if (mention.form() == EntityMention.Form.NOMINAL) {
                Sentence sentence = resolved.text().sentences().get(mention.sentence());
                Token head = sentence.token(mention.head());
                heads.put(mention.span(), head);
                cores.put(mention.span(), NounPhrases.core(nouns, sentence, head));
            }
        }
    }

    /** Words and numbers that may mean the same dead; one of the two may give no number. */
    boolean mayBeOne(EventClaim one, EventClaim other) {
        List<Token> some = of(one, cores);
        List<Token> others = of(other, cores);
        boolean named = some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(first -> others.stream().anyMatch(second -> isOneKind(first, second)));
        return named && isOneToll(one, other);
    }

    /** Whether the claim says how many, be it "hundreds of civilians". */
    boolean isCounted(EventClaim claim) {
        return !claim.quantities().isEmpty() || !of(claim, heads).equals(of(claim, cores));
    }

    private static List<Token> of(EventClaim claim, Map<Span, Token> words) {
        return claim.fillers(Role.TARGET).stream()
                .flatMap(filler -> filler.span().stream())
                .flatMap(span -> Stream.ofNullable(words.get(span)))
                .toList();
    }

    private boolean isOneKind(Token one, Token other) {
        return !one.isNoun()
                || !other.isNoun()
                || one.lemma().equals(other.lemma())
                || isWhoever(one, other)
                || isWhoever(other, one);
    }

    private boolean isWhoever(Token general, Token other) {
        boolean armed = nouns.of(other.lemma())
                .filter(meaning -> meaning.is(NounClass.ARMED))
                .isPresent();
        return nouns.cues().has(Cue.WHOEVER, general.lemma())
                && (!armed || nouns.cues().has(Cue.ANYBODY, general.lemma()));
    }

    /** Numbers that speak of one toll: one of them at most exact, and not far from each other. */
    private static boolean isOneToll(EventClaim one, EventClaim other) {
        if (one.quantities().isEmpty() || other.quantities().isEmpty()) {
            return one.quantities().size() + other.quantities().size() > 0;
        }
        double first = one.quantities().get(0).value().doubleValue();
        double second = other.quantities().get(0).value().doubleValue();
        boolean rounded = Stream.of(one, other)
                .anyMatch(claim -> claim.quantities().get(0).bound() != Bound.EXACTLY);
        return first == second || (rounded && Math.max(first, second) <= ROUNDED * Math.min(first, second));
    }
}
