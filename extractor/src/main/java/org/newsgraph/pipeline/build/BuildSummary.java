package org.newsgraph.pipeline.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Reading;
import org.newsgraph.document.Rejected;

/**
 * What a build has done so far, and at its end. Its counts are of the documents that it read, not of the whole store. A
 * listener that is given it reads it at once, by the thread of the build.
 */
public final class BuildSummary {
    /** Inputs that fail alike and are told one by one. */
    private static final int TOLD = 20;

    private final Rereadings rereadings = new Rereadings();
    private long read;
    private long unchanged;
    private long leftAlone;
    private long links;
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, Integer> alike = new LinkedHashMap<>();
    private long rejections;
    private final DistinctCount events = new DistinctCount();
    private final DistinctCount entities = new DistinctCount();
    private final DistinctCount relations = new DistinctCount();
    private long leftOut;
    private long triples;
    private long tokens;
    private Duration extracting = Duration.ZERO;

    BuildSummary() {}

    void add(Extracted extracted) {
        read++;
        extracted.events().forEach(events::add);
        extracted.entities().forEach(entities::add);
        extracted.relations().forEach(relations::add);
        triples += extracted.graph().entry().graphTriples();
        tokens += extracted.tokens();
        leftOut += extracted.graph().omitted().size();
    }

    /** Counts what is read anew; gives what is to be told at once. */
    Optional<BuildEvent> addRereading(String before, String now, boolean kept) {
        return rereadings.add(before, now, kept);
    }

    void extracted(Duration time) {
        extracting = time;
    }

    void addUnchanged() {
        unchanged++;
    }

    void addLeftAlone(Reading.Skipped.Why why) {
        if (why == Reading.Skipped.Why.LINK_OUT) {
            links++;
        } else {
            leftAlone++;
        }
    }

    void add(Rejected input) {
        rejections++;
        int before = alike.merge(kind(input), 1, Integer::sum) - 1;
        if (before < TOLD) {
            rejected.add(input);
        }
    }

    /** Documents that were read and stored, or wait to be. */
    public long read() {
        return read;
    }

    /** Documents that the store had as they are. */
    public long unchanged() {
        return unchanged;
    }

    /** Files of no kind that newsgraph reads, hidden, or given twice. */
    public long leftAlone() {
        return leftAlone;
    }

    /** Links of folders that lead out of them. */
    public long linksLeftAlone() {
        return links;
    }

    /** Inputs that yielded no graph, and why; of those that fail alike the first twenty. */
    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /** How many inputs yielded no graph. */
    public long rejections() {
        return rejections;
    }

    /** What kind of failure it is: a dump of another schema has the same one in each of its lines. */
    private static String kind(Rejected input) {
        return input.stage() + " " + input.reason().replaceAll("\\d+", "#");
    }

    /** Flaws for which events or relations were left out of documents that were read. */
    public long leftOut() {
        return leftOut;
    }

    /** Distinct ones, as are entities and relations. */
    public long events() {
        return events.count();
    }

    public long entities() {
        return entities.count();
    }

    public long relations() {
        return relations.count();
    }

    public long triples() {
        return triples;
    }

    /** Of the documents that were read. */
    public long tokens() {
        return tokens;
    }

    /** Whether there was nothing to read at all. */
    public boolean isEmpty() {
        return read == 0 && unchanged == 0 && rejections == 0;
    }

    /** How long the extracting took, without the loading of tables and models. */
    public Duration extracting() {
        return extracting;
    }

    /** What was read anew though its input had not changed, and why. */
    public List<Rereading> rereadings() {
        return rereadings.all();
    }
}
