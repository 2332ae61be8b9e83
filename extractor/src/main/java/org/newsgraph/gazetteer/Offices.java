package org.newsgraph.gazetteer;

import java.util.Optional;
import org.newsgraph.text.Sentence;

/** Offices and honorifics, as they stand before and after names: "foreign minister", "Gen.", "Dr". */
public final class Offices {
    /**
     * An office.
     *
     * @param name the canonical name, in lower case
     * @param sector PLOVER's sector of its holder
     * @param leads what its holder leads in their state ("government"), if anything
     * @param spokesperson whether its holder speaks for somebody
     */
    public record Office(String name, Optional<String> sector, Optional<String> leads, boolean spokesperson) {}

    /**
     * An office in a sentence.
     *
     * @param end the index behind its last token
     */
    public record Hit(int end, Office office) {}

    private final PhraseIndex<Office> index = new PhraseIndex<>();
    private final PhraseIndex<Boolean> honorifics = new PhraseIndex<>();

    private Offices() {}

    /** The tables that travel in the program's jar. */
    public static Offices standard() {
        Offices offices = new Offices();
        for (Table.Row row : Table.resource("tables/offices.tsv").rows()) {
            Office office = new Office(
                    row.get("office"),
                    row.find("sector"),
                    row.find("leads"),
                    row.find("spokesperson").filter("yes"::equals).isPresent());
            offices.index.add(office.name(), office);
            row.list("aliases").forEach(alias -> offices.index.add(alias, office));
        }
        for (Table.Row row : Table.resource("tables/honorifics.tsv").rows()) {
            offices.honorifics.add(row.get("honorific"), true);
        }
        return offices;
    }

    /** The longest office that begins at a token. */
    public Optional<Hit> at(Sentence sentence, int begin) {
        return index.at(sentence, begin).map(found -> new Hit(found.end(), found.value()));
    }

    /** The office of exactly this name. */
    public Optional<Office> named(String name) {
        return index.exactly(name).stream().findFirst();
    }

    /** Whether the token is a form of address that is no part of a name. */
    public boolean isHonorific(String word) {
        return !honorifics.exactly(word).isEmpty();
    }
}
