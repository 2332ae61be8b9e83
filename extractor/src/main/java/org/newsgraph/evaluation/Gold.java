package org.newsgraph.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.EventKind;

/**
 * What careful readers find in one article.
 *
 * @param document the article's file name
 * @param equivalent groups of ids that count as one
 */
public record Gold(
        String document,
        List<Entity> entities,
        List<Event> events,
        List<Relation> relations,
        List<Set<String>> equivalent) {
    public Gold {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        equivalent = List.copyOf(equivalent);
    }

    /**
     * @param links titles of Wikipedia articles, each of which is right
     * @param linked whether it must have one of them
     * @param core whether it must be found
     */
    public record Entity(
            String id,
            String type,
            String name,
            List<String> aliases,
            Set<String> links,
            boolean linked,
            boolean core) {}

    /** A half-open stretch of the article's text, in code points. */
    public record Span(int begin, int end) {}

    /**
     * @param types the kinds that are fair answers; of {@code agents}, {@code targets} and the others likewise each list
     *     is one fair answer, an empty one among them "nobody"
     * @param place whether an answer is wanted at all
     * @param times an empty one: no date is a fair answer
     * @param values the numbers, as they are written
     */
    public record Event(
            String id,
            EventKind type,
            List<EventKind> types,
            List<List<String>> agents,
            List<List<String>> targets,
            List<List<String>> sources,
            boolean place,
            List<List<String>> places,
            List<Optional<String>> times,
            Set<String> values,
            Set<String> factualities,
            List<Span> spans,
            boolean core) {}

    /**
     * @param objects ids or words, each a fair answer
     * @param predicates each a fair answer
     */
    public record Relation(String subject, Set<String> predicates, List<String> objects, boolean core) {}
}
