package org.newsgraph.testing;

import org.newsgraph.pipeline.Pipeline;

/** One pipeline for all integration tests of a run: its models take seconds to load and a gigabyte to hold. */
public final class SharedPipeline {
    private static final class Holder {
        static final Pipeline PIPELINE = Pipeline.standard();
    }

    private SharedPipeline() {}

    /** Loads the models at the first call. */
    public static Pipeline get() {
        return Holder.PIPELINE;
    }
}
