package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.text.Annotator;
import org.newsgraph.text.corenlp.CoreNlpAnnotator;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command line: {@code newsgraph COMMAND …}. Its exit codes are those of {@link ExitCode}. */
@Command(
        name = "newsgraph",
        description = "Reads news and writes what it says, who says so and where in the text it stands, as RDF.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "'newsgraph help COMMAND' tells more."})
public final class Main implements Runnable {
    private static final byte[] OUT_OF_MEMORY =
            "newsgraph: out of memory. Give Java more, as in NEWSGRAPH_JAVA_OPTS=-Xmx8g, or fewer --threads.\n"
                    .getBytes(StandardCharsets.UTF_8);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (failure instanceof OutOfMemoryError) {
                endOutOfMemory();
            }
            failure.printStackTrace();
        });
        try {
            List<Path> settings = Configuration.places(System.getenv(), Path.of(System.getProperty("user.home")));
            System.exit(run(Console.ofProcess(), CoreNlpAnnotator::new, settings, arguments));
        } catch (OutOfMemoryError e) {
            endOutOfMemory();
        }
    }

    /**
     * At once, without waiting for anything: what the error broke stays broken (TDB2's queries do), and its store is
     * safe at any moment. Java's own {@code -XX:+ExitOnOutOfMemoryError} would end with 3, which means the store here.
     */
    private static void endOutOfMemory() {
        System.err.write(OUT_OF_MEMORY, 0, OUT_OF_MEMORY.length);
        Runtime.getRuntime().halt(ExitCode.RESOURCE.code());
    }

    /** Runs one command and returns its exit code. */
    static int run(Console console, String... arguments) {
        return run(console, CoreNlpAnnotator::new, arguments);
    }

    /** @param models asked for when there is an article to analyse, and not before: they take seconds */
    static int run(Console console, Supplier<Annotator> models, String... arguments) {
        return run(console, models, List.of(), arguments);
    }

    /** @param settings files of options that are always given, where they are there */
    static int run(Console console, Supplier<Annotator> models, List<Path> settings, String... arguments) {
        Failures failures = new Failures(console);
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(new BuildCommand(console, models))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new RemoveCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new LoadCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new CompactCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new StatsCommand(console))
                .addSubcommand(new LexiconCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new SampleCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new ManualCommand(console))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setExecutionExceptionHandler(failures::ofExecution)
                .setExecutionStrategy(parsed -> execute(parsed, console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        return execute(commands, settings, failures, arguments);
    }

    private static int execute(CommandLine commands, List<Path> settings, Failures failures, String... arguments) {
        try {
            Configuration configuration = Configuration.read(settings, commands);
            commands.setDefaultValueProvider(configuration);
            commands.setParameterExceptionHandler(configuration.locating(failures::ofUsage));
            return commands.execute(configuration.withFlags(commands, arguments));
        } catch (ParameterException e) {
            return failures.ofUsage(e, arguments);
        }
    }

    private static int execute(ParseResult parsed, Console console) {
        if (parsed.hasSubcommand() && parsed.subcommand().matchedOptionValue("--verbose", false)) {
            verbose();
        }
        int code = new RunLast().execute(parsed);
        // Here, where it may fail like all else: results that could not be written are no success.
        console.out().flush();
        return code;
    }

    private static void verbose() {
        if (LoggerFactory.getLogger("org.newsgraph") instanceof ch.qos.logback.classic.Logger ours) {
            ours.setLevel(ch.qos.logback.classic.Level.DEBUG);
        }
        if (LoggerFactory.getLogger("ROOT") instanceof ch.qos.logback.classic.Logger all) {
            all.setLevel(ch.qos.logback.classic.Level.INFO);
        }
    }

    /** Without a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given; expected one such as 'build' or 'query'");
    }
}
