package org.newsgraph.mention.nominal;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.StateInstitutions;
import org.newsgraph.gazetteer.StateInstitutions.StateInstitution;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.mention.discourse.States;

/** Settles whose armies, police and fighters phrases mean: "Syrian troops", "ISIS militants", "the jihadists". */
final class Forces {
    private static final String ARMY = "army";
    private static final String ARMY_SECTOR = "MIL";

    private final States states;
    private final Gazetteer gazetteer;
    private final StateInstitutions institutions;

    Forces(States states, Gazetteer gazetteer, StateInstitutions institutions) {
        this.institutions = institutions;
        this.states = states;
        this.gazetteer = gazetteer;
    }

    /** Whom a noun for an armed institution means ("army", "police", "militia"); nobody where that stays open. */
    List<Referent> institutions(Phrase phrase) {
        List<Referent> organized = armedOwners(phrase);
        if (!organized.isEmpty()) {
            return organized;
        }
        Optional<Referent> affiliate = affiliate(phrase);
        if (affiliate.isPresent()) {
            return List.of(affiliate.get());
        }
        boolean isMilitia = phrase.meaning()
                .filter(one -> one.kind() == EntityKind.ARMED_GROUP)
                .isPresent();
        Optional<StateInstitution> service = isMilitia || phrase.isIndefinite() ? Optional.empty() : service(phrase);
        Optional<KnownEntity> country = service.flatMap(institution -> state(phrase, institution));
        if (country.isPresent() && (!phrase.has(Cue.STATE_TROOP) || isWhole(phrase))) {
            return List.of(states.organ(
                    phrase, country.get(), service.get().name(), service.get().sector()));
        }
        return one(Antecedents.described(phrase).or(() -> Antecedents.repeated(phrase)));
    }

    /** A state's navy is not its army, and neither is its police; a brigade is only a part. */
    private Optional<StateInstitution> service(Phrase phrase) {
        String noun = phrase.meaning().map(Nouns.Meaning::noun).orElse(phrase.noun());
        return institutions
                .named(noun)
                .filter(StateInstitution::single)
                .or(() ->
                        phrase.nouns().cues().has(Cue.STATE_ARMY, noun) ? institutions.named(ARMY) : Optional.empty());
    }

    /** A capital has a police of its own. */
    private Optional<KnownEntity> state(Phrase phrase, StateInstitution service) {
        return service.sector().equals(ARMY_SECTOR) ? state(phrase) : states.named(phrase.owners());
    }

    /** Whom a noun for armed people means ("troops", "militants"); nobody where that stays open. */
    List<Referent> fighters(Phrase phrase) {
        List<Referent> organized = armedOwners(phrase);
        if (!organized.isEmpty()) {
            return organized;
        }
        Optional<KnownEntity> country = state(phrase);
        if (phrase.has(Cue.STATE_TROOP)
                && country.isPresent()
                && phrase.isPlural()
                && !phrase.isCounted()
                && isWhole(phrase)) {
            return List.of(states.organ(phrase, country.get(), ARMY, ARMY_SECTOR));
        }
        if (phrase.isCounted() || phrase.isIndefinite()) {
            return List.of();
        }
        List<Referent> described = Antecedents.allDescribed(phrase);
        return described.isEmpty() ? one(Antecedents.repeated(phrase)) : described;
    }

    /** "Syrian democratic forces" are not the state's, "dozens of Syrian soldiers" not its army. */
    private static boolean isWhole(Phrase phrase) {
        boolean measured = phrase.sentence()
                .head(phrase.head())
                .filter(above ->
                        phrase.head().is("nmod") && phrase.nouns().cues().has(Cue.MEASURE, above.lemma()))
                .isPresent();
        return !measured
                && phrase.sentence().children(phrase.head(), "amod").stream()
                        .filter(word -> phrase.discourse()
                                .at(phrase.sentence(), word.index())
                                .isEmpty())
                        .allMatch(word -> phrase.nouns().cues().has(Cue.OF_A_STATE, word.lemma()));
    }

    /** "A local al-Qaeda affiliate": the only group of the article that the tables take for a part of al-Qaeda. */
    private static Optional<Referent> affiliate(Phrase phrase) {
        if (!phrase.has(Cue.AFFILIATE)) {
            return Optional.empty();
        }
        List<Referent> parts = phrase.discourse().referents().stream()
                .filter(one -> one.isIdentified() && one.kind() == EntityKind.ARMED_GROUP)
                .filter(one -> phrase.owners().stream()
                        .anyMatch(owner ->
                                one.parent().filter(owner.name()::equals).isPresent()))
                .toList();
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private static List<Referent> one(Optional<Referent> found) {
        return found.map(List::of).orElse(List.of());
    }

    /** The state whose forces they are: "Syrian troops", or "government forces" where one government is mentioned. */
    private Optional<KnownEntity> state(Phrase phrase) {
        return states.governedBy(phrase.owners())
                .or(() -> isOfGovernment(phrase)
                        ? Governments.only(phrase).flatMap(Referent::country).flatMap(gazetteer::country)
                        : Optional.empty());
    }

    private static boolean isOfGovernment(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "compound").stream()
                .anyMatch(word -> phrase.nouns().cues().has(Cue.RULER, word.lemma()));
    }

    /** The groups whose fighters or members these are: "ISIS militants", "members of Division 13". */
    private static List<Referent> armedOwners(Phrase phrase) {
        if (phrase.has(Cue.PART_OF_AN_INSTITUTION)) {
            return List.of();
        }
        return phrase.owners().stream()
                .filter(owner -> switch (owner.kind()) {
                    case ARMED_GROUP -> true;
                    case ORGANIZATION -> phrase.main() == NounClass.ARMED;
                    case GOVERNMENT -> phrase.main() == NounClass.ARMY;
                    default -> false;
                })
                .toList();
    }
}
