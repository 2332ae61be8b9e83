package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** A file that is there whole or not at all: what breaks off leaves the old one as it was. */
final class OutputFile {
    private OutputFile() {}

    /** Writes a file, compressed where its name ends in {@code .gz}. */
    static void write(Path file, Consumer<OutputStream> content) throws IOException {
        Path whole = checked(file);
        boolean compressed = file.toString().endsWith(".gz");
        // A device or a pipe can't be replaced.
        boolean inPlace = Files.exists(whole) && !Files.isRegularFile(whole);
        Path part = inPlace ? whole : whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = open(part, compressed)) {
                content.accept(out);
            }
            if (!inPlace) {
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (AccessDeniedException e) {
            throw new CommandException(ExitCode.USAGE, file + ": may not be written here.", e);
        } finally {
            if (!inPlace) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static Path checked(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CommandException(ExitCode.USAGE, file + ": is a folder. Name a file in it.");
        }
        Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.USAGE, file + ": there is no folder " + folder + ". Make it first.");
        }
        return whole;
    }

    private static OutputStream open(Path file, boolean compressed) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return compressed ? new GZIPOutputStream(out, 1 << 16) : out;
    }
}
