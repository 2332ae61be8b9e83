package org.newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.Validation;
import org.newsgraph.store.StoreSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks what the store says against the ontology's shapes and the texts. */
@Command(
        name = "validate",
        description = "Checks the store against the ontology's SHACL shapes, and every offset against the stored text.",
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    Shared shared = new Shared();

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreSnapshot store = shared.read()) {
            Validation validation = Validation.with(store.domain());
            List<Flaw> flaws = store.read(view -> view.flaws(validation));
            flaws.forEach(console.people()::println);
            console.people()
                    .println(store.manifest().size() + " documents checked, "
                            + (flaws.isEmpty() ? "nothing wrong" : flaws.size() + " flaws found"));
            return (flaws.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
        }
    }
}
