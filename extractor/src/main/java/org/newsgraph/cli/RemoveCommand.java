package org.newsgraph.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.graph.ManifestEntry;
import org.newsgraph.pipeline.NewsGraphVersion;
import org.newsgraph.store.GazetteerGraph;
import org.newsgraph.store.Store;
import org.newsgraph.store.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes documents out of the store. */
@Command(
        name = "remove",
        description = "Takes documents out of the store, and with them all that no other document supports.",
        sortOptions = false)
final class RemoveCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "1..*",
            description = "Names or IRIs of documents, as 'newsgraph list' shows them.")
    List<String> documents = List.of();

    @Mixin
    Shared shared = new Shared();

    /** Documents that are removed in one transaction. */
    private static final int BATCH = 500;

    private final Console console;

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExitCode code = ExitCode.DONE;
        try (Store store = shared.open(console)) {
            for (int from = 0; from < documents.size(); from += BATCH) {
                List<String> batch = documents.subList(from, Math.min(documents.size(), from + BATCH));
                if (!remove(store, batch)) {
                    code = ExitCode.FINDINGS;
                }
            }
            // Also where a run before this one was killed between a removal and this.
            GazetteerGraph.refreshAll(store, NewsGraphVersion.ofOutput());
            new Upkeep(store, step -> console.say(step.message())).compactIfOutgrown();
        }
        return code.code();
    }

    /** Removes those that are there in one step; false where one is not. */
    private boolean remove(Store store, List<String> batch) {
        Map<String, ManifestEntry> found = new LinkedHashMap<>();
        batch.forEach(document -> store.find(document).ifPresent(entry -> found.put(document, entry)));
        store.removeAll(new LinkedHashSet<>(found.values()));
        for (String document : batch) {
            if (found.containsKey(document)) {
                console.people().println("removed " + document);
            } else {
                console.say(document + ": there is no such document in " + shared.store
                        + ". 'newsgraph list' shows the names.");
            }
        }
        return found.size() == batch.size();
    }
}
