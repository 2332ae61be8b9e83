package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.GeneratedNews;
import org.newsgraph.testing.StoreFiles;

/** A bit flips in a store's file, or its end is lost: {@code verify} tells, or the store says what it said before. */
class DamageIT {
    private static final long SEED = Long.getLong("reliability.seed", 1);
    private static final Set<Integer> FOUND = Set.of(ExitCode.FINDINGS.code(), ExitCode.STORE.code());
    private static final GeneratedNews NEWS = new GeneratedNews(8);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void damageIsFoundOrHarmless() throws Exception {
        damage(6);
    }

    @Test
    @Tag("reliability")
    void twoHundredDamagesAreFoundOrHarmless() throws Exception {
        damage(200);
    }

    private void damage(int times) throws IOException {
        Path sound = folder.resolve("sound");
        Path inputs = folder.resolve("news");
        for (int i = 0; i < 25; i++) {
            NEWS.write(inputs, i, 1);
        }
        run(sound, "build", inputs.toString());
        run(sound, "remove", "news/00003.txt");
        Path store = folder.resolve("store");
        Path before = folder.resolve("before.nq");
        Path after = folder.resolve("after.nq");
        StoreFiles.copy(sound, store);
        run(store, export(before));
        run(store, "verify");
        List<String> undetected = new ArrayList<>();
        Victim victim = start();
        try {
            for (int i = 0; i < times; i++) {
                StoreFiles.copy(sound, store);
                String what = damage(sound, store);
                Files.deleteIfExists(after);
                Outcome outcome = outcome(victim, store, before, after);
                outcomes.merge(outcome.what(), 1, Integer::sum);
                if (outcome.isBad()) {
                    undetected.add("damage " + i + " of seed " + SEED + ", " + what + ": " + outcome.what() + " "
                            + victim.errors().lines().skip(outcome.line()).toList());
                }
                if (outcome.ended()) {
                    victim.close();
                    victim = start();
                }
            }
        } finally {
            victim.close();
        }
        System.out.printf(Locale.ROOT, "%d damages of seed %d: %s%n", times, SEED, outcomes);
        assertEquals(List.of(), undetected);
    }

    private record Outcome(String what, boolean isBad, boolean ended, long line) {}

    private Outcome outcome(Victim victim, Path store, Path before, Path after) throws IOException {
        long line = victim.errors().lines().count();
        try {
            victim.give(store, List.of(new Change.Other(List.of("verify"))));
            int code = victim.await().code();
            if (FOUND.contains(code)) {
                return new Outcome("found", false, false, line);
            }
            if (code != 0) {
                return new Outcome("exit code " + code, true, false, line);
            }
            victim.give(store, List.of(new Change.Other(List.of(export(after)))));
            boolean same = victim.await().code() == 0 && Files.mismatch(before, after) < 0;
            return new Outcome(same ? "harmless" : "not found", !same, false, line);
        } catch (IllegalStateException e) {
            return new Outcome("the process died", true, true, line);
        }
    }

    private static String[] export(Path file) {
        return new String[] {"export", "--format", "nquads", "--with-text", "--output", file.toString()};
    }

    private Victim start() throws IOException {
        Victim victim = Victim.start(folder, false, List.of("-Xmx512m"));
        victim.awaitReady();
        return victim;
    }

    /** Spoils one file where it holds something; large and small files alike. */
    private String damage(Path sound, Path store) throws IOException {
        List<Path> files = StoreFiles.in(sound).stream()
                .filter(file -> StoreFiles.used(file) > 0)
                .toList();
        Path file = files.get(random.nextInt(files.size()));
        Path spoiled = store.resolve(sound.relativize(file).toString());
        long at = (long) (random.nextDouble() * StoreFiles.used(file));
        boolean cut = random.nextInt(4) == 0;
        try (FileChannel channel = FileChannel.open(spoiled, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (cut) {
                channel.truncate(at);
            } else {
                ByteBuffer one = ByteBuffer.allocate(1);
                assertTrue(channel.read(one, at) == 1);
                one.put(0, (byte) (one.get(0) ^ 1 << random.nextInt(8)));
                channel.write(one.flip(), at);
            }
        }
        return sound.relativize(file) + (cut ? " cut at " : " with another bit at ") + at;
    }

    private void run(Path store, String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--store", store.toString()));
        Run run = Program.standIn().run(line.toArray(String[]::new));
        assertEquals(0, run.code(), () -> run.out() + run.err());
    }
}
