package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes manual pages. It needs no store. */
@Command(
        name = "manual",
        description = {
            "Writes the manual page of the program, or of a command, for man(1).",
            "To read one: newsgraph manual build | man -l -"
        },
        sortOptions = false)
final class ManualCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command whose page is wanted.")
    @Nullable
    String command;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write all pages into this folder instead, which is made where it is missing.")
    @Nullable
    Path output;

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    ManualCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            console.out()
                    .print(page(command == null ? spec.root() : named(command)).text());
        } else if (command == null) {
            write(output);
        } else {
            throw new ParameterException(spec.commandLine(), "give COMMAND or --output, not both");
        }
        return ExitCode.DONE.code();
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (CommandSpec each : all().values()) {
            ManualPage page = page(each);
            Files.writeString(folder.resolve(page.name() + ".1"), page.text());
        }
    }

    /** The program and each command, by the name that a user gives; 'help' tells what the pages tell. */
    private Map<String, CommandSpec> all() {
        Map<String, CommandSpec> all = new LinkedHashMap<>();
        all.put("", spec.root());
        spec.root().subcommands().forEach((name, line) -> all.put(name, line.getCommandSpec()));
        all.remove("help");
        return all;
    }

    private CommandSpec named(String name) {
        CommandSpec found = all().get(name);
        if (found == null) {
            String known = String.join(", ", all().keySet()).replaceFirst("^, ", "");
            throw new ParameterException(
                    spec.commandLine(), "unknown command '" + name + "'; expected one of " + known);
        }
        return found;
    }

    private ManualPage page(CommandSpec of) {
        return new ManualPage(of, List.copyOf(all().values()));
    }
}
