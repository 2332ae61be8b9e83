package org.newsgraph.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Filler;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.TableSource;
import org.newsgraph.testing.BareDocument;
import org.newsgraph.text.AnnotationException;

/** Reads the lexicon's examples and counter-examples and says where the extractor finds something else. */
final class LexiconExamples {
    private final Pipeline pipeline;

    LexiconExamples(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** What is wrong with an entry's sentences; nothing where they come out as marked. */
    List<String> problems(Entry entry) throws AnnotationException {
        List<String> problems = new ArrayList<>();
        MarkedSentence example = MarkedSentence.parse(entry.example());
        List<EventClaim> claims = read(example.text());
        if (entry.kind().isEmpty()) {
            claims.stream()
                    .filter(claim -> sharesTrigger(entry, claim))
                    .forEach(claim ->
                            problems.add("gives " + claim.evidence().rule().text()));
            return problems;
        }
        Optional<EventClaim> found = claims.stream()
                .filter(claim -> claim.evidence().rule().equals(entry.rule()))
                .findFirst();
        if (found.isEmpty()) {
            problems.add("not found; found instead "
                    + claims.stream().map(one -> one.evidence().rule().text()).toList());
        } else {
            problems.addAll(compare(example, found.get()));
        }
        if (entry.counter().isPresent()) {
            String counter = entry.counter().get();
            read(counter).stream()
                    .filter(claim ->
                            claim.kind().root().equals(entry.kind().get().root()))
                    .filter(claim -> sharesTrigger(entry, claim))
                    .forEach(claim -> problems.add("the counter-example gives "
                            + claim.evidence().rule().text() + ": " + counter));
        }
        return problems;
    }

    private static boolean sharesTrigger(Entry entry, EventClaim claim) {
        return claim.evidence().rule().text().contains(entry.trigger().get(entry.head()));
    }

    private static List<String> compare(MarkedSentence example, EventClaim claim) {
        List<String> problems = new ArrayList<>();
        for (MarkedSentence.Marked marked : example.roles()) {
            boolean met = claim.fillers().stream()
                    .anyMatch(filler -> filler.role().localName().equals(marked.role())
                            && filler.span()
                                    .filter(span -> span.overlaps(marked.span()))
                                    .isPresent());
            if (!met) {
                problems.add("no " + marked.role() + " '" + marked.span().in(example.text()) + "'");
            }
        }
        for (Filler filler : claim.fillers()) {
            boolean marked = filler.role() == Role.PLACE
                    || filler.span().isEmpty()
                    || example.roles().stream()
                            .anyMatch(one -> one.role().equals(filler.role().localName())
                                    && one.span().overlaps(filler.span().get()));
            if (!marked) {
                problems.add("surplus " + filler.role().localName() + " '"
                        + filler.text().orElse("") + "'");
            }
        }
        return problems;
    }

    private List<EventClaim> read(String text) throws AnnotationException {
        return pipeline.findings(BareDocument.of(text)).events().stream()
                .flatMap(event -> event.claims().stream())
                .toList();
    }

    /** The entries that a domain adds. */
    static List<Entry> entries(Domain domain) {
        TableSource tables = TableSource.with(domain);
        return Lexicon.read(tables, EventKinds.read(tables)).entries().stream()
                .filter(entry ->
                        domain.file("lexicon/" + entry.table() + ".tsv").isPresent())
                .toList();
    }

    /** Prints all problems, for whoever works on the tables; with a folder, those of the domain in it. */
    public static void main(String[] arguments) throws AnnotationException {
        Domain domain = arguments.length == 0 ? Domain.none() : Domain.read(Path.of(arguments[0]));
        LexiconExamples examples =
                new LexiconExamples(Pipeline.standard(PipelineOptions.standard().withDomain(domain)));
        int good = 0;
        List<Entry> entries = domain.isEmpty() ? Lexicon.standard().entries() : entries(domain);
        for (Entry entry : entries) {
            List<String> problems = examples.problems(entry);
            if (problems.isEmpty()) {
                good++;
            } else {
                System.out.println(entry.table() + "\t" + entry.rule().text() + "\t"
                        + entry.frame().name() + "\t" + problems + "\t" + entry.example());
            }
        }
        System.out.println(good + " of " + entries.size() + " entries come out as marked");
    }
}
