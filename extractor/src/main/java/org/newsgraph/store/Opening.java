package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tidies a store before TDB2 opens it, whatever the program before was killed at: half a compaction, half a new store, a
 * torn journal. To be used by the one who holds the store's lock. Nothing that was acknowledged is lost, and what is not
 * surely of no use is set aside and not deleted.
 */
final class Opening {
    private final Path store;
    private final Generations generations;
    private final TidyingListener listener;

    /** @param listener hears what was tidied */
    Opening(Path store, TidyingListener listener) {
        this.store = store;
        this.generations = new Generations(store);
        this.listener = listener;
    }

    void tidy() throws IOException {
        for (Path growing : generations.growing()) {
            Generations.delete(growing);
            if (generations.current().isPresent()) {
                listener.tidied(store + ": a compaction that was not finished has been taken away (" + name(growing)
                        + "); the store is as it was before it");
            }
        }
        List<Path> all = generations.all();
        if (all.size() > 1) {
            choose(all);
        }
        Optional<Path> current = generations.current();
        if (current.isPresent()) {
            TornJournal.repair(current.get())
                    .ifPresent(copy -> listener.tidied(store
                            + ": the journal was torn, as when the machine stops in the middle of a change. That change"
                            + " was not made; the torn journal is kept as " + copy
                            + ". 'newsgraph verify' checks the store"));
        }
    }

    /** Of two generations the higher counts if it is whole. */
    private void choose(List<Path> all) throws IOException {
        Path last = all.get(all.size() - 1);
        Path before = all.get(all.size() - 2);
        if (Generations.isComplete(last)) {
            for (Path old : all.subList(0, all.size() - 1)) {
                Generations.delete(old);
            }
            listener.tidied(store + ": took away " + name(before) + ", which the last compaction had replaced");
        } else if (Database.documents(last) < Database.documents(before)) {
            Path aside = free("incomplete-" + name(last));
            Files.move(last, aside);
            listener.tidied(store + ": " + name(last) + " is half a compaction and was set aside as " + name(aside)
                    + "; " + name(before) + " goes on as the store. Delete the former when 'newsgraph verify' finds"
                    + " nothing wrong");
        }
    }

    private Path free(String name) {
        Path path = store.resolve(name);
        for (int number = 2; Files.exists(path); number++) {
            path = store.resolve(name + "-" + number);
        }
        return path;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
