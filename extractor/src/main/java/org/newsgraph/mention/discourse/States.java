package org.newsgraph.mention.discourse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.tables.NameKey;

/** The states that phrases belong to, and their organs: "the Syrian government", "Assad's army". */
public final class States {
    /** How the tables describe the government of a part of a state. */
    private static final String OF_A_REGION = "regional government";

    private final Gazetteer gazetteer;

    public States(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The state that the owners are, or whose government one of them leads or houses: "Assad's regime" is Syria's. */
    public Optional<KnownEntity> governedBy(List<Referent> owners) {
        return first(owners.stream().flatMap(owner -> (isCapital(owner) ? owner.country() : governed(owner)).stream()));
    }

    /** The state that the owners are, or whose government one of them leads; a capital has a police of its own. */
    public Optional<KnownEntity> named(List<Referent> owners) {
        return first(owners.stream().flatMap(owner -> governed(owner).stream()));
    }

    /** The state that the owners are, or are from. */
    public Optional<KnownEntity> of(List<Referent> owners) {
        return first(owners.stream()
                .filter(owner -> switch (owner.kind()) {
                    case COUNTRY, CITY, GOVERNMENT, PERSON -> true;
                    default -> false;
                })
                .flatMap(owner -> owner.country().stream()));
    }

    private Optional<KnownEntity> first(Stream<String> codes) {
        return codes.flatMap(code -> gazetteer.country(code).stream()).findFirst();
    }

    private boolean isCapital(Referent owner) {
        return owner.kind() == EntityKind.CITY
                && owner.isIdentified()
                && gazetteer
                        .named(owner.name())
                        .flatMap(gazetteer::countryOfCapital)
                        .isPresent();
    }

    private static Optional<String> governed(Referent owner) {
        return switch (owner.kind()) {
            case COUNTRY -> owner.country();
            case GOVERNMENT -> owner.isDescribedBy(OF_A_REGION) ? Optional.empty() : owner.country();
            case PERSON -> owner.governs();
            default -> Optional.empty();
        };
    }

    /** An organ of a state, under the name that the tables have for it after its adjective, else "Syrian government". */
    public Referent organ(Discourse discourse, KnownEntity country, String organ, String sector) {
        String name = name(country, organ);
        return institution(discourse, country, name, organ(country, name), EntityKind.GOVERNMENT, sector);
    }

    private Optional<KnownEntity> organ(KnownEntity country, String name) {
        return gazetteer.named(name).filter(known -> known.country().equals(country.country()));
    }

    /** An institution that a state has one of, under the name that the tables have for it, else "Syrian opposition". */
    public Referent institution(
            Discourse discourse, KnownEntity country, String organ, EntityKind kind, String sector) {
        return institution(discourse, country, name(country, organ), known(country, organ), kind, sector);
    }

    private static Referent institution(
            Discourse discourse,
            KnownEntity country,
            String name,
            Optional<KnownEntity> known,
            EntityKind kind,
            String sector) {
        Referent referent =
                discourse.shared(NameKey.of(known.map(KnownEntity::name).orElse(name)), () -> known.map(Referent::of)
                        .orElseGet(() -> new Referent(name, Optional.empty(), kind)));
        referent.belongTo(country.country(), Optional.of(sector));
        referent.partOf(country.name());
        return referent;
    }

    private String name(KnownEntity country, String organ) {
        return gazetteer.adjective(country.name()).orElse(country.name()) + " " + organ;
    }

    /** What the tables have as this institution of a state, after any of the state's names: "US Senate" for America's. */
    public Optional<KnownEntity> known(KnownEntity country, String organ) {
        return Stream.of(
                        Stream.of(name(country, organ), country.name() + " " + organ),
                        country.aliases().stream().map(alias -> alias + " " + organ))
                .flatMap(names -> names)
                .flatMap(name -> organ(country, name).stream())
                .findFirst();
    }

    /** An organ of a state, which this phrase calls by its words. */
    public Referent organ(Phrase phrase, KnownEntity country, String organ, String sector) {
        Referent referent = organ(phrase.discourse(), country, organ, sector);
        if (!phrase.isCounted()) {
            int first = NounPhrases.firstAfterArticle(phrase.sentence(), phrase.head());
            referent.call(phrase.discourse()
                    .words(phrase.sentence().span(first, phrase.head().index() + 1)));
        }
        return referent;
    }
}
