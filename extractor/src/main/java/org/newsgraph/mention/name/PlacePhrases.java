package org.newsgraph.mention.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.tables.NameKey;

/** Settles which place a phrase means: "the northern city of Aleppo", "Idlib province", or "the city" mentioned last. */
public final class PlacePhrases {
    private final Gazetteer gazetteer;

    public PlacePhrases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Which place the phrase means, if the article names it. */
    public Optional<Referent> find(Phrase phrase) {
        return named(phrase).or(() -> isBare(phrase) ? last(phrase) : Optional.empty());
    }

    /** "the northern city of Aleppo" is Aleppo; "Idlib province" is the province, which may bear a city's name. */
    private Optional<Referent> named(Phrase phrase) {
        Optional<Referent> place = phrase.owners().stream()
                .filter(owner -> owner.kind().isPlace() && owner.isIdentified() && owner.kind() != EntityKind.COUNTRY)
                .filter(owner -> !saysWhatItIs(phrase, owner))
                .findFirst();
        if (place.isEmpty() || !phrase.has(Cue.PLACE) || isWithin(phrase, place.get())) {
            return Optional.empty();
        }
        EntityKind kind = kind(phrase);
        if (kind == EntityKind.REGION && place.get().kind() == EntityKind.CITY && phrase.has(Cue.WIDER_PLACE)) {
            return Optional.of(region(
                    gazetteer,
                    phrase.discourse(),
                    place.get().name(),
                    place.get().country(),
                    phrase.noun()));
        }
        if (place.get().kind() == EntityKind.PLACE) {
            place.get().specify(kind);
        }
        return place;
    }

    /** "A Great Bay port": the bay is a bay, and no port. */
    private static boolean saysWhatItIs(Phrase phrase, Referent owner) {
        String name = owner.name().toLowerCase(Locale.ROOT);
        String own = name.substring(name.lastIndexOf(' ') + 1);
        return own.length() < name.length()
                && !own.equals(phrase.noun())
                && phrase.nouns().cues().has(Cue.LANDFORM, own);
    }

    /** "The Damascus suburbs" are not Damascus. */
    private static boolean isWithin(Phrase phrase, Referent place) {
        boolean named = phrase.sentence().children(phrase.head(), "nmod").stream()
                .anyMatch(word -> word.index() > phrase.head().index());
        return place.kind() == EntityKind.CITY && (phrase.isPlural() || phrase.has(Cue.QUARTER) && !named);
    }

    /** The province that bears the name of a town in it. */
    static Referent region(Gazetteer gazetteer, Discourse discourse, KnownEntity town, String noun) {
        return region(gazetteer, discourse, town.name(), town.country(), noun);
    }

    private static Referent region(
            Gazetteer gazetteer, Discourse discourse, String town, Optional<String> country, String noun) {
        String name = town + " " + noun;
        Optional<KnownEntity> known = gazetteer.named(name);
        Referent region =
                discourse.shared(NameKey.of(known.map(KnownEntity::name).orElse(name)), () -> known.map(Referent::of)
                        .orElseGet(() -> new Referent(name, Optional.empty(), EntityKind.REGION)));
        region.belongTo(country, Optional.empty());
        return region;
    }

    private static EntityKind kind(Phrase phrase) {
        return phrase.meaning().map(Nouns.Meaning::kind).orElse(EntityKind.PLACE);
    }

    /** "The city", which says nothing of its own. */
    private static boolean isBare(Phrase phrase) {
        return phrase.has(Cue.PLACE)
                && phrase.isDefinite()
                && !phrase.isPlural()
                && phrase.owners().isEmpty()
                && phrase.modifiers().isEmpty()
                && phrase.sentence()
                        .children(phrase.head(), "nmod", "acl", "acl:relcl", "appos", "nmod:poss")
                        .isEmpty();
    }

    private static Optional<Referent> last(Phrase phrase) {
        EntityKind kind = kind(phrase);
        if (kind != EntityKind.CITY && !phrase.has(Cue.WIDER_PLACE) || phrase.has(Cue.SEAT_OF_GOVERNMENT)) {
            return Optional.empty();
        }
        List<Referent> near = phrase.before(2).stream()
                .flatMap(item -> item.referents().stream())
                .filter(one -> one.isIdentified() && one.kind() == kind)
                .toList();
        return near.stream().findFirst();
    }
}
