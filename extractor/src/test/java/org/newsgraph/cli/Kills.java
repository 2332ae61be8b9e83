package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.newsgraph.testing.GeneratedNews;

/** Kills one process after another at seeded moments of their work on a store, and checks the store after each. */
final class Kills implements AutoCloseable {
    private static final String FIRST = "first build";
    private static final List<String> KINDS = List.of("build", "update", "remove", "compact");

    /** Then a new store: the making of one is killed, too, and none gets too old. */
    private static final int KILLS_A_STORE = 25;

    private static final int BEFORE = 2;
    private static final int DOCUMENTS = 12;
    private static final int MORE_THAN_A_TRANSACTION = 450;

    private final Path folder;
    private final long seed;
    private final Random random;
    private final boolean real;
    private final Program program;
    private final GeneratedNews news = new GeneratedNews(4);
    private final Map<String, Integer> struck = new TreeMap<>();
    private final Map<String, Double> nanos = new HashMap<>();
    private final ClassArchive classes;
    private Victim next;
    private Ledger ledger = new Ledger();
    private Path store;
    private int kills;
    private int between;
    private int folders;
    private int articles;

    /** @param many kills, so many that it pays to make the start of Java cheap */
    Kills(Path folder, long seed, boolean real, boolean many) throws IOException, InterruptedException {
        this.folder = folder;
        this.seed = seed;
        this.random = new Random(seed);
        this.real = real;
        this.program = real ? Program.real() : Program.standIn();
        this.store = folder.resolve("store-0");
        this.classes = many ? ClassArchive.of(folder, memory()) : ClassArchive.none();
        this.next = start();
    }

    private List<String> memory() {
        return List.of(real ? "-Xmx3g" : "-Xmx512m");
    }

    private Victim start() throws IOException {
        return Victim.start(folder, real, classes, memory());
    }

    /** Kills once more. */
    void next() throws IOException, InterruptedException {
        String when = "kill " + kills + " of seed " + seed;
        if (kills % KILLS_A_STORE == 0) {
            store = folder.resolve("store-" + kills);
            ledger = new Ledger();
        }
        List<Change> changes = changes();
        Change last = changes.get(changes.size() - 1);
        List<Change> cutOff = strike(changes, when);
        // The next process warms up while this one checks.
        next = start();
        cutOff.forEach(ledger::begun);
        ledger.check(store, when);
        finish(cutOff.isEmpty() ? List.of(last) : cutOff, when);
        kills++;
    }

    /** Some changes that are made whole, and one that the kill is meant for. */
    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Ledger planned = ledger.copy();
        int before = kills % KILLS_A_STORE == 0 ? 0 : random.nextInt(BEFORE + 1);
        for (int i = 0; i <= before; i++) {
            Change change = change(planned);
            planned.acknowledged(change);
            changes.add(change);
        }
        return changes;
    }

    private Change change(Ledger planned) {
        List<String> names = planned.names();
        if (names.isEmpty()) {
            return build(FIRST, DOCUMENTS, List.of());
        }
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        return switch (kind) {
            case "build" ->
                build(kind, !real && random.nextInt(10) == 0 ? MORE_THAN_A_TRANSACTION : DOCUMENTS, List.of());
            case "update" -> build(kind, 1, some(names, DOCUMENTS));
            case "remove" -> new Change.Remove(some(names, names.size() > 60 ? 40 : 4));
            default -> Change.Other.compact();
        };
    }

    /** Up to so many new articles, and new editions of others. */
    private Change build(String kind, int count, List<String> edited) {
        Path inputs = folder.resolve("inputs-" + folders++).resolve("news");
        for (int i = 1 + random.nextInt(count); i > 0; i--) {
            news.write(inputs, articles++, 1);
        }
        for (String name : edited) {
            int number = Integer.parseInt(name.replaceAll("\\D", ""));
            news.write(inputs, number, 2 + random.nextInt(1000));
        }
        return Change.Build.of(kind, inputs, program);
    }

    private List<String> some(List<String> names, int most) {
        List<String> all = new ArrayList<>(names);
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(most)));
    }

    /** What had begun, or not even that, when the process was killed. */
    private List<Change> strike(List<Change> changes, String when) throws IOException, InterruptedException {
        Victim victim = next;
        victim.awaitReady();
        victim.give(store, changes);
        int done = 0;
        while (done < changes.size() - 1) {
            acknowledge(changes.get(done++), victim.await(), victim, when);
        }
        String kind = changes.get(done).kind();
        LockSupport.parkNanos((long) (random.nextDouble() * nanos.getOrDefault(kind, 2e8)));
        List<Victim.Ended> ended = victim.kill();
        for (Victim.Ended late : ended) {
            acknowledge(changes.get(done++), late, victim, when);
        }
        if (done == changes.size()) {
            between++;
        } else {
            struck.merge(kind, 1, Integer::sum);
        }
        return changes.subList(done, changes.size());
    }

    private void acknowledge(Change change, Victim.Ended ended, Victim victim, String when) {
        assertEquals(0, ended.code(), () -> when + ", " + change.arguments() + ": " + victim.errors());
        nanos.merge(change.kind(), (double) ended.nanos(), (before, now) -> 0.7 * before + 0.3 * now);
        ledger.acknowledged(change);
    }

    /** Runs what was cut off again, as a user would, and the program's own checks. */
    private void finish(List<Change> cutOff, String when) {
        for (Change change : cutOff) {
            Change rest = ledger.rest(change);
            if (rest instanceof Change.Remove remove && remove.names().isEmpty()) {
                // All were removed before the kill, perhaps not what the graph of places has of them.
                ended(ExitCode.FINDINGS, change.arguments(), when);
            } else {
                done(rest.arguments(), when);
            }
            ledger.acknowledged(rest);
        }
        ledger.check(store, when + ", finished");
        done(List.of("validate"), when);
        done(List.of("verify"), when);
    }

    private void done(List<String> arguments, String when) {
        ended(ExitCode.DONE, arguments, when);
    }

    private void ended(ExitCode code, List<String> arguments, String when) {
        List<String> line = new ArrayList<>(arguments);
        line.addAll(List.of("--store", store.toString()));
        Run run = program.run(line.toArray(String[]::new));
        assertEquals(code.code(), run.code(), () -> when + ", " + line + ": " + run.out() + run.err());
    }

    /** How many kills struck what. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%d kills of seed %d: %s; %d came when the last command had ended",
                kills,
                seed,
                struck,
                between);
    }

    @Override
    public void close() {
        next.close();
    }
}
