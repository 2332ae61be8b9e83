package org.newsgraph.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.document.Sha256;
import org.newsgraph.graph.Vocabulary.Rdf;
import org.newsgraph.graph.Vocabulary.Rdfs;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Hint;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Slot;

/**
 * The lexicon as OntoLex-Lemon, the standard for lexicons over ontologies.
 *
 * <p>An entry is a word or several and its part of speech. Each line of the tables is a sense of it, which refers to the
 * kind of event. Frames are shared: an entry points at those of its senses, a frame at its arguments, and the sense, which
 * is an OntoMap too, at what each argument fills. IRIs follow from the tables' content, their parts set off by points, which
 * no name in the tables has; there are no blank nodes.
 *
 * <pre>{@code
 * LexiconTriples.write(Lexicon.standard(), sink::triple);
 * }</pre>
 */
public final class LexiconTriples {
    /** The lexicon's own IRI. */
    public static final String LEXICON = "https://w3id.org/newsgraph/lexicon";

    /** The prefixes that its Turtle needs besides {@link Prefixes}. */
    public static final Map<String, String> PREFIXES = Map.of(
            "", LEXICON + "#",
            "lexinfo", OntoLex.LEXINFO,
            "lime", OntoLex.LIME,
            "ontolex", OntoLex.ONTOLEX,
            "synsem", OntoLex.SYNSEM);

    private static final Node LICENCE = NodeFactory.createURI("http://spdx.org/licenses/GPL-3.0-or-later");
    private static final String ENGLISH = "en";
    /** Digits of the SHA-256 over a sense's conditions, where an entry has several of one kind and frame. */
    private static final int DIGITS = 8;

    private final Consumer<Triple> sink;

    private LexiconTriples(Consumer<Triple> sink) {
        this.sink = sink;
    }

    /** Writes each triple once: all of one subject in a row, subjects in the order of the tables. */
    public static void write(Lexicon lexicon, Consumer<Triple> sink) {
        LexiconTriples triples = new LexiconTriples(sink);
        Map<Node, List<Entry>> entries = lexicon.entries().stream()
                .filter(entry -> entry.kind().isPresent())
                .collect(Collectors.groupingBy(LexiconTriples::entry, LinkedHashMap::new, Collectors.toList()));
        triples.writeLexicon(entries.keySet());
        Set<Frame> frames = lexicon.entries().stream()
                .filter(entry -> entry.kind().isPresent())
                .map(Entry::frame)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        frames.forEach(triples::writeFrame);
        entries.forEach(triples::writeEntry);
    }

    private void writeLexicon(Set<Node> entries) {
        Node lexicon = NodeFactory.createURI(LEXICON);
        add(lexicon, Rdf.TYPE, OntoLex.LEXICON);
        add(lexicon, Vocabulary.Dct.TITLE, english("newsgraph lexicon: which English words name which events"));
        add(lexicon, Vocabulary.Dct.LICENSE, LICENCE);
        add(lexicon, OntoLex.LANGUAGE, Literals.text(ENGLISH));
        add(lexicon, OntoLex.LEXICAL_ENTRIES, Literals.integer(entries.size()));
        entries.forEach(entry -> add(lexicon, OntoLex.ENTRY, entry));
    }

    private void writeFrame(Frame frame) {
        Node node = frame(frame);
        add(node, Rdf.TYPE, OntoLex.SYNTACTIC_FRAME);
        add(node, Rdfs.LABEL, english(frame.name()));
        for (Frame.RoleSlots role : frame.roles()) {
            role.slots().forEach(slot -> add(node, OntoLex.SYN_ARG, argument(frame, role, slot)));
        }
        for (Frame.RoleSlots role : frame.roles()) {
            for (Slot slot : role.slots()) {
                Node argument = argument(frame, role, slot);
                add(argument, Rdf.TYPE, OntoLex.SYNTACTIC_ARGUMENT);
                add(argument, Rdfs.LABEL, english(slot.text()));
            }
            Node map = map(frame, role);
            add(map, Rdf.TYPE, OntoLex.ONTO_MAP);
            add(map, OntoLex.REFERENCE, Vocabulary.term(role.argument().localName()));
            role.slots().forEach(slot -> add(map, OntoLex.OBJ_OF_PROP, argument(frame, role, slot)));
        }
    }

    private void writeEntry(Node entry, List<Entry> senses) {
        Entry first = senses.get(0);
        Node form = NodeFactory.createURI(entry.getURI() + ".form");
        add(entry, Rdf.TYPE, OntoLex.LEXICAL_ENTRY);
        add(entry, Rdf.TYPE, first.trigger().size() > 1 ? OntoLex.MULTIWORD_EXPRESSION : OntoLex.WORD);
        add(entry, Rdfs.LABEL, english(words(first)));
        add(entry, OntoLex.PART_OF_SPEECH, OntoLex.partOfSpeech(pos(first)));
        add(entry, OntoLex.CANONICAL_FORM, form);
        Map<Node, Entry> nodes = new LinkedHashMap<>();
        senses.forEach(sense -> nodes.put(sense(entry, sense, senses), sense));
        nodes.keySet().forEach(sense -> add(entry, OntoLex.SENSE, sense));
        senses.stream()
                .map(Entry::frame)
                .filter(frame -> !frame.roles().isEmpty())
                .distinct()
                .forEach(frame -> add(entry, OntoLex.SYN_BEHAVIOR, frame(frame)));
        add(form, Rdf.TYPE, OntoLex.FORM);
        add(form, OntoLex.WRITTEN_REP, english(words(first)));
        nodes.forEach(this::writeSense);
    }

    private void writeSense(Node node, Entry sense) {
        add(node, Rdf.TYPE, OntoLex.LEXICAL_SENSE);
        sense.kind().ifPresent(kind -> add(node, OntoLex.REFERENCE, Vocabulary.of(kind)));
        if (!sense.frame().roles().isEmpty()) {
            add(node, Rdf.TYPE, OntoLex.ONTO_MAP);
            add(node, OntoLex.ONTO_MAPPING, node);
            sense.frame().roles().forEach(role -> add(node, OntoLex.SUBMAP, map(sense.frame(), role)));
        }
        sense.cameo().ifPresent(code -> add(node, OntoLex.NOTATION, Literals.typed(code, Vocabulary.CAMEO_CODE)));
        sense.mode().ifPresent(mode -> add(node, OntoLex.SCOPE_NOTE, english("mode: " + mode)));
        if (!sense.hints().isEmpty()) {
            add(node, OntoLex.SCOPE_NOTE, english("only where: " + hints(sense)));
        }
        if (!sense.example().isEmpty()) {
            add(node, OntoLex.EXAMPLE, english(unmarked(sense.example())));
        }
        sense.counter().ifPresent(counter -> add(node, OntoLex.SCOPE_NOTE, english("not: " + unmarked(counter))));
    }

    private static Node entry(Entry entry) {
        return own(Segments.name(words(entry)) + "." + pos(entry));
    }

    /** Named by kind and frame, and by its conditions where that is not enough. */
    private static Node sense(Node entry, Entry sense, List<Entry> all) {
        String kind =
                sense.kind().map(org.newsgraph.lexicon.EventKind::localName).orElse("none");
        String name = kind
                + (sense.frame().roles().isEmpty()
                        ? ""
                        : "." + Segments.name(sense.frame().name()));
        long alike = all.stream()
                .filter(other ->
                        other.kind().equals(sense.kind()) && other.frame().equals(sense.frame()))
                .count();
        String digits = alike > 1 ? "." + Sha256.of(hints(sense)).substring(0, DIGITS) : "";
        return NodeFactory.createURI(entry.getURI() + "." + name + digits);
    }

    private static Node frame(Frame frame) {
        return own("frame." + Segments.name(frame.name()));
    }

    private static Node argument(Frame frame, Frame.RoleSlots role, Slot slot) {
        return NodeFactory.createURI(map(frame, role).getURI() + "." + Segments.name(slot.text()));
    }

    private static Node map(Frame frame, Frame.RoleSlots role) {
        return NodeFactory.createURI(
                frame(frame).getURI() + "." + role.argument().localName());
    }

    private static Node own(String name) {
        return NodeFactory.createURI(LEXICON + "#" + name);
    }

    private static String words(Entry entry) {
        return String.join(" ", entry.trigger());
    }

    private static String pos(Entry entry) {
        return entry.pos().name().toLowerCase(Locale.ROOT);
    }

    private static String hints(Entry entry) {
        return entry.hints().stream().map(Hint::text).collect(Collectors.joining(" "));
    }

    /** The sentence without the marks of its roles. */
    private static String unmarked(String sentence) {
        return sentence.replaceAll("\\[\\w+ ([^\\]]*)\\]", "$1");
    }

    private static Node english(String text) {
        return Literals.text(text, ENGLISH);
    }

    private void add(Node subject, Node property, Node object) {
        sink.accept(Triple.create(subject, property, object));
    }
}
