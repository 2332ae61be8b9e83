package org.newsgraph.gazetteer;

import java.util.List;

/**
 * Somebody whom the tables know.
 *
 * @param entity name, country, sector and link
 * @param fullNames names that mean this person by themselves; the canonical one may not be among them
 * @param shortNames surnames, and full names that others bear too: they mean this person only with further evidence
 */
public record KnownPerson(
        KnownEntity entity, List<String> fullNames, List<String> shortNames, Gender gender, List<Tenure> tenures) {
    /** As pronouns and honorifics tell it. */
    public enum Gender {
        MALE,
        FEMALE
    }

    public KnownPerson {
        fullNames = List.copyOf(fullNames);
        shortNames = List.copyOf(shortNames);
        tenures = List.copyOf(tenures);
    }
}
