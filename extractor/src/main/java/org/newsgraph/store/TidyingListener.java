package org.newsgraph.store;

/** Hears what a program that was killed had left behind in a store, and what was done about it when it was opened. */
@FunctionalInterface
public interface TidyingListener {
    /** @param what in words, for people */
    void tidied(String what);
}
