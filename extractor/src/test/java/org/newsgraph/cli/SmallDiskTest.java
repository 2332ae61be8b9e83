package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
class SmallDiskTest {
    private static final int DOCUMENTS = 700;
    private static final int LARGER = 256;

    @TempDir
    Path folder;

    private Path disk = Path.of("disk");
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        Program.assumeCareOfStores();
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        mounted = linux && ended("mount", "-t", "tmpfs", "-o", "size=1m", "newsgraph-test", disk.toString());
        assumeTrue(mounted, "only where one may mount a file system (as root, on Linux)");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            ended("umount", disk.toString());
        }
    }

    @Test
    void aDiskThatIsFullLosesNothing() throws Exception {
        GeneratedNews news = new GeneratedNews(4);
        Path inputs = folder.resolve("inputs").resolve("news");
        for (int i = 0; i < DOCUMENTS; i++) {
            news.write(inputs, i, 1);
        }
        Change build = Change.Build.of("build", inputs, Program.standIn());
        Path store = disk.resolve("store");
        Ledger ledger = new Ledger();
        int full = 0;
        for (int megabytes = 1; megabytes < LARGER; megabytes *= 2) {
            size(megabytes);
            ledger.begun(build);
            int code = ended(store, build);
            String when = megabytes + " MB";
            ledger.check(store, when);
            if (code == 0) {
                break;
            }
            assertEquals(ExitCode.RESOURCE.code(), code, when);
            full++;
        }
        assertTrue(full > 0, "the disk never was full");
        ledger.acknowledged(build);
        ledger.check(store, "with space");
        assertEquals(
                0,
                Program.standIn().run("validate", "--store", store.toString()).code());
        assertEquals(
                0, Program.standIn().run("verify", "--store", store.toString()).code());
    }

    /** In another process: where files are mapped, a full disk may end it. */
    private int ended(Path store, Change change) throws IOException {
        try (Victim victim = Victim.start(folder, false, List.of("-Xmx512m"))) {
            victim.awaitReady();
            victim.give(store, List.of(change));
            int code = victim.await().code();
            String said = victim.errors();
            assertTrue(code == 0 || said.contains(store.toString()) && said.contains("space"), said);
            return code;
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
