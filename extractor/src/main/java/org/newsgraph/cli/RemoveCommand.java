package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Iris;
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

    private final Console console;

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExitCode code = ExitCode.DONE;
        Set<String> bases = new TreeSet<>();
        try (Store store = shared.open(console)) {
            for (String document : documents) {
                Optional<String> base = store.find(document).map(RemoveCommand::base);
                if (store.remove(document)) {
                    base.ifPresent(bases::add);
                    console.people().println("removed " + document);
                } else {
                    console.say(document + ": there is no such document in " + shared.store
                            + ". 'newsgraph list' shows the names.");
                    code = ExitCode.FINDINGS;
                }
            }
            bases.forEach(base -> GazetteerGraph.refresh(store, new Iris(base), NewsGraphVersion.ofOutput()));
            new Upkeep(store, step -> console.say(step.message())).compactIfOutgrown();
        }
        return code.code();
    }

    private static String base(ManifestEntry entry) {
        return Iris.base(entry.iri(), entry.name());
    }
}
