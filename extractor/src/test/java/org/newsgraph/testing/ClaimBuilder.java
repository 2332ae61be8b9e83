package org.newsgraph.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Quantity;
import org.newsgraph.claim.Source;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Bound;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Measure;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;

/** Builds a claim of an event in an {@link Article}. */
public final class ClaimBuilder {
    public static final Stance CERTAIN = new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), true);
    public static final Stance NEGATED = new Stance(Factuality.NEGATED, Certainty.CERTAIN, List.of(), true);
    public static final Stance ALLEGED = new Stance(Factuality.ASSERTED, Certainty.ALLEGED, List.of(), false);

    private final Article article;
    private final EventKind kind;
    private final String trigger;
    private final List<Filler> fillers = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private Optional<TimeMention> time = Optional.empty();
    private Optional<String> mode = Optional.empty();
    private Optional<String> cameo = Optional.empty();
    private Optional<String> content = Optional.empty();
    private Stance stance = CERTAIN;

    ClaimBuilder(Article article, EventKind kind, String trigger) {
        this.article = article;
        this.kind = kind;
        this.trigger = trigger;
    }

    public ClaimBuilder agent(String words, Entity entity) {
        return filler(Role.AGENT, words, entity);
    }

    public ClaimBuilder target(String words, Entity entity) {
        return filler(Role.TARGET, words, entity);
    }

    public ClaimBuilder object(String words, Entity entity) {
        return filler(Role.OBJECT, words, entity);
    }

    public ClaimBuilder filler(Role role, String words, Entity entity) {
        fillers.add(new Filler(role, Optional.of(entity), Optional.of(words), Optional.of(article.span(words))));
        return this;
    }

    public ClaimBuilder implied(Role role, Entity entity) {
        fillers.add(new Filler(role, Optional.of(entity), Optional.empty(), Optional.empty()));
        return this;
    }

    public ClaimBuilder topic(String words) {
        fillers.add(new Filler(Role.TOPIC, Optional.empty(), Optional.of(words), Optional.of(article.span(words))));
        return this;
    }

    public ClaimBuilder day(String words, String day) {
        return time(words, Optional.of(TimeValue.day(LocalDate.parse(day))));
    }

    public ClaimBuilder time(String words, Optional<TimeValue> value) {
        time = Optional.of(new TimeMention(0, article.span(words), 0, words, TimeValue.Precision.DAY, value));
        return this;
    }

    public ClaimBuilder quantity(String measures, String value, String bound, String words) {
        quantities.add(new Quantity(
                Measure.of(measures),
                new BigDecimal(value),
                Bound.find(bound).orElseThrow(),
                words,
                article.span(words)));
        return this;
    }

    public ClaimBuilder mode(String mode) {
        this.mode = Optional.of(mode);
        return this;
    }

    public ClaimBuilder cameo(String code) {
        this.cameo = Optional.of(code);
        return this;
    }

    public ClaimBuilder content(String words) {
        this.content = Optional.of(words);
        return this;
    }

    public ClaimBuilder stance(Stance stance) {
        this.stance = stance;
        return this;
    }

    public ClaimBuilder saidBy(String words, Entity source) {
        Source named = new Source(source, Optional.of(article.span(words)));
        return stance(new Stance(stance.factuality(), stance.certainty(), List.of(named), stance.neutral()));
    }

    EventClaim build() {
        return new EventClaim(
                new UnscoredEvent(
                        kind,
                        mode,
                        cameo,
                        evidence(article, trigger, Rule.of(kind, trigger, Construction.VERB)),
                        fillers,
                        time,
                        quantities,
                        content,
                        stance),
                0.93);
    }

    static Evidence evidence(Article article, String trigger, Rule rule) {
        Span words = article.span(trigger);
        return new Evidence(article.sentence(words), words, rule);
    }
}
