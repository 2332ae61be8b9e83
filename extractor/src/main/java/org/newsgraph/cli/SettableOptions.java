package org.newsgraph.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that a file of settings may give, by key: "build.threads", and for every command "store". */
final class SettableOptions {
    private SettableOptions() {}

    /** Of these commands, and without a command's name those that all of them have. */
    static SortedMap<String, OptionSpec> of(CommandLine commands) {
        SortedMap<String, OptionSpec> settable = new TreeMap<>();
        of(CommandSpec.forAnnotatedObject(new Shared())).forEach(option -> settable.put(name(option), option));
        commands.getSubcommands().forEach((command, line) -> of(line.getCommandSpec())
                .forEach(option -> settable.put(command + "." + name(option), option)));
        return settable;
    }

    private static List<OptionSpec> of(CommandSpec command) {
        return command.options().stream()
                .filter(option -> option.longestName().startsWith("--"))
                .filter(option -> !option.usageHelp() && !option.versionHelp() && !option.hidden())
                // One of several of which exactly one must be given can't have been given already.
                .filter(option -> option.group() == null)
                .toList();
    }

    /** "threads" of {@code --threads}. */
    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    /** Whether it is given without a value. */
    static boolean isFlag(ArgSpec option) {
        return option.arity().max() == 0;
    }
}
