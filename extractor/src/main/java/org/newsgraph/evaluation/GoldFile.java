package org.newsgraph.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of annotations that could be read and is JSON; what it says of events only those who know their kinds can read. */
public final class GoldFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path path;
    private final JsonNode json;

    private GoldFile(Path path) {
        this.path = path;
        this.json = parse(path);
    }

    /**
     * Opens one file, or in order of their names the {@code .json} files of a folder.
     *
     * @throws GoldException where there is nothing, or something that is no JSON
     */
    public static List<GoldFile> open(Path fileOrFolder) {
        List<Path> files = files(fileOrFolder);
        if (files.isEmpty()) {
            throw new GoldException(fileOrFolder + ": holds no .json file with annotations");
        }
        return files.stream().map(GoldFile::new).toList();
    }

    Path path() {
        return path;
    }

    JsonNode json() {
        return json;
    }

    private static List<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GoldException(fileOrFolder + ": can't be read: " + e.getMessage(), e);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new GoldException(
                    file + ":" + e.getLocation().getLineNr() + ":"
                            + e.getLocation().getColumnNr() + ": is no JSON: " + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new GoldException(file + ": can't be read: " + e.getMessage(), e);
        }
    }
}
