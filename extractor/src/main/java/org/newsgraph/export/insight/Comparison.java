package org.newsgraph.export.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.NQuads;
import org.newsgraph.graph.SortedLines;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.Vocabulary.Prov;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.lexicon.RelationKind;

/**
 * Finds what two stores or exports say differently: documents, facts (plain triples) and claims. A claim has changed when
 * another claim at the same words of the same document took its place, or when it says something else; which version of
 * newsgraph found it does not count.
 *
 * <p>Sees each triple once, in any order, and keeps in memory only what stands at one place of a document.
 */
public final class Comparison implements AutoCloseable {
    /** The two that are compared. */
    public enum Side {
        FIRST,
        SECOND
    }

    private static final Pattern CLAIM = Pattern.compile("(.*#claim=)(\\d+),(\\d+),([^,]*,[^,]*)(,.*)?");
    /** Who found a claim does not count; a quantity is told with the claim that it belongs to. */
    private static final Set<Node> UNTOLD = Set.of(Prov.WAS_ATTRIBUTED_TO, Vocabulary.HAS_QUANTITY);
    /** Sorts before all that IRIs and literals are made of. */
    private static final String NEXT = "\t";

    private final SortedLines lines = new SortedLines();
    private final Set<Node> facts =
            Arrays.stream(RelationKind.values()).map(Vocabulary::of).collect(Collectors.toSet());

    /** Takes the triples of one side, in whatever graphs and order. */
    public StreamRDF sink(Side side) {
        return sink(side, EventKinds.standard());
    }

    /** Likewise, of a side whose events are of these kinds. */
    public StreamRDF sink(Side side, EventKinds kinds) {
        kinds.all().stream().map(Vocabulary::property).forEach(facts::add);
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                take(side, quad.asTriple());
            }

            @Override
            public void triple(Triple triple) {
                take(side, triple);
            }
        };
    }

    private void take(Side side, Triple triple) {
        String subject = triple.getSubject().toString();
        Matcher claim = CLAIM.matcher(subject);
        if (claim.matches()) {
            if (!UNTOLD.contains(triple.getPredicate())) {
                String place = claim.group(1) + number(claim.group(2)) + "," + number(claim.group(3));
                String part = Optional.ofNullable(claim.group(5)).orElse("");
                add("claim", place, claim.group(4), side.name(), part + " " + line(triple));
            }
        } else if (facts.contains(triple.getPredicate())) {
            add("fact", NQuads.line(triple).strip(), "", side.name(), "");
        } else if (triple.getObject().equals(Vocabulary.DOCUMENT)) {
            add("document", subject, "", side.name(), "");
        }
    }

    /** The property and its value. */
    private static String line(Triple triple) {
        String whole = NQuads.line(triple);
        return whole.substring(whole.indexOf('>') + 2, whole.length() - 2).strip();
    }

    /** So that places sort in the order of the text. */
    private static String number(String digits) {
        return "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    }

    private void add(String... fields) {
        try {
            lines.add(String.join(NEXT, fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives each difference, by kind and then by document and place. */
    public void forEach(Consumer<Difference> differences) throws IOException {
        Place[] place = {new Place("", "")};
        lines.forEach(bytes -> {
            String[] fields = new String(bytes, StandardCharsets.UTF_8).split(NEXT, 5);
            if (!place[0].is(fields[0], fields[1])) {
                place[0].differences().forEach(differences);
                place[0] = new Place(fields[0], fields[1]);
            }
            place[0].add(Side.valueOf(fields[3]), fields[2], fields[4]);
        });
        place[0].differences().forEach(differences);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
