package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The options that a user always gives, from files: {@code store=news} for every command, {@code build.threads=4} for
 * one. What stands on the command line wins, then the earlier of the files, then the key that names the command.
 */
final class Configuration implements IDefaultValueProvider {
    static final String FILE = "newsgraph.properties";

    private final Map<String, Setting> settings;

    private Configuration(Map<String, Setting> settings) {
        this.settings = settings;
    }

    /** Where settings may stand: in the working directory, and for all of a user's in the folder that XDG names. */
    static List<Path> places(Map<String, String> environment, Path home) {
        Path folder = Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .map(Path::of)
                // As its specification wants it.
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"));
        return List.of(Path.of(FILE), folder.resolve("newsgraph").resolve(FILE));
    }

    /**
     * Reads those of the files that are there.
     *
     * @throws ParameterException where one can't be read or has a key that these commands do not know
     */
    static Configuration read(List<Path> files, CommandLine commands) {
        SortedMap<String, OptionSpec> known = SettableOptions.of(commands);
        Map<String, Setting> settings = new LinkedHashMap<>();
        try {
            for (Path file : files) {
                if (Files.exists(file)) {
                    add(Setting.read(file), known, settings);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commands, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ParameterException(commands, "the settings can't be read: " + e, e);
        }
        return new Configuration(settings);
    }

    private static void add(List<Setting> file, SortedMap<String, OptionSpec> known, Map<String, Setting> settings) {
        Map<String, Setting> own = new LinkedHashMap<>();
        for (Setting setting : file) {
            OptionSpec option = known.get(setting.key());
            if (option == null) {
                throw new IllegalArgumentException(setting.place() + ": unknown key '" + setting.key()
                        + "'. Known keys: " + String.join(", ", near(setting.key(), known.keySet())));
            }
            if (SettableOptions.isFlag(option) && !setting.value().matches("true|false")) {
                throw new IllegalArgumentException(
                        setting.place() + ": '" + setting.value() + "' is neither true nor false");
            }
            Setting twice = own.put(setting.key(), setting);
            if (twice != null) {
                throw new IllegalArgumentException(
                        setting.place() + ": '" + setting.key() + "' stands on line " + twice.line() + " too");
            }
            settings.putIfAbsent(setting.key(), setting);
        }
    }

    /** Those of the same command where a key names one, else all; what every command has stands there once. */
    private static List<String> near(String key, Collection<String> known) {
        String command = key.substring(0, key.indexOf('.') + 1);
        List<String> once = known.stream()
                .filter(each -> !each.contains(".") || !known.contains(each.substring(each.indexOf('.') + 1)))
                .toList();
        List<String> near = once.stream()
                .filter(each -> !command.isEmpty() && each.startsWith(command))
                .toList();
        return near.isEmpty() ? once : near;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return setting(argument)
                .filter(setting -> !SettableOptions.isFlag(argument))
                .map(Setting::value)
                .orElse(null);
    }

    private Optional<Setting> setting(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? setting(option.command().name(), SettableOptions.name(option))
                : Optional.empty();
    }

    private Optional<Setting> setting(String command, String option) {
        return Optional.ofNullable(settings.get(command + "." + option))
                .or(() -> Optional.ofNullable(settings.get(option)));
    }

    /**
     * The arguments with the flags that are set and not given: a flag with a default of its own would be turned off by
     * being given.
     */
    String[] withFlags(CommandLine commands, String... arguments) {
        CommandLine command =
                arguments.length == 0 ? null : commands.getSubcommands().get(arguments[0]);
        if (command == null) {
            return arguments;
        }
        List<String> given = new ArrayList<>(List.of(arguments));
        command.getCommandSpec().options().stream()
                .filter(SettableOptions::isFlag)
                .filter(flag ->
                        setting(flag).filter(set -> set.value().equals("true")).isPresent())
                .filter(flag -> Stream.of(arguments)
                        .noneMatch(argument -> (argument + "=").startsWith(flag.longestName() + "=")))
                .forEach(flag -> given.add(1, flag.longestName()));
        return given.toArray(String[]::new);
    }

    /** Says of a wrong value that came from a file where it stands. */
    IParameterExceptionHandler locating(IParameterExceptionHandler handler) {
        return (failure, arguments) -> handler.handleParseException(located(failure), arguments);
    }

    private ParameterException located(ParameterException failure) {
        return Optional.ofNullable(failure.getArgSpec())
                .flatMap(this::setting)
                .filter(setting -> setting.value().equals(failure.getValue()))
                .map(setting -> new ParameterException(
                        failure.getCommandLine(), setting.place() + ": " + failure.getMessage(), failure))
                .orElse(failure);
    }
}
