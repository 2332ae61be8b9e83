package org.newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows where a fact comes from. */
@Command(
        name = "explain",
        description = {
            "Shows an entity or event with every claim about it: the sentence, in which *the words that name it* and",
            "[those who take part] are marked, who says so, and how sure."
        },
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME-or-IRI",
            description = "A name, as in 'John Kerry', or the IRI of an entity, an event or a claim.")
    String name = "";

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(shared.store)) {
            return store.read(view -> {
                Explanation explanation = new Explanation(view.union());
                List<Node> found = explanation.find(name);
                if (found.isEmpty()) {
                    console.say(notFound(explanation.similar(name)));
                    return ExitCode.FINDINGS.code();
                }
                found.forEach(node -> explanation.write(node, console.out()));
                return ExitCode.DONE.code();
            });
        }
    }

    private String notFound(List<String> similar) {
        return "'" + name + "': " + shared.store + " knows no entity, event or claim of that name or IRI. "
                + (similar.isEmpty()
                        ? "Names are written as articles write them, as in 'John Kerry'."
                        : "It knows " + String.join(", ", similar) + ".");
    }
}
