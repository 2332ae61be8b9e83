package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What common nouns stand for: "watchdog" for an organisation, "missile" for a weapon. */
public final class Nouns {
    /**
     * A common noun's meaning in news.
     *
     * @param noun the lemma
     * @param types its classes, the first of which says what it is: "armed", "facility", "weapon", …
     * @param kind what kind of entity a noun phrase around it is
     */
    public record Meaning(String noun, List<String> types, EntityKind kind) {
        public Meaning {
            types = List.copyOf(types);
        }

        /** Whether it is a house that stands for those in it: "the embassy said". */
        public boolean isHouse() {
            return kind == EntityKind.FACILITY && is(NounClass.ORGANIZATION);
        }

        /** What it is above all, as the table names it. */
        public String type() {
            return types.get(0);
        }

        /** What it is above all. */
        public NounClass main() {
            return NounClass.of(type());
        }

        /** Whether it is this, among others. */
        public boolean is(NounClass one) {
            return types.stream().anyMatch(type -> NounClass.of(type) == one);
        }
    }

    private static final List<String> PERSON = List.of("person");

    private final Map<String, Meaning> byLemma = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Cues cues;

    private Nouns(Cues cues) {
        this.cues = cues;
    }

    /** The table that travels in the program's jar. */
    public static Nouns standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static Nouns read(TableSource tables) {
        Nouns nouns = new Nouns(Cues.read(tables));
        for (Table.Row row : tables.table("ontology/nouns.tsv").rows()) {
            EntityKind kind = EntityKind.of(row);
            nouns.byLemma.putIfAbsent(row.get("noun"), new Meaning(row.get("noun"), row.list("class"), kind));
        }
        tables.table("ontology/person-nouns.tsv", "noun").rows().forEach(row -> nouns.persons.add(row.get("noun")));
        return nouns;
    }

    /** The meaning of a lemma, or of a compound of two words. */
    public Optional<Meaning> of(String lemma) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        Meaning meaning = byLemma.get(noun);
        // The lemmatizer leaves rarer plurals as they are ("militiamen").
        return Optional.ofNullable(
                meaning == null && noun.endsWith("men") ? byLemma.get(noun.replaceFirst("men$", "man")) : meaning);
    }

    /**
     * The meaning of a noun where it stands: with the word before it as a compound, or else alone. A plural that is
     * listed by itself ("premises", "authorities") goes before the lemma, which taggers also get wrong ("basis"). A noun
     * that is not listed is a person where it can mean nothing else.
     */
    public Optional<Meaning> of(Sentence sentence, Token noun) {
        for (String form : forms(noun)) {
            Optional<Meaning> compound = noun.index() == 0
                    ? Optional.empty()
                    : of(sentence.token(noun.index() - 1).text() + " " + form);
            Optional<Meaning> found = compound.or(() -> of(form));
            if (found.isPresent()) {
                return found;
            }
        }
        return forms(noun).stream()
                .map(form -> form.toLowerCase(Locale.ROOT))
                .filter(persons::contains)
                .findFirst()
                .map(form -> new Meaning(form, PERSON, EntityKind.PERSON));
    }

    /** What else single words tell about who is who. */
    public Cues cues() {
        return cues;
    }

    private static List<String> forms(Token noun) {
        String text = noun.text();
        boolean plural = noun.tag().matches("NNP?S") && text.endsWith("s");
        return plural ? List.of(text, text.substring(0, text.length() - 1), noun.lemma()) : List.of(text, noun.lemma());
    }
}
