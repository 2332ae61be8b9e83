package org.newsgraph.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.Table;

/** Given names that only men or only women bear. */
public final class GivenNames {
    private final Map<String, KnownPerson.Gender> genders = new HashMap<>();

    private GivenNames() {}

    /** The table that travels in the program's jar, and the names of the people whom the tables know. */
    static GivenNames standard(People people) {
        GivenNames names = new GivenNames();
        Set<String> shared = new HashSet<>();
        for (KnownPerson person : people.all()) {
            String[] words = NameKey.of(person.entity().name()).split(" ");
            boolean other =
                    words.length > 1 && names.genders.getOrDefault(words[0], person.gender()) != person.gender();
            if (other) {
                shared.add(words[0]);
            } else if (words.length > 1) {
                names.genders.put(words[0], person.gender());
            }
        }
        for (Table.Row row :
                Table.resource("tables/given-names.tsv", "name", "gender").rows()) {
            names.genders.putIfAbsent(row.get("name"), KnownPerson.Gender.of(row));
        }
        names.genders.keySet().removeAll(shared);
        return names;
    }

    /** Which sex alone bears this name as the first of several, if one does. */
    public Optional<KnownPerson.Gender> genderOf(String fullName) {
        String[] words = NameKey.of(fullName).split(" ");
        return words.length < 2 ? Optional.empty() : Optional.ofNullable(genders.get(words[0]));
    }
}
