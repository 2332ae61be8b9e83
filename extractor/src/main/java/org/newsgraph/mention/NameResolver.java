package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.gazetteer.NameKey;
import org.newsgraph.gazetteer.Nouns;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Settles whom the names of an article mean: full names from partial ones, kinds from context, states from demonyms. */
final class NameResolver {
    /** Verbs that are done to states, not to their capitals: "blamed Moscow for the hack". */
    private static final Set<String> ADDRESSING = Set.of(
            "accuse",
            "blame",
            "condemn",
            "criticise",
            "criticize",
            "denounce",
            "slam",
            "blast",
            "lambast",
            "rebuke",
            "warn",
            "caution",
            "threaten",
            "urge",
            "ask",
            "press",
            "pressure",
            "push",
            "tell",
            "assure",
            "remind",
            "support",
            "back",
            "praise",
            "thank",
            "congratulate",
            "defy",
            "isolate",
            "pressurise",
            "pressurize");

    private static final Set<String> ARTICLES = Set.of("al", "el", "the", "ul");

    private final NameFinder finder;
    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final TitleFinder titles;
    private final Offices offices;
    private final KnownPeople people;

    NameResolver(NameFinder finder, Gazetteer gazetteer, Nouns nouns, TitleFinder titles, Offices offices) {
        this.titles = titles;
        this.offices = offices;
        this.people = new KnownPeople(gazetteer, offices);
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.nouns = nouns;
    }

    private record Occurrence(Sentence sentence, NameFinder.Name name, Token head, List<String> words) {
        /** Whether this is taken for a person's name that the tables do not have. */
        boolean isUnknownPerson() {
            return name.tag() == NameFinder.Tag.PERSON && name.known().isEmpty();
        }

        boolean isKnownPerson() {
            return name.known()
                    .filter(known -> known.kind() == EntityKind.PERSON)
                    .isPresent();
        }
    }

    /**
     * All names of an article.
     *
     * @param fullNames those that are whole names of persons
     * @param proven whom the tables mean by a surname, where that is proven anywhere in the article
     */
    private record Names(
            Discourse discourse,
            PersonNames persons,
            List<Occurrence> all,
            List<Occurrence> fullNames,
            Map<String, KnownPerson> proven) {}

    /** The names of each sentence; a name behind a title of office is a person's. */
    List<List<NameFinder.Name>> find(AnnotatedText text) {
        List<List<NameFinder.Name>> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            found.add(finder.find(sentence).stream()
                    .map(name -> isTitled(sentence, name) ? name.asPerson() : name)
                    .toList());
        }
        return found;
    }

    private boolean isTitled(Sentence sentence, NameFinder.Name name) {
        return name.tag() != NameFinder.Tag.PERSON
                && name.known().isEmpty()
                && !isBody(sentence.token(name.end() - 1))
                && titles.before(sentence, name.first())
                        .filter(title -> title.office().sector().isPresent())
                        .isPresent();
    }

    /** "The opposition Labour Party": the name says itself that it is no person's. */
    private boolean isBody(Token last) {
        return nouns.of(last.lemma())
                .filter(meaning -> meaning.type().equals("organization"))
                .isPresent();
    }

    /** Notes all names of the article in the discourse, given those of each sentence. */
    void resolve(Discourse discourse, List<List<NameFinder.Name>> found) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (Sentence sentence : discourse.text().sentences()) {
            for (NameFinder.Name name : found.get(sentence.index())) {
                occurrences.add(new Occurrence(sentence, name, head(sentence, name), words(sentence, name)));
            }
        }
        Names names = names(discourse, found, occurrences);
        for (Occurrence occurrence : occurrences) {
            Referent referent = referent(names, occurrence);
            EntityMention.Form form = occurrence.name().sense() == Gazetteer.Sense.DEMONYM
                    ? EntityMention.Form.DEMONYM
                    : EntityMention.Form.NAME;
            if (occurrence.name().sense() == Gazetteer.Sense.NAME) {
                referent.call(surface(discourse, occurrence));
                names.persons().gender(occurrence.sentence(), occurrence.name()).ifPresent(referent::isOf);
            }
            discourse.note(
                    occurrence.sentence(),
                    occurrence.name().first(),
                    occurrence.name().end(),
                    occurrence.head(),
                    form,
                    List.of(referent));
        }
    }

    private Names names(Discourse discourse, List<List<NameFinder.Name>> found, List<Occurrence> all) {
        PersonNames persons = new PersonNames(people, titles, offices, discourse.text(), found);
        List<Occurrence> fullNames = all.stream()
                .filter(one -> one.isKnownPerson()
                        || (one.isUnknownPerson() && one.words().size() > 1))
                .toList();
        Map<String, KnownPerson> proven = new HashMap<>();
        for (Occurrence one : all) {
            provenHere(persons, one).ifPresent(person -> proven.putIfAbsent(key(one), person));
        }
        return new Names(discourse, persons, all, fullNames, proven);
    }

    private static Optional<KnownPerson> provenHere(PersonNames persons, Occurrence one) {
        return one.isUnknownPerson() && !one.words().isEmpty()
                ? persons.proven(one.sentence(), one.name(), one.head(), key(one))
                : Optional.empty();
    }

    private static String key(Occurrence one) {
        return String.join(" ", one.words());
    }

    private Referent referent(Names names, Occurrence one) {
        Discourse discourse = names.discourse();
        Optional<Occurrence> full = fullName(names, one);
        Optional<KnownPerson> proven = provenHere(names.persons(), one).filter(person -> full.filter(
                        name -> !name.isKnownPerson() && !name.words().equals(one.words()))
                .isEmpty());
        if (proven.isPresent()) {
            return person(names, proven.get());
        }
        if (full.isPresent()) {
            return person(names, full.get());
        }
        if (one.name().sense() == Gazetteer.Sense.PEOPLE) {
            return people(discourse, one);
        }
        if (one.name().known().isPresent()) {
            KnownEntity known = actingState(one).orElse(one.name().known().get());
            return discourse.shared(NameKey.of(known.name()), () -> Referent.of(known));
        }
        if (one.name().tag() == NameFinder.Tag.PERSON) {
            KnownPerson elsewhere = names.proven().get(key(one));
            if (elsewhere != null) {
                return person(names, elsewhere);
            }
            Span first = one.sentence().span(one.name().first(), one.name().end());
            return discourse.shared(
                    "person " + last(one.words()),
                    () -> new Referent(surface(discourse, one), Optional.of(first), EntityKind.PERSON));
        }
        Occurrence longest = longerName(one, names.all()).orElse(one);
        if (longest.name().known().isPresent()) {
            KnownEntity known = longest.name().known().get();
            return discourse.shared(NameKey.of(known.name()), () -> Referent.of(known));
        }
        String name = surface(discourse, longest);
        Referent referent =
                discourse.shared(NameKey.of(name), () -> new Referent(name, Optional.empty(), kindOf(longest)));
        if (referent.kind() == EntityKind.PLACE || referent.kind() == EntityKind.THING) {
            EntityKind here = kindOf(one);
            if (here != EntityKind.PLACE && here != EntityKind.THING) {
                referent.specify(here);
            }
        }
        return referent;
    }

    /** "Afghans": people of a country, who are not the country. */
    private static Referent people(Discourse discourse, Occurrence one) {
        KnownEntity country = one.name().known().orElseThrow();
        String name = surface(discourse, one);
        Span span = one.sentence().span(one.name().first(), one.name().end());
        Referent people = discourse.shared(
                "people " + NameKey.of(name), () -> new Referent(name, Optional.of(span), EntityKind.GROUP));
        people.belongTo(country.country(), Optional.empty());
        people.partOf(country.name());
        people.makePlural();
        return people;
    }

    private static Referent person(Names names, KnownPerson person) {
        return names.discourse().shared(NameKey.of(person.entity().name()), () -> names.persons()
                .referent(person));
    }

    /** The person of a full name, under the canonical name where the tables know one. */
    private Referent person(Names names, Occurrence full) {
        Optional<KnownPerson> known =
                knownPerson(full).or(() -> Optional.ofNullable(names.proven().get(key(full))));
        if (known.isPresent()) {
            return person(names, known.get());
        }
        String name = surface(names.discourse(), full);
        return names.discourse()
                .shared(NameKey.of(name), () -> new Referent(name, Optional.empty(), EntityKind.PERSON));
    }

    private Optional<KnownPerson> knownPerson(Occurrence one) {
        return one.name().known().flatMap(known -> gazetteer.people().named(known.name()));
    }

    /** The article's full name of a person of whom this is a part: "Kerry" or "al-Assad" is the end of it. */
    private Optional<Occurrence> fullName(Names names, Occurrence one) {
        if (one.isKnownPerson()) {
            return Optional.of(one);
        }
        if (one.name().known().isPresent()) {
            return Optional.empty();
        }
        boolean isPerson = one.name().tag() == NameFinder.Tag.PERSON;
        return names.fullNames().stream()
                .filter(full -> endsWith(full.words(), one.words()) || isShortFor(one, full))
                .filter(full -> isPerson
                        || one.words().size() > 1
                        || full.words().size() > one.words().size())
                .filter(full -> isAddressedSo(names, one, full))
                .max((a, b) -> Integer.compare(a.words().size(), b.words().size())); // the first of the longest
    }

    /** "Xi" for Xi Jinping, "Qaddafi" for Muammar Gaddafi. */
    private boolean isShortFor(Occurrence one, Occurrence full) {
        return knownPerson(full).stream()
                .flatMap(person -> person.shortNames().stream())
                .anyMatch(name -> NameKey.of(name).equals(key(one)));
    }

    /** "Mrs Clinton" is not Bill Clinton. */
    private boolean isAddressedSo(Names names, Occurrence one, Occurrence full) {
        return knownPerson(full)
                .flatMap(person ->
                        names.persons().gender(one.sentence(), one.name()).map(told -> told == person.gender()))
                .orElse(true);
    }

    private static boolean endsWith(List<String> full, List<String> part) {
        int offset = full.size() - part.size();
        return !part.isEmpty()
                && offset >= 0
                && full.subList(offset, full.size()).equals(part);
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** A longer name of the article that this is a part of: "Observatory", or the acronym of one. */
    private static Optional<Occurrence> longerName(Occurrence one, List<Occurrence> all) {
        if (one.name().tag() == NameFinder.Tag.LOCATION) {
            return Optional.empty();
        }
        List<Occurrence> fitting = all.stream()
                .filter(other -> isBody(other)
                        && other.words().size() > one.words().size()
                        && (other.words().containsAll(one.words())
                                || initials(other).equals(last(one.words()))))
                .toList();
        long different = fitting.stream().map(Occurrence::words).distinct().count();
        return different == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isBody(Occurrence one) {
        return one.name()
                .known()
                .map(known -> known.kind() == EntityKind.ORGANIZATION
                        || known.kind() == EntityKind.ARMED_GROUP
                        || known.kind() == EntityKind.GOVERNMENT)
                .orElse(one.name().tag() == NameFinder.Tag.ORGANIZATION);
    }

    private static String initials(Occurrence one) {
        StringBuilder initials = new StringBuilder();
        for (int i = one.name().first(); i < one.name().end(); i++) {
            String word = one.sentence().token(i).text();
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(Character.toLowerCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    /** A capital that acts stands for its state: "Moscow said", "Washington's allies", but not "in Moscow". */
    private Optional<KnownEntity> actingState(Occurrence one) {
        KnownEntity known = one.name().known().get();
        return known.kind() == EntityKind.CITY && acts(one.sentence(), one.head())
                ? gazetteer.countryOfCapital(known)
                : Optional.empty();
    }

    private static boolean acts(Sentence sentence, Token head) {
        Token at = head;
        while (at.relation().equals("conj")) {
            at = sentence.token(at.head());
        }
        return switch (at.relation()) {
            case "nsubj" ->
                sentence.head(at).filter(Token::isVerb).isPresent()
                        && sentence.child(sentence.token(at.head()), "cop").isEmpty();
            case "nmod:poss" -> isOfAnActor(sentence, at);
            case "obl", "nmod" ->
                sentence.child(at, "case")
                        .filter(word ->
                                Set.of("with", "by", "against", "between", "on").contains(word.lemma()))
                        .isPresent();
            case "obj", "nsubj:pass" ->
                ADDRESSING.contains(sentence.token(at.head()).lemma())
                        || !sentence.children(sentence.token(at.head()), "xcomp", "ccomp")
                                .isEmpty();
            default -> false;
        };
    }

    private static boolean isOfAnActor(Sentence sentence, Token owner) {
        return sentence.head(owner)
                .filter(
                        noun -> noun.lemma()
                                .matches(
                                        "ally|government|leader|policy|support|decision|demand|offer|refusal|concern|call|threat|warning|accusation|stance|position|role|backing|request|response|interest|envoy|ambassador|relation|tie"))
                .isPresent();
    }

    private EntityKind kindOf(Occurrence one) {
        Sentence sentence = one.sentence();
        Token head = one.head();
        Optional<EntityKind> byNeighbour = neighbours(one).stream()
                .flatMap(token -> nouns.of(token.lemma()).stream())
                .map(meaning -> namedKind(meaning))
                .flatMap(Optional::stream)
                .findFirst();
        if (byNeighbour.isPresent()) {
            return byNeighbour.get();
        }
        return switch (one.name().tag()) {
            case PERSON -> EntityKind.PERSON;
            case LOCATION -> EntityKind.PLACE;
            case ORGANIZATION -> EntityKind.ORGANIZATION;
            case UNKNOWN -> isLocated(sentence, head) ? EntityKind.PLACE : EntityKind.ORGANIZATION;
        };
    }

    private static boolean isLocated(Sentence sentence, Token head) {
        return sentence.child(head, "case")
                .filter(word -> Set.of("in", "near", "at", "outside", "around").contains(word.lemma()))
                .isPresent();
    }

    /** The common nouns that say what a name is: "rebel group X", "X militia", "the town of X", "province of X". */
    private static List<Token> neighbours(Occurrence one) {
        Sentence sentence = one.sentence();
        List<Token> near = new ArrayList<>();
        for (int i = one.name().first(); i < one.name().end(); i++) {
            near.add(sentence.token(i));
        }
        java.util.Collections.reverse(near);
        if (one.name().end() < sentence.size()) {
            Token next = sentence.token(one.name().end());
            if (next.isNoun() && !next.isProper()) {
                near.add(next);
            }
        }
        int before = one.name().first() - 1;
        if (before > 0 && sentence.token(before).text().equals("of")) {
            before--;
        }
        if (before >= 0
                && sentence.token(before).isNoun()
                && !sentence.token(before).isProper()) {
            near.add(sentence.token(before));
        }
        return near;
    }

    /** What a name is that stands beside such a noun. */
    private static Optional<EntityKind> namedKind(Nouns.Meaning meaning) {
        return switch (meaning.type()) {
            case "armed" -> Optional.of(EntityKind.ARMED_GROUP);
            case "army" ->
                meaning.kind() == EntityKind.ARMED_GROUP ? Optional.of(EntityKind.ARMED_GROUP) : Optional.empty();
            case "settlement", "region", "facility", "organization" -> Optional.of(meaning.kind());
            default -> Optional.empty();
        };
    }

    private static Token head(Sentence sentence, NameFinder.Name name) {
        for (int i = name.first(); i < name.end(); i++) {
            int above = sentence.token(i).head();
            if (above < name.first() || above >= name.end()) {
                Token token = sentence.token(i);
                if (!token.relation().matches("punct|case|det")) {
                    return token;
                }
            }
        }
        return sentence.token(name.end() - 1);
    }

    private static List<String> words(Sentence sentence, NameFinder.Name name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            String word = NameKey.word(sentence.token(i).text());
            if (!word.isEmpty() && !ARTICLES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String surface(Discourse discourse, Occurrence one) {
        String words = discourse.words(
                one.sentence().span(one.name().first(), one.name().end()));
        return String.join(" ", Arrays.stream(words.split(" ")).toList())
                .replaceFirst("^(?i)the ", "")
                .replace('\u2019', '\'');
    }
}
