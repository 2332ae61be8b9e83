package org.newsgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.newsgraph.export.insight.Explainer;
import org.newsgraph.export.insight.Explanation;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.store.StoreSnapshot;
import org.newsgraph.store.StoreView;
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
    private static final int SIMILAR = 5;

    @Parameters(
            paramLabel = "NAME-or-IRI",
            description = "A name, as in 'John Kerry', or the IRI of an entity, an event or a relation.")
    String name = "";

    @Mixin
    Shared shared = new Shared();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StoreSnapshot store = shared.read()) {
            return store.read(this::explain).code();
        }
    }

    private ExitCode explain(StoreView view) {
        List<Explanation> found = new Explainer(view).explain(name);
        if (found.isEmpty()) {
            console.say("'" + name + "': " + shared.store + " knows no entity, event or relation of that name or IRI. "
                    + similar(view));
            return ExitCode.FINDINGS;
        }
        ExplanationText text = new ExplanationText(view.union(), console.people());
        found.forEach(text::print);
        return ExitCode.DONE;
    }

    /** Some names that hold these words. */
    private String similar(StoreView view) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<String> names = view.union().stream(Node.ANY, Vocabulary.NAME, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(wanted))
                .distinct()
                .sorted()
                .limit(SIMILAR)
                .map(each -> "'" + each + "'")
                .toList();
        return names.isEmpty()
                ? "Names are those that articles give, as in 'John Kerry'."
                : "It knows " + String.join(", ", names) + ".";
    }
}
