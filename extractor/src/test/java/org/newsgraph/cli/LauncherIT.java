package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small project of its own, with a java and a mvn that only write down how they were called. */
class LauncherIT {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2020-01-02T00:00:00Z");

    /** What the launcher may use besides java and mvn. */
    private static final List<String> TOOLS = List.of(
            "awk",
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sh",
            "tail",
            "uname");

    @TempDir
    Path folder;

    private Path root;
    private Path bin;
    private final Map<String, String> environment = new HashMap<>();

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void layOutAProject() throws IOException {
        root = Files.createDirectories(folder.resolve("a project"));
        Files.copy(Path.of("..", "newsgraph"), root.resolve("newsgraph"));
        runnable(root.resolve("newsgraph"));
        Path shared = Path.of("distribution", "lib", "launch.sh");
        Files.createDirectories(root.resolve(shared).getParent());
        Files.copy(Path.of("..").resolve(shared), root.resolve(shared));
        source("pom.xml", "<corenlp.version>4.5.10</corenlp.version>");
        source("extractor/pom.xml", "");
        source("extractor/src/main/java/A.java", "");
        source("extractor/src/main/java/B.java", "");
        source("ontology/newsgraph.ttl", "");
        source("seeds/tables/countries.tsv", "");
        makeFoldersOld();

        bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            script(tool, "exec " + find(tool) + " \"$@\"");
        }
        script("sleep", "exec " + find("sleep") + " 0.05");
        fakeJava("17.0.9");
        fakeMaven("");
        environment.put("PATH", bin.toString());
        environment.put("HOME", Files.createDirectory(folder.resolve("home")).toString());
        environment.put("LANG", "C.UTF-8");
    }

    @Test
    void buildsOnFirstUseAndThenRunsTheProgramWithItsArguments() throws Exception {
        Outcome outcome = run("build", "two words", "*");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().endsWith("org.newsgraph.cli.Main\nbuild\ntwo words\n*\n"), outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains("fetches about 560 MB"), outcome.err());
        assertFalse(Files.exists(root.resolve(".newsgraph-build.lock")));
        assertEquals("-q", maven().get(0).split(" ")[0]);
    }

    @Test
    void buildsQuietlyWhereTheModelsAreAlreadyThere() throws Exception {
        Path models = Path.of(
                environment.get("HOME"),
                ".m2/repository/edu/stanford/nlp/stanford-corenlp/4.5.10/stanford-corenlp-4.5.10-models.jar");
        Files.createDirectories(models.getParent());
        Files.createFile(models);
        String err = run().err();
        assertTrue(err.startsWith("newsgraph: building the program (log: "), err);
    }

    @Test
    void handsTheProgramsExitCodeOn() throws Exception {
        environment.put("FAKE_CODE", "3");
        assertEquals(3, run().code());
    }

    @Test
    void worksFromAnotherFolderThroughLinks() throws Exception {
        Path there = Files.createDirectories(folder.resolve("elsewhere/deep"));
        Files.createSymbolicLink(folder.resolve("elsewhere/first"), Path.of("../a project/newsgraph"));
        Files.createSymbolicLink(there.resolve("second"), Path.of("../first"));
        Outcome outcome = finish(start(there, "./second", "list"));
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("a project/extractor/target/newsgraph.jar:"), outcome.out());
    }

    @Test
    void theZipsLauncherNeedsNoMavenAndRunsTheJarBesideIt() throws Exception {
        Files.delete(bin.resolve("mvn"));
        Path unpacked = Files.createDirectories(folder.resolve("newsgraph 1.2.3"));
        for (String file : List.of("bin/newsgraph", "lib/launch.sh")) {
            Files.createDirectories(unpacked.resolve(file).getParent());
            Files.copy(Path.of("..", "distribution").resolve(file), unpacked.resolve(file));
        }
        runnable(unpacked.resolve("bin/newsgraph"));
        Files.createSymbolicLink(bin.resolve("newsgraph"), Path.of("../newsgraph 1.2.3/bin/newsgraph"));
        Outcome outcome = finish(start(root, bin.resolve("newsgraph").toString(), "explain", "two words"));
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(
                outcome.out().endsWith("\n-jar\n" + unpacked.toRealPath() + "/lib/newsgraph.jar\nexplain\ntwo words\n"),
                outcome.out());
        fakeJava("11.0.21");
        assertEquals(2, finish(start(root, bin.resolve("newsgraph").toString())).code());
    }

    @Test
    void buildsAgainOnlyWhenSomethingIsNewer() throws Exception {
        run();
        assertEquals("", run().err());
        assertEquals(1, maven().size());
        Files.setLastModifiedTime(
                root.resolve("ontology/newsgraph.ttl"),
                FileTime.from(Instant.now().plus(Duration.ofSeconds(1))));
        run();
        assertEquals(2, maven().size());
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        run();
        Thread.sleep(20);
        Files.delete(root.resolve("extractor/src/main/java/B.java"));
        run();
        assertEquals(2, maven().size());
    }

    @Test
    void buildsAgainWhenALibraryIsGone() throws Exception {
        run();
        Files.delete(folder.resolve("library.jar"));
        Files.delete(root.resolve("extractor/target/lib/library.jar"));
        run();
        assertEquals(2, maven().size());
    }

    /** Who built it may have a home that others may not enter. */
    @Test
    void runsForOthersToWhomMavensRepositoryIsClosed() throws Exception {
        run();
        Files.delete(folder.resolve("library.jar"));
        Files.delete(bin.resolve("mvn"));
        Outcome outcome = run("list");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(
                outcome.out()
                        .contains("/extractor/target/newsgraph.jar:" + root.toRealPath()
                                + "/extractor/target/lib/library.jar\n"),
                outcome.out());
    }

    @Test
    void aLibraryThatCannotBeLinkedStaysWhereItIs() throws Exception {
        script("ln", "exit 1");
        Outcome outcome = run("list");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("newsgraph.jar:" + folder + "/library.jar\n"), outcome.out());
        assertEquals("", run().err());
        assertEquals(1, maven().size());
    }

    @Test
    void isContentWithAJarThatMavenDidNotNeedToWriteAgain() throws Exception {
        run();
        Files.setLastModifiedTime(root.resolve("extractor/target/newsgraph.jar"), FileTime.from(LONG_AGO));
        Files.setLastModifiedTime(root.resolve("pom.xml"), FileTime.from(LATER));
        assertEquals("", run().err());
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        fakeMaven("sleep 1; sleep 1; sleep 1; sleep 1");
        Process first = start(root, "./newsgraph", "list");
        Process second = start(root, "./newsgraph", "stats");
        Outcome one = finish(first);
        Outcome two = finish(second);
        assertEquals(0, one.code() + two.code(), one.err() + two.err());
        assertEquals(1, maven().size());
        assertTrue(one.out().endsWith("list\n") && two.out().endsWith("stats\n"));
    }

    @Test
    void takesOverALockWhoseHolderIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        lock(gone.pid() + " " + host());
        Outcome outcome = run();
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("is gone; going on"), outcome.err());
        assertFalse(Files.exists(root.resolve(".newsgraph-build.lock")));
    }

    @Test
    void takesOverALockThatNobodySigned() throws Exception {
        Files.createDirectory(root.resolve(".newsgraph-build.lock"));
        assertEquals(0, run().code());
    }

    @Test
    void waitsForALiveHolder() throws Exception {
        lock(ProcessHandle.current().pid() + " " + host());
        Process waiting = start(root, "./newsgraph", "list");
        assertFalse(waiting.waitFor(500, TimeUnit.MILLISECONDS));
        Files.delete(root.resolve(".newsgraph-build.lock/holder"));
        Files.delete(root.resolve(".newsgraph-build.lock"));
        Outcome outcome = finish(waiting);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith("newsgraph: waiting for the build"), outcome.err());
    }

    @Test
    void stopsAtOnceWhenReportedToAndLeavesNoLock() throws Exception {
        fakeMaven("exec " + find("sleep") + " 60");
        Process building = start(root, "./newsgraph", "list");
        for (int i = 0; i < 500 && !Files.exists(folder.resolve("mvn.calls")); i++) {
            Thread.sleep(10);
        }
        building.destroy();
        assertTrue(building.waitFor(10, TimeUnit.SECONDS));
        assertEquals(143, building.exitValue());
        assertFalse(Files.exists(root.resolve(".newsgraph-build.lock")));
    }

    @Test
    void refusesAnOlderJava() throws Exception {
        for (String version : List.of("1.8.0_392", "11.0.21")) {
            fakeJava(version);
            assertRefused("is Java " + version + "; 17 or later is needed");
        }
    }

    @Test
    void acceptsNewerJavaByWhateverName() throws Exception {
        for (String version : List.of("21", "25-ea", "17.0.15.1")) {
            fakeJava(version);
            assertEquals(0, run().code(), version);
        }
    }

    @Test
    void namesAMissingJava() throws Exception {
        Files.delete(bin.resolve("java"));
        assertRefused("no 'java' on PATH");
    }

    @Test
    void honoursJavaHome() throws Exception {
        Path home = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.move(bin.resolve("java"), home.resolve("java"));
        environment.put("JAVA_HOME", home.getParent().toString());
        assertEquals(0, run().code());
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
        assertRefused("where there is no bin/java");
    }

    @Test
    void namesAMissingMaven() throws Exception {
        Files.delete(bin.resolve("mvn"));
        assertRefused("no 'mvn' on PATH");
    }

    @Test
    void needsNoMavenOnceBuilt() throws Exception {
        run();
        Files.delete(bin.resolve("mvn"));
        assertEquals(0, run().code());
    }

    @Test
    void triesAgainWhenADownloadBreaksOff() throws Exception {
        fakeMaven("[ $(grep -c . \"$CALLS/mvn.calls\") -ge 3 ]"
                + " || { echo 'Could not transfer artifact x: Premature end of Content-Length'; exit 1; }");
        Outcome outcome = run();
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(3, maven().size());
        assertTrue(maven().get(1).contains(" -U "));
    }

    @Test
    void givesUpOnDownloadsAfterThreeMoreTries() throws Exception {
        fakeMaven("echo 'Could not transfer artifact x from central'; exit 1");
        Outcome outcome = run();
        assertEquals(2, outcome.code());
        assertEquals(4, maven().size());
        assertTrue(outcome.err().contains("a download failed four times"), outcome.err());
        assertFalse(Files.exists(root.resolve(".newsgraph-build.lock")));
    }

    @Test
    void removesALibraryThatArrivedBrokenAndNothingElse() throws Exception {
        Path repository = Files.createDirectories(folder.resolve("home/.m2/repository/org"));
        Path broken = Files.createFile(repository.resolve("broken.jar"));
        Path whole = Files.createFile(repository.resolve("whole.jar"));
        fakeMaven("[ ! -e '" + broken + "' ] || { echo '[ERROR] error reading " + broken
                + "; zip END header not found'; exit 1; }");
        Outcome outcome = run();
        assertEquals(0, outcome.code(), outcome.err());
        assertFalse(Files.exists(broken));
        assertTrue(Files.exists(whole));
    }

    @Test
    void showsWhyABuildFailedAndDoesNotTryAgain() throws Exception {
        fakeMaven("echo '[ERROR] A.java:1 class expected'; exit 1");
        Outcome outcome = run();
        assertEquals(2, outcome.code());
        assertEquals(1, maven().size());
        assertTrue(outcome.err().contains("A.java:1 class expected"), outcome.err());
    }

    @Test
    void aFullDiskIsALackOfResources() throws Exception {
        fakeMaven("echo 'write error: No space left on device'; exit 1");
        assertEquals(4, run().code());
    }

    @Test
    void theUsersJavaOptionsComeLast() throws Exception {
        environment.put("NEWSGRAPH_JAVA_OPTS", "-Xmx123m -Done=1");
        String out = run().out();
        assertTrue(out.contains("\n-Xmx123m\n-Done=1\n-cp\n"), out);
        assertTrue(out.startsWith("-Xmx"), out);
    }

    private void assertRefused(String reason) throws Exception {
        Outcome outcome = run();
        assertEquals(2, outcome.code());
        assertEquals(
                1,
                outcome.err().lines().filter(line -> !line.contains("building")).count(),
                outcome.err());
        assertTrue(outcome.err().contains(reason), outcome.err());
    }

    private Outcome run(String... arguments) throws Exception {
        return finish(start(root, "./newsgraph", arguments));
    }

    private Process start(Path where, String program, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
        builder.directory(where.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Outcome finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
        return new Outcome(process.exitValue(), out, err);
    }

    /** The arguments of each call of Maven, a line a call. */
    private List<String> maven() throws IOException {
        return Files.readAllLines(folder.resolve("mvn.calls"));
    }

    private void fakeJava(String version) throws IOException {
        script(
                "java",
                "[ \"$1\" = -version ] && { echo 'openjdk version \"" + version + "\" 2024-01-01' >&2; exit 0; }\n"
                        + "printf '%s\\n' \"$@\"\nexit ${FAKE_CODE:-0}");
    }

    /** A Maven that runs {@code institution} and then leaves a jar and a class path. */
    private void fakeMaven(String body) throws IOException {
        Path library = folder.resolve("library.jar");
        script(
                "mvn",
                "CALLS='" + folder + "'\necho \"$*\" >>\"$CALLS/mvn.calls\"\n" + body
                        + "\n: >extractor/target/newsgraph.jar\n: >'" + library + "'\nprintf %s '" + library
                        + "' >extractor/target/classpath");
    }

    private void script(String name, String body) throws IOException {
        runnable(Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n"));
    }

    private static void runnable(Path script) throws IOException {
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void source(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(Files.writeString(file, content), FileTime.from(LONG_AGO));
    }

    private void makeFoldersOld() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
            }
        }
    }

    private void lock(String holder) throws IOException {
        Path lock = Files.createDirectory(root.resolve(".newsgraph-build.lock"));
        Files.writeString(lock.resolve("holder"), holder + "\n");
    }

    private static String host() throws IOException {
        return new String(new ProcessBuilder("uname", "-n")
                        .start()
                        .getInputStream()
                        .readAllBytes())
                .strip();
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("this machine has no " + tool));
    }
}
