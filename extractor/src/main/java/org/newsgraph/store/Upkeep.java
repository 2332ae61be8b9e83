package org.newsgraph.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.store.Upkeep.Step.Compacted;
import org.newsgraph.store.Upkeep.Step.Failed;
import org.newsgraph.store.Upkeep.Step.Outgrown;

/**
 * Compacts a store between two changes when it has outgrown its content several times: a long build would fill the disk
 * before it is through.
 */
public final class Upkeep {
    /** What is done for the store, for whoever watches. */
    public sealed interface Step {
        /** In words, for people. */
        String message();

        /** A compaction begins. */
        record Outgrown(Path directory) implements Step {
            @Override
            public String message() {
                return directory + ": the store has outgrown its content several times; compacting it.";
            }
        }

        /** It is done. */
        record Compacted(Path directory, Sizes sizes) implements Step {
            @Override
            public String message() {
                return directory + ": compacted " + sizes + ".";
            }
        }

        /** It could not be done; the store is as good as before. */
        record Failed(StoreException reason) implements Step {
            @Override
            public String message() {
                return reason.getMessage() + ".";
            }
        }
    }

    private final Store store;
    private final Predicate<Store> outgrown;
    private final Consumer<Step> steps;
    private boolean inVain;

    /** @param steps take what is done */
    public Upkeep(Store store, Consumer<Step> steps) {
        this(store, Store::isOutgrown, steps);
    }

    /** With another measure than the store's own. */
    Upkeep(Store store, Predicate<Store> outgrown, Consumer<Step> steps) {
        this.store = store;
        this.outgrown = outgrown;
        this.steps = steps;
    }

    /** A store that can't be compacted is not tried again: the disk would be as full. */
    public void compactIfOutgrown() {
        if (!inVain && outgrown.test(store)) {
            steps.accept(new Outgrown(store.directory()));
            try {
                steps.accept(new Compacted(store.directory(), store.compact()));
            } catch (StoreException e) {
                inVain = true;
                steps.accept(new Failed(e));
            }
        }
    }
}
