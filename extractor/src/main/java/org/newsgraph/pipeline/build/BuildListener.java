package org.newsgraph.pipeline.build;

/**
 * Watches a build. Called by the thread that runs the build, which waits meanwhile; what a method throws ends the build.
 */
public interface BuildListener {
    /** Watches nothing. */
    BuildListener NONE = new BuildListener() {};

    /** Something happened that the user should know. */
    default void happened(BuildEvent event) {}

    /** One input more has been looked at, or one result more has come. */
    default void progressed(BuildSummary soFar) {}
}
