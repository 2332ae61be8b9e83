package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a file of settings: the value of an option for whoever does not give it.
 *
 * @param key "store" or "build.threads"
 * @param value as it would stand on the command line
 */
record Setting(String key, String value, Path file, int line) {
    /**
     * The settings of a file: {@code key=value} lines in UTF-8, and comments, which begin with {@code #}.
     *
     * @throws IllegalArgumentException where a line is none of these; its message names file and line
     */
    static List<Setting> read(Path file) throws IOException {
        List<Setting> settings = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                settings.add(parse(line, file, i + 1));
            }
        }
        return settings;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is not in UTF-8. Save it so.", e);
        }
    }

    private static Setting parse(String line, Path file, int number) {
        int equals = line.indexOf('=');
        String key = line.substring(0, Math.max(equals, 0)).strip();
        Setting setting = new Setting(key, line.substring(equals + 1).strip(), file, number);
        if (key.isEmpty() || setting.value().isEmpty()) {
            throw new IllegalArgumentException(
                    setting.place() + ": '" + line + "' is no setting; expected KEY=VALUE, as in build.threads=4");
        }
        return setting;
    }

    /** "newsgraph.properties:3". */
    String place() {
        return file + ":" + line;
    }
}
