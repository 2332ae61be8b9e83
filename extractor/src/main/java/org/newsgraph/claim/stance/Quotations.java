package org.newsgraph.claim.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.Source;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.QuotedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.SpokenTurns;
import org.newsgraph.text.Token;

/** Gives claims inside quotation marks their speaker, where the quote runs over sentences and the grammar saw none. */
public final class Quotations {
    /** How many sentences on a quote may end, so that whoever speaks it is the one who speaks here. */
    private static final int NEAR = 4;

    private final ResolvedText resolved;
    private final Speakers speakers;
    private final List<SpokenTurns.Turn> turns;

    public Quotations(ResolvedText resolved, Speakers speakers) {
        this.resolved = resolved;
        this.turns = SpokenTurns.of(resolved.text());
        this.speakers = speakers;
    }

    public List<UnscoredEvent> attribute(List<UnscoredEvent> claims) {
        List<Span> quoted = quoted(resolved.text());
        Map<Integer, List<Source>> bySentence = speakersBySentence();
        return claims.stream()
                .map(claim -> attribute(claim, quoted, bySentence))
                .toList();
    }

    /** Gives what a turn of a transcript tells its speaker; what somebody unknown tells is not the article's own word. */
    private UnscoredEvent inTurn(UnscoredEvent claim, SpokenTurns.Turn turn) {
        List<Source> found = resolved.mentions().stream()
                .filter(mention -> turn.label().contains(mention.span()))
                .flatMap(mention -> resolved.denoted().getOrDefault(mention, List.of()).stream()
                        .filter(entity -> entity.kind().isActor())
                        .map(entity -> new Source(entity, Optional.of(mention.span()))))
                .toList();
        return found.isEmpty() ? claim.alleged() : said(claim, found);
    }

    private UnscoredEvent attribute(UnscoredEvent claim, List<Span> quoted, Map<Integer, List<Source>> bySentence) {
        Span trigger = claim.evidence().trigger();
        Optional<Span> quote =
                quoted.stream().filter(span -> span.contains(trigger)).findFirst();
        if (quote.isEmpty() || !claim.stance().sources().isEmpty()) {
            return claim;
        }
        Optional<SpokenTurns.Turn> turn =
                turns.stream().filter(one -> one.speech().equals(quote.get())).findFirst();
        if (turn.isPresent()) {
            return inTurn(claim, turn.get());
        }
        int sentence = sentenceOf(trigger);
        List<Source> found = List.of();
        // "We fled. They burned it all," said X: where the quote ends, its speaker follows.
        int last = sentenceOf(new Span(quote.get().end() - 1, quote.get().end()));
        int closing = last > sentence ? last : sentence;
        for (int index : new int[] {sentence, closing, sentence - 1, sentence - 2, sentence + 1}) {
            if (found.isEmpty()) {
                found = bySentence.getOrDefault(index, List.of());
            }
            boolean goesOn = last > sentence && last - sentence <= NEAR;
            if (found.isEmpty() && index == closing && goesOn && isSpokenByPronoun(closing, quote.get())) {
                // "We fled. They burned it all," she said: where it stays open who she is, nobody else speaks.
                return claim.alleged();
            }
        }
        return said(claim, found);
    }

    /** Whether the sentence in which a quote ends says after it that "he" or "they" said so. */
    private boolean isSpokenByPronoun(int index, Span quote) {
        Sentence sentence = resolved.text().sentences().get(index);
        return sentence.tokens().stream()
                .anyMatch(verb -> speakers.reports(verb)
                        && verb.span().begin() >= quote.end()
                        && sentence.child(verb, "nsubj")
                                .filter(Token::isPronoun)
                                .isPresent());
    }

    /** With those who say so, of whom nobody is named as the source of what he does himself. */
    private static UnscoredEvent said(UnscoredEvent claim, List<Source> found) {
        List<Source> other = found.stream()
                .filter(source -> claim.fillers().stream()
                        .noneMatch(filler -> filler.role() == Role.AGENT
                                && filler.entity()
                                        .filter(source.entity()::equals)
                                        .isPresent()))
                .toList();
        return other.isEmpty() ? claim : claim.saidBy(other);
    }

    private int sentenceOf(Span span) {
        for (Sentence sentence : resolved.text().sentences()) {
            if (sentence.span().contains(span)) {
                return sentence.index();
            }
        }
        return -1;
    }

    /** The stretches between quotation marks; one left open ends with its paragraph. */
    public static List<Span> quoted(AnnotatedText annotated) {
        return QuotedText.spans(annotated);
    }

    /** Who is reported as speaking in each sentence. */
    private Map<Integer, List<Source>> speakersBySentence() {
        Map<Integer, List<Source>> bySentence = new HashMap<>();
        for (Sentence sentence : resolved.text().sentences()) {
            for (Token token : sentence.tokens()) {
                if (speakers.reports(token) && !bySentence.containsKey(sentence.index())) {
                    List<Source> subjects =
                            List.copyOf(speakers.of(sentence, token).values());
                    if (!subjects.isEmpty()) {
                        bySentence.put(sentence.index(), subjects);
                    }
                }
            }
        }
        return bySentence;
    }
}
