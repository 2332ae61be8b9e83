package org.newsgraph.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies after an exception of the store's library. */
final class Causes {
    private static final List<String> FULL = List.of("No space left", "Disk quota", "not enough space", "disk full");

    private static final List<String> LAYERS = List.of(
            "org.apache.jena.dboe.", "org.apache.jena.tdb2.", "org.apache.jena.riot.thrift.", "org.apache.thrift.");

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The first message among the causes that matches. */
    static Optional<String> message(Throwable failure, Predicate<String> wanted) {
        return of(failure)
                .map(Throwable::getMessage)
                .filter(message -> message != null && wanted.test(message))
                .findFirst();
    }

    /** The first message, or the failure's class where there is none. */
    static String message(Throwable failure) {
        return message(failure, text -> !text.isBlank())
                .orElse(failure.getClass().getSimpleName());
    }

    static boolean isOutOfSpace(Throwable failure) {
        return outOfSpace(failure).isPresent() || of(failure).anyMatch(Causes::isUnbacked);
    }

    /** What the system said of the full disk, which the library may wrap in words of its own. */
    static Optional<String> outOfSpace(Throwable failure) {
        return message(failure, text -> FULL.stream().anyMatch(text::contains));
    }

    /** What Java makes of a write to a mapped file for which the disk has no room. */
    private static boolean isUnbacked(Throwable cause) {
        return cause instanceof InternalError
                && String.valueOf(cause.getMessage()).contains("unsafe memory access");
    }

    /** Whether the database's own layers failed, and not who used them. */
    static boolean isDamage(Throwable failure) {
        return of(failure).map(cause -> cause.getClass().getName()).anyMatch(name -> LAYERS.stream()
                .anyMatch(name::startsWith));
    }
}
