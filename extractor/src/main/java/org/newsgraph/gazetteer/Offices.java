package org.newsgraph.gazetteer;

import java.util.List;
import java.util.Optional;
import org.newsgraph.tables.PhraseIndex;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;
import org.newsgraph.text.Sentence;

/** Offices and honorifics, as they stand before and after names: "foreign minister", "Gen.", "Dr". */
public final class Offices {
    /**
     * An office.
     *
     * @param name the canonical name, in lower case
     * @param descriptors words that refer to its holder but do not stand before a name ("top diplomat")
     * @param sector PLOVER's sector of its holder
     * @param leads what its holder leads in their state ("government"), if anything
     * @param spokesperson whether its holder speaks for somebody
     */
    public record Office(
            String name,
            List<String> descriptors,
            Optional<String> sector,
            Optional<String> leads,
            boolean spokesperson) {
        public Office {
            descriptors = List.copyOf(descriptors);
        }

        /** Whether its holder leads the government of a state. */
        public boolean leadsGovernment() {
            return leads.filter("government"::equals).isPresent();
        }
    }

    /**
     * An office in a sentence.
     *
     * @param end the index after its last token
     */
    public record Hit(int end, Office office) {}

    private final PhraseIndex<Office> index = new PhraseIndex<>();
    private final PhraseIndex<Optional<KnownPerson.Gender>> honorifics = new PhraseIndex<>();

    private Offices() {}

    /** The table that travels in the program's jar. */
    public static Offices standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static Offices read(TableSource tables) {
        Offices offices = new Offices();
        for (Table.Row row : tables.table("tables/offices.tsv").rows()) {
            Office office = new Office(
                    row.get("office"),
                    row.list("descriptors"),
                    row.find("sector"),
                    row.find("leads"),
                    row.find("spokesperson").filter("yes"::equals).isPresent());
            offices.index.add(office.name(), office);
            row.list("aliases").forEach(alias -> offices.index.add(alias, office));
        }
        for (Table.Row row : tables.table("tables/honorifics.tsv").rows()) {
            offices.honorifics.add(
                    row.get("honorific"),
                    row.find("gender")
                            .map(gender -> gender.equals("f") ? KnownPerson.Gender.FEMALE : KnownPerson.Gender.MALE));
        }
        return offices;
    }

    /** The longest office that begins at a token. */
    public Optional<Hit> at(Sentence sentence, int begin) {
        return index.at(sentence.words(), begin).map(found -> new Hit(found.end(), found.value()));
    }

    /** The office of exactly this name. */
    public Optional<Office> named(String name) {
        return index.exactly(name).stream().findFirst();
    }

    /** Whether the token is a form of address that is no part of a name. */
    public boolean isHonorific(String word) {
        return !honorifics.exactly(word).isEmpty();
    }

    /** The gender that a form of address implies, if it does. */
    public Optional<KnownPerson.Gender> genderOf(String honorific) {
        return honorifics.exactly(honorific).stream().flatMap(Optional::stream).findFirst();
    }
}
