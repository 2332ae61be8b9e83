package org.newsgraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.correction.Correction;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.InputOptions;
import org.newsgraph.document.Inputs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.PipelineOptions;
import org.newsgraph.pipeline.build.Build;
import org.newsgraph.pipeline.build.BuildSummary;
import org.newsgraph.store.Store;
import org.newsgraph.tables.Domain;
import org.newsgraph.text.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads articles into the store. */
@Command(
        name = "build",
        description = "Reads articles and loads what they say into the store. Unchanged ones are skipped.",
        sortOptions = false)
final class BuildCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = {
                "Files, folders, or - for standard input.",
                "Read are .txt, .html, .htm, .xhtml, .jsonl and .ndjson, each also with .gz after it; given by name,"
                        + " .md and .json (an array of documents), too."
            })
    List<String> inputs = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to work on at once (default: all cores).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication of articles that state none, as in 2016-04-15.")
    @Nullable
    LocalDate published;

    @Option(names = "--force", description = "Read unchanged articles again, too.")
    boolean force;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What all IRIs of data begin with (default: ${DEFAULT-VALUE}).",
            defaultValue = Iris.DEFAULT_BASE)
    String base = Iris.DEFAULT_BASE;

    @Option(names = "--limit", paramLabel = "N", description = "Read N articles at most.")
    long limit = Long.MAX_VALUE;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = {
                "Apply the corrections of this file (TSV: same, different, kind, link, drop) to the whole store.",
                "The store keeps them, and later builds apply them too, until others or 'none' are given.",
                "Without INPUT nothing else is done."
            })
    @Nullable
    String corrections;

    @Option(
            names = "--follow",
            description = "Read what links in a folder lead to outside of it, too. Without it they are counted.")
    boolean follow;

    @Mixin
    DomainOptions meaning = new DomainOptions();

    @Option(
            names = "--document-timeout",
            paramLabel = "S",
            description = "Reject an article that takes longer than S seconds (default: ${DEFAULT-VALUE}).",
            defaultValue = "120")
    long documentTimeout = 120;

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;
    private final Supplier<Annotator> models;

    BuildCommand(Console console, Supplier<Annotator> models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() throws InterruptedException {
        long start = System.nanoTime();
        PipelineOptions options = checked();
        Optional<Corrections> given = givenCorrections();
        try (Progress progress = new Progress(console, System::nanoTime);
                Store store = Store.openOrCreate(shared.store, progress::say)) {
            Domain domain = meaning.in(store.domain());
            store.keepDomain(domain);
            given.map(Corrections::content).ifPresent(store::keepCorrections);
            Corrections applied = given.orElseGet(() -> keptCorrections(store));
            Pipeline pipeline =
                    Pipeline.onDemand(models, options.withCorrections(applied).withDomain(domain));
            Build.Settings settings = new Build.Settings(threads, Duration.ofSeconds(documentTimeout), force);
            BuildSummary summary = new Build(store, pipeline, settings, progress).run(documents());
            summary.rereadings().forEach(rereading -> progress.say(rereading.message()));
            given.ifPresent(all -> tellOfIdle(all, store));
            if (summary.isEmpty() && !inputs.isEmpty()) {
                console.say(
                        "nothing to read in " + String.join(", ", inputs)
                                + "; expected files that end in .txt, .html, .htm, .xhtml, .jsonl or .ndjson, or these and .gz.");
            }
            SummaryText.print(summary, Duration.ofNanos(System.nanoTime() - start), console.people());
            return (summary.rejections() == 0 && summary.leftOut() == 0 ? ExitCode.DONE : ExitCode.FINDINGS).code();
        }
    }

    private Inputs documents() {
        return new Inputs(
                inputs,
                InputOptions.defaults()
                        .withPublished(Optional.ofNullable(published))
                        .withLimit(limit)
                        .withFollowLinks(follow)
                        .withStandardInput(console.in()));
    }

    /** Reads a day and says what is expected otherwise. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; expected one as in 2016-04-15");
            }
        }
    }

    private Optional<Corrections> givenCorrections() {
        if (corrections == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    corrections.equals("none") ? Corrections.none() : Corrections.read(Path.of(corrections)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Corrections keptCorrections(Store store) {
        try {
            return Corrections.parse(
                    "the corrections that " + shared.store + " keeps",
                    store.corrections().orElse(""));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), e.getMessage() + " Give others with --corrections FILE, or none.", e);
        }
    }

    /** A name that nothing goes by is most likely misspelt; names that are only told apart may be so for the future. */
    private void tellOfIdle(Corrections all, Store store) {
        Set<String> applied = store.read(view -> view.union().stream(Node.ANY, Vocabulary.CORRECTION, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet()));
        all.lines().entrySet().stream()
                .filter(row -> !applied.contains(row.getKey().text()))
                .filter(row -> !(row.getKey() instanceof Correction.Different))
                .sorted(Map.Entry.comparingByValue())
                .forEach(row -> console.say(corrections + ":" + row.getValue() + ": concerns nothing in the store: "
                        + row.getKey().text()));
    }

    private PipelineOptions checked() {
        require(!inputs.isEmpty() || corrections != null || meaning.isGiven(), "Missing required parameter: 'INPUT'");
        require(threads >= 1 && threads <= 1024, "--threads is " + threads + "; expected 1 to 1024");
        require(limit >= 0, "--limit is " + limit + "; expected 0 or more");
        require(documentTimeout >= 1, "--document-timeout is " + documentTimeout + "; expected 1 second or more");
        try {
            return PipelineOptions.standard()
                    .withPublished(Optional.ofNullable(published))
                    .withBase(base);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
