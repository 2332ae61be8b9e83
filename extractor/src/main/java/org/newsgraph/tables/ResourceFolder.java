package org.newsgraph.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Which files the program brings along in a folder, whether it runs from a jar or from a folder of classes. */
final class ResourceFolder {
    private ResourceFolder() {}

    /**
     * The names of the files right in a folder, sorted.
     *
     * @param folder "ontology/lexicon"
     * @param file one that is surely in the program and lies where the folder does: jars need not list their folders
     */
    static List<String> names(String folder, String file) {
        URL url = ResourceFolder.class.getResource("/" + file);
        if (url == null) {
            throw new IllegalArgumentException(file + ": no such file in the program; build it again");
        }
        try {
            URLConnection connection = url.openConnection();
            return connection instanceof JarURLConnection jar
                    ? inJar(jar, folder + "/")
                    : onDisk(root(url, file).resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": can't be listed", e);
        }
    }

    private static Path root(URL url, String file) {
        try {
            Path place = Path.of(new URI(url.toString()));
            return place.getRoot().resolve(place.subpath(0, place.getNameCount() - file.split("/").length));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inJar(JarURLConnection connection, String folder) throws IOException {
        // One of its own, so that closing it closes nobody else's.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                    .map(entry -> entry.getName().substring(folder.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> onDisk(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
