package org.newsgraph.testing;

import org.newsgraph.NewsGraph;

/** One NewsGraph for all integration tests of a run: its models take seconds to load and a gigabyte to hold. */
public final class SharedNewsGraph {
    private static final class Holder {
        static final NewsGraph NEWS_GRAPH = NewsGraph.standard();
    }

    private SharedNewsGraph() {}

    /** Loads the models at the first call. */
    public static NewsGraph get() {
        return Holder.NEWS_GRAPH;
    }
}
