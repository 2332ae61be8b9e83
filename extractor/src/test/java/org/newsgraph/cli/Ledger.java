package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.cli.Change.State;
import org.newsgraph.document.Sha256;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.store.Integrity;
import org.newsgraph.store.ReadableStore;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreSnapshot;
import org.newsgraph.store.StoreView;

/**
 * What a store must hold after changes of which some are acknowledged and one may have been cut off: each document in its
 * old or its new state, whole.
 */
final class Ledger {
    private final Map<String, Optional<State>> settled = new TreeMap<>();
    private final Map<String, Optional<State>> open = new HashMap<>();

    /** The change has been made, and its maker knows. */
    void acknowledged(Change change) {
        settled.putAll(change.outcome());
    }

    /** The change may have been made, in part or whole. */
    void begun(Change change) {
        open.putAll(change.outcome());
    }

    /** The documents that are in the store for sure. */
    List<String> names() {
        return settled.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is left to do of a change: documents that are gone already would be told as not found. */
    Change rest(Change change) {
        if (change instanceof Change.Remove remove) {
            List<String> left = new ArrayList<>(remove.names());
            left.retainAll(names());
            return new Change.Remove(left);
        }
        return change;
    }

    Ledger copy() {
        Ledger copy = new Ledger();
        copy.settled.putAll(settled);
        return copy;
    }

    /**
     * Opens the store and compares; what it holds counts as settled afterwards. One who only reads it, before anything in it
     * was tidied, must see the same.
     *
     * @throws AssertionError with all that is wrong
     */
    void check(Path place, String when) {
        List<String> wrong = new ArrayList<>();
        Map<String, State> read = found(() -> StoreSnapshot.open(place), wrong);
        Map<String, State> found = found(() -> Store.open(place), wrong);
        assertEquals(found, read, when + ", for one who only reads");
        Set<String> names = new TreeSet<>(found.keySet());
        names.addAll(settled.keySet());
        names.addAll(open.keySet());
        for (String name : names) {
            Optional<State> is = Optional.ofNullable(found.get(name));
            Optional<State> was = settled.getOrDefault(name, Optional.empty());
            Optional<State> may = open.getOrDefault(name, was);
            if (!is.equals(was) && !is.equals(may)) {
                wrong.add(name + " is " + is + ", neither " + was + " nor " + may);
            }
            settled.put(name, is);
        }
        open.clear();
        assertEquals(List.of(), wrong, when);
    }

    private static Map<String, State> found(Supplier<ReadableStore> opening, List<String> wrong) {
        Map<String, State> found = new HashMap<>();
        try (ReadableStore store = opening.get()) {
            store.read(view -> {
                view.manifest().forEach(entry -> found.put(entry.name(), State.of(entry)));
                return wrong.addAll(flaws(view));
            });
        } catch (StoreException.Missing e) {
            // Killed before the store was there: as good as an empty one.
        }
        return found;
    }

    /** Each document in the store is whole, whatever it says. */
    static void check(Store store, String when) {
        assertEquals(List.of(), store.read(Ledger::flaws), when);
    }

    /** Independent of what the program's own checks look at, as far as may be. */
    private static List<String> flaws(StoreView view) {
        List<String> flaws = new ArrayList<>(
                Integrity.check(view).stream().map(Flaw::toString).toList());
        Set<String> documents = new TreeSet<>();
        for (ManifestEntry entry : view.manifest()) {
            Node document = NodeFactory.createURI(entry.iri());
            documents.add(entry.iri());
            String text = view.text(document).orElse("");
            if (!Sha256.of(text).equals(entry.inputSha256())) {
                flaws.add(entry.name() + " has another text than its row says");
            }
        }
        Set<String> graphs = new TreeSet<>();
        view.dataset().listGraphNodes().forEachRemaining(graph -> graphs.add(graph.toString()));
        graphs.removeIf(graph -> Iris.isGazetteer(NodeFactory.createURI(graph)));
        if (!graphs.equals(documents)) {
            flaws.add("graphs are of " + graphs + ", rows of " + documents);
        }
        return flaws;
    }
}
