package org.newsgraph.claim.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.claim.stance.Quotations;
import org.newsgraph.claim.stance.Speakers;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.EventKind.Act;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.EventKind.Violence;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.text.Sentence;

/**
 * Gives what is told without a day of its own the day that the article is at, where news leaves no doubt of it: who goes
 * on speaking does so on the day on which he began, an event told on is of the day of the event before it, a headline of
 * the lead's day.
 *
 * <p>Only the plain past goes on; "has said", "had said", "recently said" and what is told within other clauses are of
 * days that the text does not give.
 */
public final class InheritedDays {
    /** Sentences within which an event is told on. */
    private static final int GOES_ON = 2;

    /** Sentences at the beginning that settle the article's day. */
    private static final int LEAD = 4;

    /** Days back from the article's to which what else a sentence speaks of is still news. */
    private static final int NEWS = 7;

    private final ResolvedText resolved;
    private final Speakers speakers;
    private final Cues cues;
    private final NarratedDays days;
    private final List<Span> quoted;
    private final Map<Integer, Sentence> sentences = new HashMap<>();

    public InheritedDays(ResolvedText resolved, MentionIndex mentions, Speakers speakers, Cues cues) {
        this.days = new NarratedDays(mentions, speakers);
        this.resolved = resolved;
        this.speakers = speakers;
        this.cues = cues;
        this.quoted = Quotations.quoted(resolved.text());
        resolved.text()
                .sentences()
                .forEach(sentence -> sentences.put(sentence.span().begin(), sentence));
    }

    /** The claims with the times and places that the story gives them, in the same order. */
    public List<UnscoredEvent> settle(List<UnscoredEvent> claims) {
        List<UnscoredEvent> shared =
                claims.stream().map(claim -> means(claim, claims)).toList();
        List<NarratedDays.Dated> dated = days.of(resolved);
        Optional<TimeMention> day = NarratedDays.lead(dated, LEAD + firstBody());
        List<UnscoredEvent> settled = new ArrayList<>();
        for (UnscoredEvent claim : shared) {
            settled.add(isHeadline(claim) ? claim : goOn(claim, settled, dated, day));
        }
        return settled.stream().map(claim -> headline(claim, settled)).toList();
    }

    /** "fighting in Homs that killed 12": who is killed by what happens is so then and there. */
    private UnscoredEvent means(UnscoredEvent claim, List<UnscoredEvent> claims) {
        if (isNobodys(claim)) {
            return claims.stream()
                    .filter(other -> isViolent(other)
                            && other.evidence()
                                    .sentence()
                                    .equals(claim.evidence().sentence()))
                    .filter(other -> other != claim && !implied(other).isEmpty())
                    .findFirst()
                    .map(other -> claim.with(implied(other)))
                    .orElse(claim);
        }
        return claim.fillers(Role.INSTRUMENT).stream()
                .flatMap(filler -> filler.span().stream())
                .flatMap(span -> claims.stream()
                        .filter(other -> other != claim
                                && other.evidence()
                                        .sentence()
                                        .equals(claim.evidence().sentence())
                                && span.contains(other.evidence().trigger())))
                .findFirst()
                .map(event -> like(claim, event))
                .orElse(claim);
    }

    /** "took the base in Homs after clashes": a fight of which the clause around it says where it was. */
    private static boolean isNobodys(UnscoredEvent claim) {
        return isViolent(claim) && claim.fillers().isEmpty();
    }

    private static boolean isViolent(UnscoredEvent claim) {
        return claim.kind().isViolent();
    }

    private static UnscoredEvent like(UnscoredEvent claim, UnscoredEvent event) {
        UnscoredEvent timed = claim.time().isEmpty() && event.time().isPresent()
                ? claim.at(event.time().get())
                : claim;
        return timed.fillers(Role.PLACE).isEmpty() ? timed.with(implied(event)) : timed;
    }

    private static List<Filler> implied(UnscoredEvent event) {
        return event.fillers(Role.PLACE).stream()
                .filter(filler -> filler.entity().filter(Entity::isIdentified).isPresent())
                .map(filler -> new Filler(filler.role(), filler.entity(), filler.text(), Optional.empty()))
                .toList();
    }

    private int firstBody() {
        return resolved.text().document().headline().isPresent() ? 1 : 0;
    }

    private UnscoredEvent goOn(
            UnscoredEvent claim,
            List<UnscoredEvent> before,
            List<NarratedDays.Dated> dated,
            Optional<TimeMention> day) {
        Optional<ReportClause> reported = reported(claim);
        boolean open =
                reported.filter(one -> one.isPast() && !one.isElsewhere(cues)).isPresent()
                        && claim.stance().factuality() == Factuality.ASSERTED
                        && !reported.get().isWithin(quoted);
        if (!open) {
            return claim;
        }
        if (isSpoken(claim)) {
            return claim.time().isPresent() || !reported.get().isMain() || speaksOfOtherTimes(reported.get())
                    ? claim
                    : spokenOn(claim, reported.get(), before, dated, day)
                            .map(claim::at)
                            .orElse(claim);
        }
        return reported.get().isMain() || reported.get().isReported(speakers) ? event(claim, before) : claim;
    }

    /** The day on which one of them was at work before; else, of speeches, the day that all are at. */
    private Optional<TimeMention> spokenOn(
            UnscoredEvent claim,
            ReportClause reported,
            List<UnscoredEvent> before,
            List<NarratedDays.Dated> dated,
            Optional<TimeMention> day) {
        List<NarratedDays.Dated> until = dated.stream()
                .filter(one ->
                        one.reported().sentence().index() <= reported.sentence().index())
                .toList();
        Set<Entity> people = actors(claim, Role.AGENT);
        // Who is promised something has no part in the promise, whatever day is his.
        if (claim.kind().isReciprocal() && !claim.kind().is(Act.COMMIT)) {
            people.addAll(actors(claim, Role.TARGET));
        }
        Optional<TimeMention> own = until.stream()
                .filter(one -> one.subjects().stream().anyMatch(people::contains))
                .reduce((first, last) -> last)
                .map(NarratedDays.Dated::time);
        if (own.isPresent() || !claim.kind().isSpeech() || people.isEmpty()) {
            return own;
        }
        boolean agreed = until.stream().allMatch(one -> day.filter(time -> NarratedDays.isSame(time, one.time()))
                .isPresent());
        return agreed && !until.isEmpty()
                ? day.filter(time -> !speaksOfOtherDay(reported, time)).filter(time -> before.stream()
                        .filter(other ->
                                sentence(claim).index() - sentence(other).index() <= 1)
                        .noneMatch(other -> isOnOtherDay(other, time)))
                : Optional.empty();
    }

    /** "met his counterparts in Kampala on Wednesday": news of another day, whatever the day stands below. */
    private boolean isOnOtherDay(UnscoredEvent claim, TimeMention day) {
        return claim.stance().factuality() == Factuality.ASSERTED
                && claim.time()
                        .filter(time -> isDay(time) && isRecent(time) && !NarratedDays.isSame(time, day))
                        .isPresent();
    }

    /** An event that goes on with the same people, or the victims of the event before it. */
    private UnscoredEvent event(UnscoredEvent claim, List<UnscoredEvent> before) {
        int here = sentence(claim).index();
        for (int i = before.size() - 1; i >= 0; i--) {
            UnscoredEvent other = before.get(i);
            boolean near = here - sentence(other).index() <= GOES_ON && !isHeadline(other);
            boolean event = near && !isSpoken(other) && other.stance().factuality() == Factuality.ASSERTED;
            if (event && isReportedOn(claim, other)) {
                boolean timed = claim.time().isEmpty()
                        && !speaksOfOtherTimes(reported(claim).get());
                UnscoredEvent reported =
                        timed && other.time().filter(InheritedDays::isDay).isPresent()
                                ? claim.at(other.time().get())
                                : claim;
                boolean placed =
                        claim.fillers(Role.PLACE).isEmpty() && claim.time().isEmpty();
                return placed ? reported.with(implied(other)) : reported;
            }
        }
        return claim;
    }

    private boolean isReportedOn(UnscoredEvent claim, UnscoredEvent other) {
        if (!isViolent(claim) || !isViolent(other)) {
            return false;
        }
        boolean victims = claim.kind().isAtLeast(Violence.PHYSICAL)
                && actors(claim, Role.AGENT).isEmpty()
                && actors(claim, Role.TARGET).stream().noneMatch(Entity::isIdentified)
                && claim.fillers(Role.INSTRUMENT).isEmpty()
                && sentence(claim).index() - sentence(other).index() == 1;
        Set<Entity> agents = actors(claim, Role.AGENT);
        agents.retainAll(actors(other, Role.AGENT));
        // "After capturing the base in Homs, rebels seized weapons."
        boolean first = sentence(claim).equals(sentence(other))
                && actors(other, Role.AGENT).isEmpty()
                && reported(other)
                        .filter(one -> one.verb().equals(reported(claim).get().verb()))
                        .isPresent();
        return victims || first || !agents.isEmpty();
    }

    /** Whether the sentence gives the clause a time that is not the claim's, or speaks of what is long past. */
    private boolean speaksOfOtherTimes(ReportClause reported) {
        Sentence sentence = reported.sentence();
        return resolved.times().stream()
                .filter(time -> time.sentence() == sentence.index())
                .anyMatch(time ->
                        sentence.token(time.head()).head() == reported.verb().index() || !isRecent(time));
    }

    /** Whether the sentence gives a day that is not this one. */
    private boolean speaksOfOtherDay(ReportClause reported, TimeMention day) {
        return resolved.times().stream()
                .filter(time -> time.sentence() == reported.sentence().index() && isDay(time))
                .anyMatch(time -> !NarratedDays.isSame(time, day));
    }

    private boolean isRecent(TimeMention time) {
        boolean fine = time.precision() == TimeValue.Precision.DAY || time.precision() == TimeValue.Precision.INTERVAL;
        Optional<java.time.LocalDate> published = resolved.text().document().published();
        boolean old = time.value().isPresent()
                && published.isPresent()
                && time.value().get().latest().isBefore(published.get().minusDays(NEWS));
        return fine && !old;
    }

    /** What a headline tells is of the day that the lead gives the same. */
    private UnscoredEvent headline(UnscoredEvent claim, List<UnscoredEvent> claims) {
        if (!isHeadline(claim) || claim.time().isPresent() || claim.stance().factuality() == Factuality.UNREALIZED) {
            return claim;
        }
        return claims.stream()
                .filter(other -> !isHeadline(other) && sentence(other).index() <= firstBody() + 1)
                .filter(other -> other.time().filter(InheritedDays::isDay).isPresent())
                .filter(other -> other.stance().factuality() == Factuality.ASSERTED && isRetold(claim, other))
                .findFirst()
                .flatMap(UnscoredEvent::time)
                .map(claim::at)
                .orElse(claim);
    }

    private static boolean isRetold(UnscoredEvent headline, UnscoredEvent lead) {
        Set<Entity> agents = actors(headline, Role.AGENT);
        agents.retainAll(actors(lead, Role.AGENT));
        boolean sameKind = headline.kind().root().equals(lead.kind().root());
        Set<Entity> affected = actors(headline, Role.TARGET);
        affected.addAll(actors(headline, Role.OBJECT));
        affected.removeIf(one -> !actors(lead, Role.TARGET).contains(one)
                && !actors(lead, Role.OBJECT).contains(one));
        return (sameKind
                        && (!agents.isEmpty()
                                || !affected.isEmpty()
                                || actors(headline, Role.AGENT).isEmpty()))
                || (!agents.isEmpty() && isSpoken(headline) && isSpoken(lead));
    }

    private Optional<ReportClause> reported(UnscoredEvent claim) {
        return ReportClause.of(sentence(claim), claim);
    }

    private Sentence sentence(UnscoredEvent claim) {
        return sentences.get(claim.evidence().sentence().begin());
    }

    private boolean isHeadline(UnscoredEvent claim) {
        return resolved.text()
                .document()
                .headline()
                .filter(span -> span.contains(claim.evidence().trigger()))
                .isPresent();
    }

    /** Whether it is done by word of mouth: speeches, demands, calls, meetings. */
    private static boolean isSpoken(UnscoredEvent claim) {
        return claim.kind().isSpeech()
                || claim.kind().is(Trait.CONSULTING)
                || claim.kind().is(Act.COMMIT);
    }

    private static boolean isDay(TimeMention time) {
        return time.precision() == TimeValue.Precision.DAY;
    }

    private static Set<Entity> actors(UnscoredEvent claim, Role role) {
        Set<Entity> actors = new HashSet<>();
        claim.fillers(role).forEach(filler -> filler.entity().ifPresent(actors::add));
        return actors;
    }
}
