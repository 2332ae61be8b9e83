package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's version, wherever its classes come from. */
class VersionFileTest {
    private static final String FILE = "org/newsgraph/version.properties";

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void copyTheProgram() throws Exception {
        classes = folder.resolve("classes");
        Path program = Path.of(VersionFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (String part : List.of("org/newsgraph", "ontology", "tables")) {
            copy(program.resolve(part), classes.resolve(part));
        }
        Files.deleteIfExists(classes.resolve(FILE));
    }

    @Test
    void aJarHasTheVersionOfTheFolderThatItWasMadeFrom() throws Exception {
        VersionFile.main(new String[] {classes.toString(), "1.2.3"});
        Path jar = folder.resolve("newsgraph.jar");
        pack(classes, jar);
        assertEquals(NewsGraphVersion.ofOutput(), versionOf(jar));
    }

    /** A shaded jar holds other programs' files, and perhaps tables of its own. */
    @Test
    void whatElseIsInAJarChangesNothing() throws Exception {
        VersionFile.main(new String[] {classes.toString(), "1.2.3"});
        Files.createDirectories(classes.resolve("tables/others"));
        Files.writeString(classes.resolve("tables/others/more.tsv"), "name");
        Path jar = folder.resolve("shaded.jar");
        pack(classes, jar);
        assertEquals(NewsGraphVersion.ofOutput(), versionOf(jar));
    }

    @Test
    void theSameClassesGiveTheSameFile() throws Exception {
        VersionFile.main(new String[] {classes.toString(), "1.2.3"});
        String first = Files.readString(classes.resolve(FILE));
        VersionFile.main(new String[] {classes.toString(), "1.2.3"});
        assertEquals(first, Files.readString(classes.resolve(FILE)));
        assertTrue(first.contains("number=1.2.3\n"), first);
    }

    /** As an IDE has it, whose classes are newer than what the last build wrote. */
    @Test
    void aFolderOfClassesIsLookedAtAnew() throws Exception {
        VersionFile.main(new String[] {classes.toString(), "1.2.3"});
        String before = versionOf(classes);
        assertEquals(NewsGraphVersion.ofOutput(), before);
        Path table = classes.resolve("tables/more.tsv");
        Files.writeString(table, "name");
        assertNotEquals(before, versionOf(classes));
    }

    @Test
    void aJarWithoutTheFileSaysWhatIsMissing() throws Exception {
        Path jar = folder.resolve("bare.jar");
        pack(classes, jar);
        try {
            versionOf(jar);
        } catch (InvocationTargetException e) {
            assertTrue(Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                    .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(FILE + " is missing from the jar")));
            return;
        }
        throw new AssertionError("a version out of nothing");
    }

    private static String versionOf(Path program) throws Exception {
        String[] others = System.getProperty("java.class.path").split(java.io.File.pathSeparator);
        Path coreNlp = Stream.of(others)
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("stanford-corenlp-[\\d.]+\\.jar"))
                .findFirst()
                .orElseThrow();
        URL[] urls = {program.toUri().toURL(), coreNlp.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return (String) loader.loadClass(NewsGraphVersion.class.getName())
                    .getMethod("ofOutput")
                    .invoke(null);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void pack(Path from, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(from.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }
}
