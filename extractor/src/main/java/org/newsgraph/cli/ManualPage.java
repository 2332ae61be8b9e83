package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.pipeline.NewsGraphVersion;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command, in the language of man(7), from what the command line knows of it.
 *
 * @param command the program itself or one of its commands
 * @param all the program first, then all commands, to point to
 */
record ManualPage(CommandSpec command, List<CommandSpec> all) {
    ManualPage {
        all = List.copyOf(all);
    }

    /** "newsgraph" or "newsgraph-build". */
    String name() {
        return name(command);
    }

    private static String name(CommandSpec of) {
        return of.qualifiedName("-");
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append(".TH ")
                .append(quoted(name().toUpperCase(Locale.ROOT)))
                .append(" 1 \"\" ")
                .append(quoted(("newsgraph " + NewsGraphVersion.number().orElse("")).strip()))
                .append(" \"newsgraph\"\n");
        section(page, "NAME", plain(name()) + " \\- " + escaped(summary(command)));
        section(page, "SYNOPSIS", bold(name().replace('-', ' ')) + " " + escaped(synopsis()));
        section(page, "DESCRIPTION", escaped(joined(command.usageMessage().description())));
        section(page, "COMMANDS", commands());
        section(page, "OPTIONS", Stream.concat(parameters(), options()).collect(Collectors.joining("\n")));
        section(page, "EXIT STATUS", exitCodes());
        section(page, "ENVIRONMENT", environment());
        section(page, "FILES", files());
        section(page, "SEE ALSO", others());
        return page.toString();
    }

    private static void section(StringBuilder page, String title, String content) {
        if (!content.isEmpty()) {
            page.append(".SH ")
                    .append(quoted(title))
                    .append('\n')
                    .append(content)
                    .append('\n');
        }
    }

    /** The first sentence, without its full stop. */
    private static String summary(CommandSpec of) {
        return joined(of.usageMessage().description()).split("(?<=[\\w)]{2})[.:;](\\s|$)", 2)[0];
    }

    private String synopsis() {
        String line = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
        return line.strip()
                .replaceAll("\\s+", " ")
                .substring(command.qualifiedName().length())
                .strip();
    }

    private boolean isProgram() {
        return command.parent() == null;
    }

    private String commands() {
        return isProgram()
                ? all.stream()
                        .skip(1)
                        .map(each -> entry(bold(each.name()), summary(each) + "."))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private Stream<String> parameters() {
        return command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(parameter -> entry(italic(label(parameter)), joined(parameter.description())));
    }

    private static String label(PositionalParamSpec parameter) {
        return parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
    }

    private Stream<String> options() {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> entry(names(option), joined(option.description())));
    }

    private static String names(OptionSpec option) {
        String names = Arrays.stream(option.names()).map(ManualPage::bold).collect(Collectors.joining(", "));
        return SettableOptions.isFlag(option) ? names : names + " " + italic(option.paramLabel());
    }

    private static String exitCodes() {
        return Arrays.stream(ExitCode.values())
                .map(each -> entry(bold(String.valueOf(each.code())), each.meaning()))
                .collect(Collectors.joining("\n"));
    }

    private String environment() {
        return isProgram()
                ? entry(bold("NEWSGRAPH_JAVA_OPTS"), "Options for Java, as in -Xmx8g, which win over the launcher's.")
                        + "\n" + entry(bold("JAVA_HOME"), "The Java to use, else the one on PATH; 17 or later.")
                : "";
    }

    private String files() {
        return isProgram()
                ? Configuration.places(Map.of(), Path.of("~")).stream()
                        .map(place ->
                                entry(italic(place.toString()), "Options that are always given, as in store=news."))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private String others() {
        return all.stream()
                .filter(each -> isProgram() ? each != command : each == all.get(0))
                .map(each -> bold(name(each)) + "(1)")
                .collect(Collectors.joining(", "));
    }

    private static String joined(String... lines) {
        return String.join(" ", lines);
    }

    private static String entry(String term, String explanation) {
        return ".TP\n" + term + "\n" + escaped(explanation);
    }

    private static String bold(String text) {
        return "\\fB" + plain(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + plain(text) + "\\fR";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "") + "\"";
    }

    /** A line of text, which must not look like a request. */
    private static String escaped(String text) {
        return text.startsWith(".") || text.startsWith("'") ? "\\&" + plain(text) : plain(text);
    }

    /** Hyphens that a reader can copy, and quotes that stay straight. */
    private static String plain(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    }
}
