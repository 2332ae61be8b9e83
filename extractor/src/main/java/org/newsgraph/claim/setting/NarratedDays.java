package org.newsgraph.claim.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.stance.Quotations;
import org.newsgraph.claim.stance.Speakers;
import org.newsgraph.document.Span;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.mention.TimeValue;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The days that an article's own sentences give for what somebody said or did, in the plain past. */
final class NarratedDays {
    /** Days back from publication that are still news. */
    private static final int NEWS = 7;

    private final MentionIndex mentions;
    private final Speakers speakers;

    NarratedDays(MentionIndex mentions, Speakers speakers) {
        this.mentions = mentions;
        this.speakers = speakers;
    }

    /**
     * A clause with its day.
     *
     * @param subjects whoever said or did it
     */
    record Dated(ReportClause reported, TimeMention time, Set<Entity> subjects, boolean isSpoken) {
        Dated {
            subjects = Set.copyOf(subjects);
        }
    }

    /** The dated clauses of the text below its headline, in order. */
    List<Dated> of(ResolvedText resolved) {
        List<Span> quoted = Quotations.quoted(resolved.text());
        Optional<Span> headline = resolved.text().document().headline();
        Optional<LocalDate> published = resolved.text().document().published();
        List<Dated> dated = new ArrayList<>();
        for (Sentence sentence : resolved.text().sentences()) {
            if (headline.filter(span -> span.overlaps(sentence.span())).isPresent()) {
                continue;
            }
            for (TimeMention time : mentions.times(sentence)) {
                if (isNews(time, published)) {
                    clause(sentence, time)
                            .filter(reported -> !reported.isWithin(quoted))
                            .ifPresent(reported -> {
                                Set<Entity> subjects = new HashSet<>();
                                ArgumentStructure.subjects(sentence, reported.verb())
                                        .forEach(token -> subjects.addAll(mentions.denoted(sentence, token)));
                                dated.add(new Dated(reported, time, subjects, speakers.reports(reported.verb())));
                            });
                }
            }
        }
        return dated;
    }

    /** The day on which the lead's speakers speak; where they give none, that of its first event. */
    static Optional<TimeMention> lead(List<Dated> dated, int sentences) {
        List<Dated> lead = dated.stream()
                .filter(one -> one.reported().sentence().index() < sentences)
                .toList();
        return lead.stream()
                .filter(Dated::isSpoken)
                .findFirst()
                .or(() -> lead.stream().findFirst())
                .map(Dated::time);
    }

    /** Whether two times mean one day; where no day can be told, by their words. */
    static boolean isSame(TimeMention one, TimeMention other) {
        return one.value().isPresent() && other.value().isPresent()
                ? one.value().equals(other.value())
                : one.text().equalsIgnoreCase(other.text());
    }

    /** The main clause in the plain past whose day it is. */
    private Optional<ReportClause> clause(Sentence sentence, TimeMention time) {
        Token at = sentence.token(time.head());
        while (at.head() >= 0 && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        ReportClause reported = new ReportClause(sentence, at);
        return at.isVerb()
                        && isDirect(sentence, sentence.token(time.head()), at)
                        && reported.isPast()
                        && (reported.isMain() || reported.isReported(speakers))
                ? Optional.of(reported)
                : Optional.empty();
    }

    /** "said on Wednesday", and "said in Kampala on Wednesday", where the parser puts the day below the place. */
    private static boolean isDirect(Sentence sentence, Token day, Token verb) {
        if (day.head() == verb.index()) {
            return true;
        }
        Token between = sentence.token(day.head());
        return day.is("nmod") && between.is("obl") && between.head() == verb.index();
    }

    private static boolean isNews(TimeMention time, Optional<LocalDate> published) {
        return time.precision() == TimeValue.Precision.DAY
                && (published.isEmpty()
                        || time.value()
                                .map(TimeValue::earliest)
                                .filter(day -> !day.isAfter(published.get()))
                                .filter(day -> !day.isBefore(published.get().minusDays(NEWS)))
                                .isPresent());
    }
}
