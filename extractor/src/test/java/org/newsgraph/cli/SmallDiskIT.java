package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.GeneratedNews;

/** A file system of some megabytes really runs full: nothing is lost, and with more space the build goes on. */
class SmallDiskIT {
    private static final int DOCUMENTS = 150;
    private static final String OTHER = "other";
    private static final int LARGE = 256;

    @TempDir
    Path folder;

    private Path disk = Path.of("disk");
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        mounted = linux && ended("mount", "-t", "tmpfs", "-o", "size=1m", "newsgraph-test", disk.toString());
        assumeTrue(mounted, "only where one may mount a file system (as root, on Linux)");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            // Lazily: this process has mapped files there until it collects its garbage.
            ended("umount", "--lazy", disk.toString());
        }
    }

    @Test
    void aDiskThatIsTooSmallLosesNothing() throws Exception {
        Change build = inputs();
        Path store = disk.resolve("store");
        Ledger ledger = new Ledger();
        int full = 0;
        for (int megabytes = 1; megabytes <= LARGE; megabytes *= 16) {
            size(megabytes);
            if (ends(store, build, ledger, megabytes + " MB", () -> {}) == 0) {
                break;
            }
            full++;
        }
        assertTrue(full > 0, "the disk never was full");
        finished(store, build, ledger);
    }

    /** There was space when the build looked, and somebody else takes it while it writes. */
    @Test
    void aDiskThatSomebodyElseFillsLosesNothing() throws Exception {
        Change build = inputs();
        Path store = disk.resolve("store");
        Ledger ledger = new Ledger();
        size(LARGE);
        ends(store, build, ledger, "filled meanwhile", this::fill);
        Files.delete(disk.resolve(OTHER));
        if (ends(store, build, ledger, "with space again", () -> {}) == 0) {
            finished(store, build, ledger);
        }
    }

    private Change inputs() {
        GeneratedNews news = new GeneratedNews(4);
        Path inputs = folder.resolve("inputs").resolve("news");
        for (int i = 0; i < DOCUMENTS; i++) {
            news.write(inputs, i, 1);
        }
        return Change.Build.of("build", inputs, Program.standIn());
    }

    private void fill() throws IOException {
        try (OutputStream other = Files.newOutputStream(disk.resolve(OTHER))) {
            while (true) {
                other.write(new byte[1 << 16]);
            }
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("No space"), e.toString());
        }
    }

    private interface Meanwhile {
        void run() throws IOException;
    }

    /** In another process: where files are mapped, a full disk might end it. */
    private int ends(Path store, Change change, Ledger ledger, String when, Meanwhile meanwhile) throws IOException {
        ledger.begun(change);
        int code;
        try (Victim victim = Victim.start(folder, false, List.of("-Xmx512m"))) {
            victim.awaitReady();
            victim.give(store, List.of(change));
            meanwhile.run();
            code = victim.await().code();
            String said = victim.errors();
            boolean told = said.contains(store.toString()) && said.contains("the disk is full");
            assertTrue(code == 0 || code == ExitCode.RESOURCE.code() && told, when + ": " + code + " " + said);
        }
        ledger.check(store, when);
        return code;
    }

    private static void finished(Path store, Change build, Ledger ledger) {
        ledger.acknowledged(build);
        ledger.check(store, "with space");
        for (String command : List.of("validate", "verify")) {
            Run run = Program.standIn().run(command, "--store", store.toString());
            assertEquals(0, run.code(), run.out() + run.err());
        }
    }

    private void size(int megabytes) throws Exception {
        assertTrue(ended("mount", "-o", "remount,size=" + megabytes + "m", disk.toString()));
    }

    private static boolean ended(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
