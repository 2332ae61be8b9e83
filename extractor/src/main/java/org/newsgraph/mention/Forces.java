package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.Cues.Cue;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;

/** Settles whose armies, police and fighters phrases mean: "Syrian troops", "ISIS militants", "the jihadists". */
final class Forces {
    private final States states;
    private final Gazetteer gazetteer;

    Forces(States states, Gazetteer gazetteer) {
        this.states = states;
        this.gazetteer = gazetteer;
    }

    /** Whom a noun for an armed body means ("army", "police", "militia"); nobody where that stays open. */
    List<Referent> bodies(Phrase phrase) {
        List<Referent> organized = armedOwners(phrase);
        if (!organized.isEmpty()) {
            return organized;
        }
        boolean isMilitia = phrase.meaning()
                .filter(one -> one.kind() == EntityKind.ARMED_GROUP)
                .isPresent();
        Optional<KnownEntity> country = state(phrase);
        if (country.isPresent() && !isMilitia) {
            boolean police = phrase.head().lemma().equals("police");
            return List.of(states.organ(phrase, country.get(), police ? "police" : "army", police ? "COP" : "MIL"));
        }
        return one(Antecedents.described(phrase).or(() -> Antecedents.repeated(phrase)));
    }

    /** Whom a noun for armed people means ("troops", "militants"); nobody where that stays open. */
    List<Referent> fighters(Phrase phrase) {
        List<Referent> organized = armedOwners(phrase);
        if (!organized.isEmpty()) {
            return organized;
        }
        Optional<KnownEntity> country = state(phrase);
        if (phrase.tells(Cue.STATE_TROOP) && country.isPresent() && phrase.isPlural() && !phrase.isCounted()) {
            return List.of(states.organ(phrase, country.get(), "army", "MIL"));
        }
        if (phrase.isCounted() || phrase.isIndefinite()) {
            return List.of();
        }
        List<Referent> described = Antecedents.allDescribed(phrase);
        return described.isEmpty() ? one(Antecedents.repeated(phrase)) : described;
    }

    private static List<Referent> one(Optional<Referent> found) {
        return found.map(List::of).orElse(List.of());
    }

    /** The state whose forces they are: "Syrian troops", or "government forces" where one government is spoken of. */
    private Optional<KnownEntity> state(Phrase phrase) {
        return states.governedBy(phrase.owners())
                .or(() -> isOfGovernment(phrase)
                        ? Governments.only(phrase).flatMap(Referent::country).flatMap(gazetteer::country)
                        : Optional.empty());
    }

    private static boolean isOfGovernment(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "compound").stream()
                .anyMatch(word -> phrase.nouns().cues().tells(Cue.RULER, word.lemma()));
    }

    /** The groups whose fighters or members these are: "ISIS militants", "members of Division 13". */
    private static List<Referent> armedOwners(Phrase phrase) {
        return phrase.owners().stream()
                .filter(owner -> switch (owner.kind()) {
                    case ARMED_GROUP -> true;
                    case ORGANIZATION -> phrase.type().equals("armed");
                    case GOVERNMENT -> phrase.type().equals("army");
                    default -> false;
                })
                .toList();
    }
}
