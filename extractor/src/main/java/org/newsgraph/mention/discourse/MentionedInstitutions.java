package org.newsgraph.mention.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.StateInstitutions.StateInstitution;

/**
 * Whose ministries, courts and parliaments an article mentions, and where, so that a bare name or phrase can mean the only
 * one. Lives inside one resolution.
 */
public final class MentionedInstitutions {
    private static final int LEAD = 1;

    /**
     * @param state whose the institution is; empty where it is said to be a region's, a group's or the like
     */
    private record Mentioned(StateInstitution institution, Optional<KnownEntity> state, int sentence, int begin) {}

    private final List<Mentioned> mentioned = new ArrayList<>();

    /** Takes down that the words at an offset of a sentence say whose an institution is. */
    public void note(StateInstitution institution, Optional<KnownEntity> state, int sentence, int begin) {
        mentioned.add(new Mentioned(institution, state, sentence, begin));
    }

    /**
     * The only state whose institution of this name the article mentions: before the bare words, unless one that is no
     * state's comes between; or after them, where a headline comes before its lead, or no other country before both.
     */
    public Optional<KnownEntity> only(Discourse discourse, StateInstitution institution, int sentence, int begin) {
        List<Mentioned> same = mentioned.stream()
                .filter(one -> one.institution().equals(institution))
                .toList();
        Set<KnownEntity> states =
                same.stream().flatMap(one -> one.state().stream()).collect(Collectors.toSet());
        Optional<Mentioned> nearest = same.stream()
                .filter(one -> one.begin() < begin)
                .max(Comparator.comparingInt(Mentioned::begin))
                .or(() -> same.stream().min(Comparator.comparingInt(Mentioned::begin)));
        return nearest.filter(one -> states.size() == 1)
                .filter(one ->
                        one.begin() < begin || sentence == 0 && one.sentence() <= LEAD || isOfTheStory(discourse, one))
                .flatMap(Mentioned::state);
    }

    private static boolean isOfTheStory(Discourse discourse, Mentioned one) {
        return discourse.countriesBefore(one.begin()).stream().allMatch(code -> one.state()
                .flatMap(KnownEntity::country)
                .filter(code::equals)
                .isPresent());
    }
}
