package org.newsgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the script by which a shell completes commands and options. It needs no store. */
@Command(
        name = "completion",
        description = {
            "Writes the script by which a shell completes commands, options and their values.",
            "In bash or zsh: source <(newsgraph completion bash)"
        },
        sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
    /** One script serves both: it asks which shell it is in. */
    enum Shell {
        BASH,
        ZSH
    }

    /** Where the script lists the values of an option or a parameter. */
    private static final Pattern VALUES = Pattern.compile("_args=\\([^)]*\\)");

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    Shell shell = Shell.BASH;

    @Mixin
    Shared shared = new Shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec program = spec.root();
        String script = AutoComplete.bash(program.name(), program.commandLine());
        // As the help has them; picocli writes them as Java does.
        console.out()
                .print(VALUES.matcher(script)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(found.group().toLowerCase(Locale.ROOT))));
        return ExitCode.DONE.code();
    }
}
