package org.newsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The version of everything in the program that shapes a document's graph: code, ontology, lexicon, tables and models.
 *
 * <p>A stored document of another version is read anew. The command line, the store and the exports count for nothing
 * here: a change there makes no other graph.
 */
public final class NewsGraphVersion {
    /** The files of the program on which graphs depend. */
    private static final Pattern SHAPING = Pattern.compile("(ontology/(?!context\\.jsonld)|tables/).+"
            + "|org/newsgraph/(NewsGraph[^/]*|(document|text|gazetteer|mention|lexicon|claim|graph)/.+)");

    private static final int DIGITS = 16;

    private NewsGraphVersion() {}

    /** The program's version number; empty where it does not run from a jar. */
    public static Optional<String> number() {
        return Optional.ofNullable(NewsGraphVersion.class.getPackage().getImplementationVersion());
    }

    /** The same for the same program, whether it runs from a jar or from a folder of classes. */
    public static String ofOutput() {
        try {
            Path program = Path.of(NewsGraphVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return digest(Files.isDirectory(program) ? inFolder(program) : inJar(program)) + ", CoreNLP " + coreNlp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name and checksum of each file; a jar has them in its table of contents. */
    private static SortedMap<String, Long> inJar(Path jar) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> !entry.isDirectory()
                            && SHAPING.matcher(entry.getName()).matches())
                    .forEach(entry -> found.put(entry.getName(), entry.getCrc()));
        }
        return found;
    }

    private static SortedMap<String, Long> inFolder(Path folder) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (SHAPING.matcher(name).matches()) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    found.put(name, crc.getValue());
                }
            }
        }
        return found;
    }

    private static String digest(SortedMap<String, Long> files) {
        try {
            byte[] all =
                    MessageDigest.getInstance("SHA-256").digest(files.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the manifest of the jar that CoreNLP comes in, without loading a class of it. */
    private static String coreNlp() throws IOException {
        URL url = NewsGraphVersion.class.getResource("/edu/stanford/nlp/pipeline/StanfordCoreNLP.class");
        if (url != null && url.openConnection() instanceof JarURLConnection connection) {
            String version =
                    connection.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "unknown" : version;
        }
        return "unknown";
    }
}
