package org.newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Flaw;
import org.newsgraph.store.StoreSnapshot;
import org.newsgraph.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that the store's files are sound and hold what the manifest says. */
@Command(
        name = "verify",
        description = {
            "Checks that the store is sound: its indexes agree, every term is readable, every graph has the count and",
            "the hash that the manifest says, and nothing belongs to no document. What the graphs say is checked by",
            "'newsgraph validate'."
        },
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    /** A damaged index may have a flaw at each of its terms. */
    private static final int SHOWN = 100;

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreSnapshot store = shared.read()) {
            List<Flaw> flaws = Verification.check(store);
            flaws.stream().limit(SHOWN).forEach(console.people()::println);
            if (flaws.isEmpty()) {
                console.people().println(store.manifest().size() + " documents checked, nothing wrong");
                return ExitCode.DONE.code();
            }
            console.people().println(flaws.size() + " flaws found" + (flaws.size() > SHOWN ? ", not all shown" : ""));
            return ExitCode.FINDINGS.code();
        }
    }
}
