package org.newsgraph.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.Towns;
import org.newsgraph.gazetteer.Towns.Division;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.tables.NameKey;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds the places that are others than the known ones of their name, by what stands beside it: "London, Ontario", "Tripoli
 * (Lebanon)", "Tripoli in northern Lebanon", "the Lebanese city of Tripoli", "Lebanon's Tripoli". Such a place bears both names
 * and no link, and "London" means it in the article from then on. What stands after the comma may be another, too: the
 * Georgia of "Rome, Georgia" is no country.
 */
final class Localities {
    /** The most words that the name of a country or a province has: "Newfoundland and Labrador". */
    private static final int LONGEST = 3;

    private final Gazetteer gazetteer;
    private final Towns towns;
    private final Cues cues;
    private final Map<Sentence, Map<Integer, Occurrence>> byFirst = new HashMap<>();
    private final Map<Sentence, Map<Integer, Occurrence>> byEnd = new HashMap<>();
    private final Map<Occurrence, Elsewhere> elsewhere = new HashMap<>();

    /**
     * A place that the tables do not have under its name alone.
     *
     * @param key among the article's referents
     */
    record Elsewhere(String key, Referent place) {}

    Localities(Gazetteer gazetteer, Cues cues, List<Occurrence> all) {
        this.gazetteer = gazetteer;
        this.towns = gazetteer.towns();
        this.cues = cues;
        for (Occurrence one : all) {
            byFirst.computeIfAbsent(one.sentence(), key -> new HashMap<>())
                    .put(one.name().first(), one);
            byEnd.computeIfAbsent(one.sentence(), key -> new HashMap<>())
                    .put(one.name().end(), one);
        }
        Map<String, Elsewhere> first = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (Occurrence one : all) {
            if (isPlace(one)) {
                settle(one, first, known);
            }
        }
    }

    /** Which place an occurrence means, where that is not the one that the tables have. */
    Optional<Elsewhere> of(Occurrence one) {
        return Optional.ofNullable(elsewhere.get(one));
    }

    private static boolean isPlace(Occurrence one) {
        return one.name().sense() == Gazetteer.Sense.NAME
                && (one.isKnown(EntityKind.CITY)
                        || one.isKnown(EntityKind.REGION)
                        || one.isKnown(EntityKind.COUNTRY)
                        || one.name().known().isEmpty());
    }

    /** Later mentions follow the first, unless they say themselves where they are. */
    private void settle(Occurrence one, Map<String, Elsewhere> first, Set<String> known) {
        if (elsewhere.containsKey(one)) {
            return;
        }
        String key = one.key();
        Optional<Beside> beside = beside(one);
        Optional<Division> other = beside.flatMap(found -> other(one, found));
        if (one.name().known().isEmpty()) {
            beside.ifPresent(found -> settleWider(one, found, first));
        } else if (other.isPresent()) {
            Elsewhere place = place(one, EntityKind.CITY, other.get());
            elsewhere.put(one, place);
            if (!known.contains(key)) {
                first.putIfAbsent(key, place);
            }
            settleWider(one, beside.get(), first);
        } else if (beside.isEmpty() && first.containsKey(key)) {
            elsewhere.put(one, first.get(key));
        } else {
            known.add(key);
        }
    }

    /** "Rome, Georgia": a state's name may be that of another's province. */
    private void settleWider(Occurrence town, Beside beside, Map<String, Elsewhere> first) {
        Optional<Occurrence> wider = beside.name().filter(name -> name.isKnown(EntityKind.COUNTRY));
        if (wider.isEmpty()) {
            return;
        }
        String name = name(town);
        boolean inState = beside.divisions().stream()
                .anyMatch(division -> division.province().isEmpty() && towns.has(name, division));
        beside.divisions().stream()
                .filter(division -> !inState && division.province().isPresent() && towns.has(name, division))
                .findFirst()
                .ifPresent(division -> {
                    Elsewhere region = place(wider.get(), EntityKind.REGION, division);
                    elsewhere.put(wider.get(), region);
                    first.putIfAbsent(wider.get().key(), region);
                });
    }

    /** Known by its name and that of where it lies: "London, Ontario", "Tripoli, Lebanon". */
    private Elsewhere place(Occurrence one, EntityKind kind, Division division) {
        String country =
                gazetteer.country(division.country()).map(KnownEntity::name).orElse(division.country());
        String wider = kind == EntityKind.REGION ? country : division.province().orElse(country);
        Referent place = new Referent(name(one) + ", " + wider, Optional.empty(), kind);
        place.belongTo(Optional.of(division.country()), Optional.empty());
        return new Elsewhere(NameKey.of(place.name()), place);
    }

    private static String name(Occurrence one) {
        StringBuilder name = new StringBuilder();
        for (Token token :
                one.sentence().tokens().subList(one.name().first(), one.name().end())) {
            name.append(name.isEmpty() ? "" : " ").append(token.text());
        }
        return name.toString();
    }

    /**
     * What stands beside a name and says where it is.
     *
     * @param name what it is itself as a name, if it was found as one
     * @param sure whether nothing else can stand there: in brackets, or after a comma where no list goes on
     */
    private record Beside(List<Division> divisions, Optional<Occurrence> name, boolean sure) {}

    /** The division in which the place lies, where the known one does not. */
    private Optional<Division> other(Occurrence one, Beside beside) {
        KnownEntity known = one.name().known().orElse(null);
        if (known == null || beside.divisions().stream().anyMatch(division -> isIn(known, division))) {
            return Optional.empty();
        }
        Optional<Division> listed = beside.divisions().stream()
                .filter(division -> towns.has(name(one), division))
                .findFirst();
        return listed.isPresent() || !beside.sure() || known.kind() != EntityKind.CITY
                ? listed
                : Optional.of(beside.divisions().get(0));
    }

    private boolean isIn(KnownEntity known, Division division) {
        if (!known.country().equals(Optional.of(division.country()))) {
            return false;
        }
        Optional<String> province = known.kind() == EntityKind.CITY
                ? towns.choose(known.name(), Set.of(division.country())).flatMap(Towns.Town::province)
                : Optional.empty();
        return division.province().isEmpty() || province.isEmpty() || province.equals(division.province());
    }

    private Optional<Beside> beside(Occurrence one) {
        return after(one).or(() -> before(one));
    }

    private Optional<Beside> after(Occurrence one) {
        Sentence sentence = one.sentence();
        int at = one.name().end();
        String sign = word(sentence, at);
        if (!sign.matches(",|-LRB-|\\(|in")) {
            return Optional.empty();
        }
        int first = isDirection(sentence, at + 1) ? at + 2 : at + 1;
        for (int end = Math.min(first + LONGEST, sentence.size()); end > first; end--) {
            List<Division> divisions = divisions(sentence, first, end);
            if (!divisions.isEmpty()) {
                Optional<Occurrence> name = at(byFirst, sentence, first)
                        .filter(found -> found.name().end() > first);
                boolean city =
                        name.filter(found -> found.isKnown(EntityKind.CITY)).isPresent();
                boolean sure = sign.equals(",") ? !city && !isList(sentence, end) : !sign.equals("in");
                return Optional.of(new Beside(divisions, name, sure));
            }
        }
        return Optional.empty();
    }

    /** "northern Lebanon" */
    private static boolean isDirection(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.token(at).tag().equals("JJ")
                && Character.isLowerCase(sentence.token(at).text().codePointAt(0));
    }

    /** "Norland, Sudland and Westmark", "Norland, Sudland, Westmark" */
    private boolean isList(Sentence sentence, int end) {
        boolean joined = word(sentence, end).matches("and|or|&");
        boolean goesOn = word(sentence, end).equals(",")
                && at(byFirst, sentence, end + 1).filter(Localities::isPlace).isPresent();
        return joined || goesOn;
    }

    /** "Lebanon's Tripoli", "the Lebanese city of Tripoli" */
    private Optional<Beside> before(Occurrence one) {
        Sentence sentence = one.sentence();
        int first = one.name().first();
        if (word(sentence, first - 1).matches("'s|’s")) {
            return at(byEnd, sentence, first - 1).flatMap(this::owner);
        }
        boolean city = word(sentence, first - 1).equals("of")
                && first > 2
                && cues.has(Cue.PLACE, sentence.token(first - 2).lemma());
        return city ? at(byEnd, sentence, first - 2).flatMap(this::owner) : Optional.empty();
    }

    private Optional<Beside> owner(Occurrence owner) {
        return owner.name()
                .known()
                .filter(known -> known.kind() == EntityKind.COUNTRY)
                .flatMap(KnownEntity::country)
                .map(code -> new Beside(List.of(new Division(code, Optional.empty())), Optional.of(owner), false));
    }

    /** What countries and provinces are called so. */
    private List<Division> divisions(Sentence sentence, int first, int end) {
        List<String> words =
                sentence.tokens().subList(first, end).stream().map(Token::text).toList();
        if (!words.stream().allMatch(word -> word.matches("\\p{Lu}.*|and|of"))) {
            return List.of();
        }
        String name = String.join(" ", words);
        List<Division> divisions = new ArrayList<>();
        gazetteer
                .named(name)
                .filter(known -> known.kind() == EntityKind.COUNTRY)
                .flatMap(KnownEntity::country)
                .ifPresent(code -> divisions.add(new Division(code, Optional.empty())));
        divisions.addAll(towns.divisions(name));
        return divisions;
    }

    private static Optional<Occurrence> at(
            Map<Sentence, Map<Integer, Occurrence>> names, Sentence sentence, int index) {
        return Optional.ofNullable(names.getOrDefault(sentence, Map.of()).get(index));
    }

    private static String word(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).text() : "";
    }
}
