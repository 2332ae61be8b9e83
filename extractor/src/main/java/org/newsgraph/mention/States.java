package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.NameKey;

/** The states that phrases belong to, and their organs: "the Syrian government", "Assad's army". */
final class States {
    private final Gazetteer gazetteer;

    States(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The state that the owners are, or whose government one of them leads: "Assad's regime" is Syria's. */
    Optional<KnownEntity> governedBy(List<Referent> owners) {
        return owners.stream()
                .filter(States::isOfAState)
                .flatMap(owner -> (owner.kind() == EntityKind.PERSON ? owner.governs() : owner.country()).stream())
                .flatMap(code -> gazetteer.country(code).stream())
                .findFirst();
    }

    /** The state that the owners are, or are from. */
    Optional<KnownEntity> of(List<Referent> owners) {
        return owners.stream()
                .filter(States::isOfAState)
                .flatMap(owner -> owner.country().stream())
                .flatMap(code -> gazetteer.country(code).stream())
                .findFirst();
    }

    private static boolean isOfAState(Referent owner) {
        return switch (owner.kind()) {
            case COUNTRY, CITY, GOVERNMENT, PERSON -> true;
            default -> false;
        };
    }

    /** An organ of a state, under the name that the tables have for it, else "Syrian government". */
    Referent organ(Discourse discourse, KnownEntity country, String organ, String sector) {
        return body(discourse, country, organ, EntityKind.GOVERNMENT, sector);
    }

    /** A body that a state has one of, under the name that the tables have for it, else "Syrian opposition". */
    Referent body(Discourse discourse, KnownEntity country, String organ, EntityKind kind, String sector) {
        String name = gazetteer.adjective(country.name()).orElse(country.name()) + " " + organ;
        Optional<KnownEntity> known = gazetteer.named(name);
        Referent referent =
                discourse.shared(NameKey.of(known.map(KnownEntity::name).orElse(name)), () -> known.map(Referent::of)
                        .orElseGet(() -> new Referent(name, Optional.empty(), kind)));
        referent.belongTo(country.country(), Optional.of(sector));
        referent.partOf(country.name());
        return referent;
    }

    /** An organ of a state, which this phrase calls by its words. */
    Referent organ(Phrase phrase, KnownEntity country, String organ, String sector) {
        Referent referent = organ(phrase.discourse(), country, organ, sector);
        if (!phrase.isCounted()) {
            int first = NounPhrases.firstBehindArticle(phrase.sentence(), phrase.head());
            referent.call(phrase.discourse()
                    .words(phrase.sentence().span(first, phrase.head().index() + 1)));
        }
        return referent;
    }
}
