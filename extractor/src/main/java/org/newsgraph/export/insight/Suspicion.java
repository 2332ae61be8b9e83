package org.newsgraph.export.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.export.facts.NamedNode;

/**
 * That two nodes may be one, or one node two.
 *
 * @param other the other node; empty where one node is suspected to be two
 * @param what speaks for it: the names, links, kinds or countries that differ or agree
 * @param mentions of the node, or of both
 * @param documents that mention it, or one of them
 * @param example the name of one of these documents, the first
 * @param correction a line for a file of corrections that would repair it, if it is so; empty where that takes thought
 */
public record Suspicion(
        Kind kind,
        NamedNode node,
        Optional<NamedNode> other,
        List<String> what,
        long mentions,
        int documents,
        String example,
        Optional<String> correction) {
    /** The worst first, then what is mentioned most. */
    static final Comparator<Suspicion> ORDER = Comparator.comparing(Suspicion::kind)
            .thenComparing(Comparator.comparingLong(Suspicion::mentions).reversed())
            .thenComparing(suspicion -> suspicion.node().iri())
            .thenComparing(suspicion -> suspicion.other().map(NamedNode::iri).orElse(""));

    public Suspicion {
        what = List.copyOf(what);
    }

    /** What is suspected, in the order of how bad it would be. */
    public enum Kind {
        SEVERAL_LINKS("one node, several links"),
        SEVERAL_NAMES("one node, names without a word in common"),
        SEVERAL_KINDS("one node, kinds that exclude each other"),
        SEVERAL_COUNTRIES("one node, several countries"),
        ONE_LINK("two nodes, one link"),
        SPELLING("two nodes, one name spelt differently"),
        SHORTER_NAME("two nodes, one name shorter"),
        ACRONYM("two nodes, a name and its initials"),
        SURNAME("a surname, and one full name that ends so");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}
