package org.newsgraph.mention.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Decides what bears a name that the tables do not have: by its own words, those beside it, or the recogniser. */
final class NameKinds {
    private static final Set<NounClass> NOT_ACTING = Set.of(
            NounClass.DOCUMENT,
            NounClass.EVENT,
            NounClass.WEAPON,
            NounClass.VEHICLE,
            NounClass.GOODS,
            NounClass.MONEY,
            NounClass.ABSTRACT,
            NounClass.TIME);

    private final Nouns nouns;

    NameKinds(Nouns nouns) {
        this.nouns = nouns;
    }

    EntityKind of(Occurrence one) {
        if (one.name().tag() == FoundName.Tag.STORM) {
            return EntityKind.THING;
        }
        return inside(one)
                .or(() -> beside(one))
                .orElseGet(() -> opensNear(one.sentence(), one.name())
                        ? EntityKind.PLACE
                        : switch (one.name().tag()) {
                            case PERSON -> EntityKind.PERSON;
                            case STORM -> EntityKind.THING;
                            case LOCATION -> EntityKind.PLACE;
                            case ORGANIZATION -> EntityKind.ORGANIZATION;
                            case UNKNOWN -> isLocated(one) ? EntityKind.PLACE : EntityKind.ORGANIZATION;
                        });
    }

    /** "Near Port Alba, two strikes …": what a sentence opens near is a place, whatever the recogniser takes it for. */
    static boolean opensNear(Sentence sentence, FoundName name) {
        int first = name.first();
        int end = name.end();
        return first >= 1
                && sentence.token(first - 1).text().equals("Near")
                && end < sentence.size()
                && sentence.token(end).text().equals(",");
    }

    /** "Hurricane Ian", "tropical storm Lee"; but "after the storm Lee left", "the strongest storm Japan has faced". */
    boolean isStorm(Sentence sentence, FoundName name) {
        int first = name.first();
        if (first + 1 < name.end() && isStormNoun(sentence.token(first))) {
            return true;
        }
        if (first == 0 || !isStormNoun(sentence.token(first - 1))) {
            return false;
        }
        Token noun = sentence.token(first - 1);
        Token head = Occurrence.of(sentence, name).head();
        boolean together = noun.head() == head.index() || head.head() == noun.index();
        boolean capital = Character.isUpperCase(noun.text().codePointAt(0));
        return name.isKnownPlace()
                ? capital && together
                : capital
                        || together
                                && (first == 1
                                        || !sentence.token(first - 2).tag().equals("DT"));
    }

    private boolean isStormNoun(Token token) {
        return token.isNoun()
                && nouns.of(token.lemma().toLowerCase(Locale.ROOT))
                        .filter(meaning -> meaning.is(NounClass.STORM))
                        .isPresent();
    }

    /** Whether the name says itself that an institution bears it: "Labour Party". */
    boolean isInstitution(Sentence sentence, FoundName name) {
        return inside(Occurrence.of(sentence, name))
                .filter(kind -> kind == EntityKind.ORGANIZATION
                        || kind == EntityKind.ARMED_GROUP
                        || kind == EntityKind.GOVERNMENT)
                .isPresent();
    }

    /** By the name's own last noun: "Geneva Communique", "Law of Armed Conflict", "Ministry of Culture". */
    private Optional<EntityKind> inside(Occurrence one) {
        List<Token> words =
                one.sentence().tokens().subList(one.name().first(), one.name().end());
        if (words.size() > 1) {
            int of = 0;
            while (of < words.size() && !words.get(of).text().equals("of")) {
                of++;
            }
            Optional<EntityKind> kind = nouns.of(
                            words.get(of == 0 ? words.size() - 1 : of - 1).lemma())
                    .flatMap(meaning -> whole(one, meaning));
            if (kind.isPresent()) {
                return kind;
            }
        }
        List<Token> backwards = new ArrayList<>(words);
        Collections.reverse(backwards);
        return first(backwards);
    }

    private static Optional<EntityKind> whole(Occurrence one, Nouns.Meaning meaning) {
        boolean free = one.name().tag() == FoundName.Tag.UNKNOWN || one.name().tag() == FoundName.Tag.ORGANIZATION;
        if (free && NOT_ACTING.contains(meaning.main())) {
            return Optional.of(EntityKind.THING);
        }
        return meaning.main() == NounClass.GOVERNMENT && meaning.kind() == EntityKind.GOVERNMENT
                ? Optional.of(EntityKind.GOVERNMENT)
                : Optional.empty();
    }

    private Optional<EntityKind> beside(Occurrence one) {
        Sentence sentence = one.sentence();
        List<Token> near = new ArrayList<>();
        if (one.name().end() < sentence.size()) {
            near.add(sentence.token(one.name().end()));
        }
        int before = one.name().first() - 1;
        if (before > 0 && sentence.token(before).text().equals("of")) {
            before--;
        }
        if (before >= 0) {
            near.add(sentence.token(before));
        }
        return first(near.stream()
                .filter(token -> token.isNoun() && !token.isProper())
                .toList());
    }

    private Optional<EntityKind> first(List<Token> words) {
        return words.stream()
                .flatMap(token -> nouns.of(token.lemma()).stream())
                .flatMap(meaning -> named(meaning).stream())
                .findFirst();
    }

    /** What a name is that stands beside such a noun: "rebel group X", "X militia", "the town of X". */
    private static Optional<EntityKind> named(Nouns.Meaning meaning) {
        return switch (meaning.main()) {
            case ARMED -> Optional.of(EntityKind.ARMED_GROUP);
            case ARMY ->
                meaning.kind() == EntityKind.ARMED_GROUP ? Optional.of(EntityKind.ARMED_GROUP) : Optional.empty();
            case SETTLEMENT, REGION, FACILITY, ORGANIZATION -> Optional.of(meaning.kind());
            default -> Optional.empty();
        };
    }

    /** "In Florence", "near Port Alba". */
    static boolean isLocated(Occurrence one) {
        return PrepositionalPhrases.isAfter(one.sentence(), one.head(), FunctionWords.BEFORE_PLACES);
    }
}
