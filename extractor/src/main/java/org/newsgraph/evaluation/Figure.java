package org.newsgraph.evaluation;

/** What is counted while a store is compared with gold. "Gold" counts what there is to find, "said" what the store says. */
enum Figure {
    ARTICLES,
    ARTICLES_MISSING,
    ENTITIES_GOLD,
    ENTITIES_FOUND,
    ENTITIES_SPLIT,
    ENTITIES_MERGED,
    LINKS_SAID,
    LINKS_RIGHT,
    LINKS_GOLD,
    LINKS_FOUND,
    /** Core events of the gold, and how many of them are found on each level. */
    EVENTS_GOLD,
    ROOTS_FOUND,
    AGENTS_FOUND,
    TRIPLES_FOUND,
    /** Events of the store, and how many of them are right on each level. */
    EVENTS_SAID,
    ROOTS_RIGHT,
    AGENTS_RIGHT,
    TRIPLES_RIGHT,
    TYPES_RIGHT,
    FACTUALITIES_RIGHT,
    SOURCES_RIGHT,
    TIMES_GOLD,
    TIMES_RIGHT,
    PLACES_GOLD,
    PLACES_RIGHT,
    QUANTITIES_GOLD,
    QUANTITIES_RIGHT,
    RELATIONS_GOLD,
    RELATIONS_FOUND,
    RELATIONS_SAID,
    RELATIONS_RIGHT
}
