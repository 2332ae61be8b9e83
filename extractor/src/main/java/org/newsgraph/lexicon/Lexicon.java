package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** Which words name which events: the entries of {@code ontology/lexicon/}, found by their head's lemma. */
public final class Lexicon {
    private static final List<String> COLUMNS =
            List.of("trigger", "pos", "kind", "frame", "hints", "mode", "cameo", "example", "counter");

    private static final String FRAMES = "ontology/frames.tsv";

    /** As the tokenizer splits: "air-strike" into two words, "co-operate" not. */
    private static final String WORD_BREAK = "(?: |(?<!\\bco)-)+";

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byHead;

    private Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        Map<String, List<Entry>> index = new HashMap<>();
        for (Entry entry : entries) {
            index.computeIfAbsent(entry.trigger().get(entry.head()).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(entry);
        }
        index.values().forEach(list -> list.sort(Comparator.comparing(entry -> -entry.length())));
        this.byHead = index;
    }

    /** The lexicon that travels in the program's jar. */
    public static Lexicon standard() {
        return read(TableSource.builtIn(), EventKinds.standard());
    }

    /** The lexicon with the tables that a user or a domain adds: their entries go before the program's own. */
    public static Lexicon read(TableSource tables, EventKinds kinds) {
        Map<String, Frame> frames = new HashMap<>(Frame.read(Table.resource(FRAMES)));
        tables.added(FRAMES).map(Frame::read).ifPresent(frames::putAll);
        List<Table> all = new ArrayList<>(tables.addedLexicon(COLUMNS));
        tables.ownLexicon().stream()
                .sorted(Comparator.comparing(table -> order(name(table), kinds)))
                .forEach(all::add);
        return new Lexicon(all.stream()
                .flatMap(table -> read(table, frames, kinds).stream())
                .toList());
    }

    /** "ontology/lexicon/aid.tsv" is "aid". */
    private static String name(Table table) {
        return table.name().replaceFirst(".*/", "").replaceFirst("\\.tsv$", "");
    }

    /** A table that is named for a root stands where the root does. */
    private static int order(String name, EventKinds kinds) {
        List<EventKind> all = List.copyOf(kinds.all());
        return all.stream()
                .filter(kind -> kind.localName().equalsIgnoreCase(name))
                .findFirst()
                .map(all::indexOf)
                .orElse(all.size());
    }

    private static List<Entry> read(Table table, Map<String, Frame> frames, EventKinds kinds) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            if (row.find("kind").filter(kinds::isLeftOut).isEmpty()) {
                Entry entry = entry(name(table), row, frames, kinds);
                if (!seen.add(entry.rule().text() + entry.frame().name() + entry.hints())) {
                    throw row.error(
                            "the entry stands here twice: " + entry.rule().text());
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Entry entry(String table, Table.Row row, Map<String, Frame> frames, EventKinds kinds) {
        Entry.PartOfSpeech pos =
                switch (row.get("pos")) {
                    case "verb" -> Entry.PartOfSpeech.VERB;
                    case "noun" -> Entry.PartOfSpeech.NOUN;
                    case "adjective" -> Entry.PartOfSpeech.ADJECTIVE;
                    default ->
                        throw row.error(
                                "unknown part of speech '" + row.get("pos") + "'. Known: verb, noun, adjective");
                };
        Optional<EventKind> kind = row.find("kind").map(name -> kinds.find(name)
                .orElseThrow(() -> row.error("unknown event kind '" + name + "'; see the tables event-kinds.tsv")));
        Frame frame = row.find("frame")
                .map(name -> Optional.ofNullable(frames.get(name))
                        .orElseThrow(() -> row.error("unknown frame '" + name + "'; see ontology/frames.tsv")))
                .orElse(Frame.NONE);
        List<String> trigger = List.of(row.get("trigger").split(WORD_BREAK));
        return new Entry(
                trigger,
                head(trigger, pos),
                pos,
                kind,
                frame,
                hints(row),
                row.find("mode"),
                row.find("cameo"),
                row.find("example").orElse(""),
                row.find("counter"),
                table);
    }

    private static List<Hint> hints(Table.Row row) {
        try {
            return Arrays.stream(row.find("hints").orElse("").split(" "))
                    .filter(text -> !text.isBlank())
                    .map(Hint::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }

    /** A verb's trigger begins with its head; a noun's ends with it ("sit-in"), but for a prepositional phrase after. */
    private static int head(List<String> trigger, Entry.PartOfSpeech pos) {
        if (pos != Entry.PartOfSpeech.NOUN) {
            return 0;
        }
        for (int i = 1; i < trigger.size() - 1; i++) {
            if (Prepositions.contains(trigger.get(i))) {
                return i - 1;
            }
        }
        return trigger.size() - 1;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entries whose head has this lemma, the longest trigger first. */
    public List<Entry> withHead(String lemma) {
        return byHead.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
    }
}
