package org.newsgraph.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes of this program ready to be mapped into memory, for a test that starts Java by the hundred: each start then
 * takes two thirds of the time. Java archives no classes out of folders, so these are packed first.
 */
record ClassArchive(String classPath, List<String> options) {
    /** The class path as it is, for few starts. */
    static ClassArchive none() {
        return new ClassArchive(System.getProperty("java.class.path"), List.of());
    }

    /** Starts {@link Victim} once to see what it loads. */
    static ClassArchive of(Path folder, List<String> options) throws IOException, InterruptedException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            entries.add(Files.isDirectory(path) ? packed(path, folder, entries.size()) : entry);
        }
        String classPath = entries.stream().collect(Collectors.joining(File.pathSeparator));
        Path archive = folder.resolve("classes.jsa");
        try (Victim first = Victim.start(
                folder, false, new ClassArchive(classPath, List.of("-XX:ArchiveClassesAtExit=" + archive)), options)) {
            first.awaitReady();
            first.end();
        }
        return Files.exists(archive)
                ? new ClassArchive(classPath, List.of("-XX:SharedArchiveFile=" + archive))
                : none();
    }

    private static String packed(Path classes, Path folder, int number) throws IOException {
        Path jar = folder.resolve("classes-" + number + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            zip.setLevel(0);
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, zip);
            }
        }
        return jar.toString();
    }
}
