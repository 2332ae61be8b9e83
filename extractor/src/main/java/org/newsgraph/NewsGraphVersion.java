package org.newsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.newsgraph.document.Sha256;

/**
 * The version of everything in the program that shapes a document's graph: code, ontology, lexicon, tables and models.
 *
 * <p>A stored document of another version is read anew, and from its kept analysis unless the version of the analyser is
 * another too. The command line, the store and the exports count for nothing here: a change there makes no other graph.
 */
public final class NewsGraphVersion {
    /** What an analysis depends on. */
    private static final String ANALYSER = "analyser";

    /** The files of the program on which graphs depend, by what a user would say has changed. */
    private static final Map<String, Pattern> SHAPING = shaping();

    private static final int DIGITS = 12;

    private NewsGraphVersion() {}

    /** The program's version number; empty where it does not run from a jar. */
    public static Optional<String> number() {
        return Optional.ofNullable(NewsGraphVersion.class.getPackage().getImplementationVersion());
    }

    /**
     * Each part with its version ("code 81a3…, ontology 4f00…, …"). The same for the same program, whether it runs from a
     * jar or from a folder of classes.
     */
    public static String ofOutput() {
        Map<String, String> parts = parts(SHAPING.keySet());
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Of what shapes the analysis of a text: the analyser's code and CoreNLP with its models. */
    public static String ofAnalysis() {
        return parts(Set.of(ANALYSER)).get(ANALYSER);
    }

    private static Map<String, Pattern> shaping() {
        Map<String, Pattern> shaping = new LinkedHashMap<>();
        shaping.put(ANALYSER, Pattern.compile("org/newsgraph/text/.+"));
        shaping.put(
                "code",
                Pattern.compile(
                        "org/newsgraph/(NewsGraph[^/]*|(tables|document|gazetteer|lexicon|grammar|mention|claim|correction|graph)/.+)"));
        shaping.put("ontology", Pattern.compile("ontology/[^/]+\\.ttl"));
        shaping.put("lexicon", Pattern.compile("ontology/.+\\.tsv"));
        shaping.put("tables", Pattern.compile("tables/.+"));
        return shaping;
    }

    private static Map<String, String> parts(Set<String> names) {
        try {
            Map<String, Long> files = files();
            Map<String, String> parts = new LinkedHashMap<>();
            for (String name : names) {
                Pattern pattern = SHAPING.get(name);
                SortedMap<String, Long> of = new TreeMap<>(files);
                of.keySet().removeIf(file -> !pattern.matcher(file).matches());
                String with = name.equals(ANALYSER) ? " with CoreNLP " + coreNlp() : "";
                parts.put(name, digest(of) + with);
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> files() throws IOException {
        try {
            Path program = Path.of(NewsGraphVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(program) ? inFolder(program) : inJar(program);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isShaping(String file) {
        return SHAPING.values().stream()
                .anyMatch(pattern -> pattern.matcher(file).matches());
    }

    /** Name and checksum of each file; a jar has them in its table of contents. */
    private static Map<String, Long> inJar(Path jar) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> !entry.isDirectory() && isShaping(entry.getName()))
                    .forEach(entry -> found.put(entry.getName(), entry.getCrc()));
        }
        return found;
    }

    private static Map<String, Long> inFolder(Path folder) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isShaping(name)) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    found.put(name, crc.getValue());
                }
            }
        }
        return found;
    }

    private static String digest(SortedMap<String, Long> files) {
        return Sha256.of(files.toString()).substring(0, DIGITS);
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
