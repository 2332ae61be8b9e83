package org.newsgraph.gazetteer;

import java.util.List;
import org.newsgraph.tables.Table;

/**
 * Somebody whom the tables know.
 *
 * @param entity name, country, sector and link
 * @param fullNames names that mean this person by themselves; the canonical one may not be among them
 * @param shortNames surnames, and full names that others bear too: they mean this person only with further evidence
 */
public record KnownPerson(
        KnownEntity entity, List<String> fullNames, List<String> shortNames, Gender gender, List<Tenure> tenures) {
    /** As pronouns and honorifics show it. */
    public enum Gender {
        MALE,
        FEMALE;

        /** The one in a row's column {@code gender}. */
        static Gender of(Table.Row row) {
            return row.known("gender", List.of("m", "f")).equals("f") ? FEMALE : MALE;
        }
    }

    public KnownPerson {
        fullNames = List.copyOf(fullNames);
        shortNames = List.copyOf(shortNames);
        tenures = List.copyOf(tenures);
    }
}
