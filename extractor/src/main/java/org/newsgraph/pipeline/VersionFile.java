package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.stream.Collectors;

/**
 * The digests of the program's files as a resource, which the build writes when all classes are there: a program in a jar
 * can't tell its own files from what others put into it.
 */
public final class VersionFile {
    static final String NUMBER = "number";
    static final String CORENLP = "corenlp";
    private static final String RESOURCE = "org/newsgraph/version.properties";

    private VersionFile() {}

    /** The build's step: writes the resource. Arguments: the folder of classes and resources, and the version number. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        SortedMap<String, String> lines = new TreeMap<>(ofFolder(classes));
        lines.put(NUMBER, arguments[1]);
        Path file = classes.resolve(RESOURCE);
        Files.createDirectories(file.getParent());
        // Not by Properties, which write the time.
        Files.writeString(
                file,
                lines.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /**
     * The parts of this program, CoreNLP's version, and the number where the program is a packed one.
     *
     * @throws IllegalStateException where neither the resource is there nor the folder of the program's classes
     */
    static Map<String, String> parts() {
        try {
            Optional<Path> classes = classes();
            return classes.isPresent() ? ofFolder(classes.get()) : written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> ofFolder(Path classes) throws IOException {
        Map<String, String> parts = ProgramFiles.digests(classes);
        parts.put(CORENLP, coreNlp());
        return parts;
    }

    private static Map<String, String> written() throws IOException {
        try (InputStream in = VersionFile.class.getResourceAsStream("/" + RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        RESOURCE + " is missing from the jar of " + VersionFile.class.getName()
                                + ". Build newsgraph by Maven, which writes it, and keep it in whatever jar its classes go to.");
            }
            Properties lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, lines::getProperty, (one, other) -> one, TreeMap::new));
        }
    }

    /** The folder that this class was loaded from; empty where it comes out of a jar, or from wherever a host loads it. */
    private static Optional<Path> classes() {
        CodeSource source = VersionFile.class.getProtectionDomain().getCodeSource();
        try {
            return Optional.ofNullable(source == null ? null : source.getLocation())
                    .filter(location -> location.getProtocol().equals("file"))
                    .map(VersionFile::path)
                    .filter(Files::isDirectory);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Path path(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** From the manifest of the jar that CoreNLP comes in, without loading a class of it. */
    private static String coreNlp() throws IOException {
        URL url = VersionFile.class.getResource("/edu/stanford/nlp/pipeline/StanfordCoreNLP.class");
        if (url != null && url.openConnection() instanceof JarURLConnection connection) {
            String version =
                    connection.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "unknown" : version;
        }
        return "unknown";
    }
}
