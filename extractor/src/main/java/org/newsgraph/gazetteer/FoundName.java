package org.newsgraph.gazetteer;

import java.util.Optional;

/**
 * A name found in a sentence, from the token {@code first} up to, not including, {@code end}.
 *
 * @param known what the tables hold under that name
 * @param sense in which it is used: a demonym is no name of its own
 */
public record FoundName(int first, int end, Tag tag, Gazetteer.Sense sense, Optional<KnownEntity> known) {
    /** What a recogniser or the tables take a name for. */
    public enum Tag {
        PERSON,
        LOCATION,
        ORGANIZATION,
        /** A storm, which bears a name like a person. */
        STORM,
        UNKNOWN
    }

    public FoundName asPerson() {
        return new FoundName(first, end, Tag.PERSON, sense, known);
    }

    public FoundName asPlace() {
        return new FoundName(first, end, Tag.LOCATION, sense, known);
    }

    public FoundName asSurname() {
        return new FoundName(first, end, Tag.PERSON, Gazetteer.Sense.NAME, Optional.empty());
    }

    public boolean isKnownPlace() {
        return known.filter(entity -> entity.kind().isPlace()).isPresent();
    }

    public FoundName asStorm() {
        return new FoundName(first, end, Tag.STORM, Gazetteer.Sense.NAME, Optional.empty());
    }
}
