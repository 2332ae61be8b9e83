package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.NameKey;
import org.newsgraph.gazetteer.Nouns;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles whom phrases around common nouns mean: "the Syrian government", "members of Division 13", "the watchdog",
 * "the French minister". A phrase that nothing in the article settles stays an entity of its own.
 */
final class NominalResolver {
    private static final int NEAR = 3;
    private static final int FAR = 12;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    /** Nouns for the people of a state's army, beside the nouns for the army itself. */
    private static final Set<String> STATE_TROOPS = Set.of("troop", "force", "soldier", "serviceman");

    /** Nouns for a state's government as a whole, beside those for its ministries and courts. */
    private static final Set<String> RULERS = Set.of(
            "government",
            "regime",
            "administration",
            "cabinet",
            "authority",
            "authorities",
            "junta",
            "leadership",
            "rule");

    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final Offices offices;
    private final TitleFinder titles;

    NominalResolver(Gazetteer gazetteer, Nouns nouns, Offices offices) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.offices = offices;
        this.titles = new TitleFinder(offices);
    }

    /** The phrase around a head, with all that resolution asks of it. */
    private record Phrase(
            Discourse discourse,
            Sentence sentence,
            Token head,
            Optional<Nouns.Meaning> meaning,
            List<Referent> owners) {
        String type() {
            return meaning.map(Nouns.Meaning::type).orElse("");
        }

        boolean isDefinite() {
            return sentence.children(head, "det", "nmod:poss").stream()
                            .anyMatch(word -> DEFINITE.contains(word.lemma().toLowerCase(Locale.ROOT)))
                    || sentence.child(head, "nmod:poss").isPresent();
        }

        boolean isIndefinite() {
            return sentence.children(head, "det").stream().anyMatch(word -> Set.of("a", "an", "another", "some")
                    .contains(word.lemma().toLowerCase(Locale.ROOT)));
        }

        boolean isCounted() {
            return sentence.child(head, "nummod").isPresent();
        }

        boolean isPlural() {
            return head.tag().equals("NNS") || head.tag().equals("NNPS");
        }
    }

    /** Notes whom the phrase around this head means; heads inside names and modifiers are left alone. */
    void resolve(Discourse discourse, Sentence sentence, Token head) {
        Phrase phrase = new Phrase(
                discourse,
                sentence,
                head,
                nouns.of(sentence, NounPhrases.core(sentence, head)).or(() -> nouns.of(sentence, head)),
                owners(discourse, sentence, head));
        List<Referent> meant = meant(phrase);
        discourse.note(
                sentence,
                NounPhrases.first(sentence, head),
                NounPhrases.end(sentence, head),
                head,
                EntityMention.Form.NOMINAL,
                meant);
    }

    private List<Referent> meant(Phrase phrase) {
        Optional<List<Referent>> named = namedBeside(phrase);
        if (named.isPresent()) {
            return named.get();
        }
        return switch (phrase.type()) {
            case "government" ->
                List.of(
                        RULERS.contains(phrase.head().lemma().toLowerCase(Locale.ROOT))
                                ? government(phrase)
                                : organization(phrase));
            case "army" -> army(phrase);
            case "armed" -> fighters(phrase);
            case "person" -> people(phrase);
            case "organization" -> List.of(organization(phrase));
            case "settlement", "region" ->
                List.of(namedPlace(phrase).or(() -> repeated(phrase)).orElseGet(() -> local(phrase)));
            default -> List.of(repeated(phrase).orElseGet(() -> local(phrase)));
        };
    }

    /** The name in apposition: "the group, Division 13", "Division 13, a subsidiary of …". */
    private static Optional<List<Referent>> namedBeside(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        Stream<Token> candidates = Stream.concat(
                sentence.children(head, "appos").stream(),
                head.is("appos") ? sentence.head(head).stream() : Stream.empty());
        Optional<List<Referent>> named = candidates
                .flatMap(token -> phrase.discourse().at(sentence, token.index()).stream())
                .filter(item -> item.mention().form() == EntityMention.Form.NAME)
                .filter(item -> item.referents().stream().allMatch(one -> fits(phrase, one)))
                .map(Discourse.Understood::referents)
                .findFirst();
        named.ifPresent(list -> list.forEach(one -> one.describe(phrase.head().lemma())));
        return named;
    }

    private static boolean fits(Phrase phrase, Referent referent) {
        return phrase.meaning()
                .map(meaning -> switch (meaning.kind()) {
                    case PERSON -> referent.kind() == EntityKind.PERSON;
                    case GROUP, ARMED_GROUP, ORGANIZATION, GOVERNMENT ->
                        referent.kind().isActor() && referent.kind() != EntityKind.PERSON;
                    case COUNTRY, CITY, REGION, PLACE, FACILITY ->
                        referent.kind().isPlace();
                    case THING -> false;
                })
                .orElse(false);
    }

    /** Whom the phrase belongs to: "Syrian" troops, "Assad's" regime, members "of Division 13". */
    private static List<Referent> owners(Discourse discourse, Sentence sentence, Token head) {
        Set<Referent> owners = new LinkedHashSet<>();
        int first = NounPhrases.first(sentence, head);
        for (Token child : sentence.children(head)) {
            boolean before = child.index() >= first && child.index() < head.index();
            boolean behind = child.is("nmod")
                    && sentence.child(child, "case")
                            .filter(word -> Set.of("of", "from", "for").contains(word.lemma()))
                            .isPresent();
            if ((before && child.relation().matches("amod|compound|nmod:poss|nmod|conj")) || behind) {
                Stream.concat(Stream.of(child), sentence.children(child, "conj").stream())
                        .flatMap(token -> discourse.at(sentence, token.index()).stream())
                        .forEach(item -> owners.addAll(item.referents()));
            }
        }
        if (owners.isEmpty()) {
            owners.addAll(behind(discourse, sentence, head));
        }
        return List.copyOf(owners);
    }

    /** "40 members from Division 13": the parser may hang what stands right behind on the verb. */
    private static List<Referent> behind(Discourse discourse, Sentence sentence, Token head) {
        int at = head.index() + 1;
        if (at >= sentence.size()
                || !Set.of("of", "from").contains(sentence.token(at).lemma())) {
            return List.of();
        }
        for (at++; at < sentence.size(); at++) {
            Optional<Discourse.Understood> item = discourse.at(sentence, at);
            if (item.isPresent() && item.get().mention().form() == EntityMention.Form.NAME) {
                return item.get().referents();
            }
            if (!sentence.token(at).tag().matches("DT|JJ")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "the northern city of Aleppo" is Aleppo; "Idlib province" is the province, which may bear a city's name. */
    private Optional<Referent> namedPlace(Phrase phrase) {
        Optional<Referent> place = phrase.owners().stream()
                .filter(owner -> owner.kind().isPlace() && owner.isIdentified() && owner.kind() != EntityKind.COUNTRY)
                .findFirst();
        String noun = phrase.head().lemma().toLowerCase(Locale.ROOT);
        if (place.isEmpty()
                || !Set.of(
                                "city",
                                "town",
                                "village",
                                "capital",
                                "district",
                                "neighbourhood",
                                "neighborhood",
                                "suburb",
                                "port",
                                "province",
                                "region",
                                "state",
                                "governorate",
                                "county",
                                "enclave",
                                "area",
                                "island",
                                "stronghold")
                        .contains(noun)) {
            return Optional.empty();
        }
        EntityKind kind = phrase.meaning().map(Nouns.Meaning::kind).orElse(EntityKind.PLACE);
        boolean wider = kind == EntityKind.REGION && place.get().kind() == EntityKind.CITY;
        if (!wider
                || !Set.of("province", "governorate", "region", "state", "county")
                        .contains(noun)) {
            if (place.get().kind() == EntityKind.PLACE) {
                place.get().specify(kind);
            }
            return place;
        }
        String name = place.get().name() + " " + noun;
        Optional<KnownEntity> known = gazetteer.named(name);
        Referent region = phrase.discourse()
                .shared(NameKey.of(known.map(KnownEntity::name).orElse(name)), () -> known.map(Referent::of)
                        .orElseGet(() -> new Referent(name, Optional.empty(), kind)));
        region.belongTo(place.get().country(), Optional.empty());
        return Optional.of(region);
    }

    private Referent government(Phrase phrase) {
        Optional<KnownEntity> country = stateOf(phrase.owners());
        if (country.isPresent()) {
            return stateOrgan(phrase, country.get(), "government", EntityKind.GOVERNMENT, "GOV");
        }
        Optional<Referent> ruler = phrase.owners().stream()
                .filter(owner -> owner.kind() == EntityKind.PERSON && owner.isIdentified())
                .findFirst();
        if (ruler.isPresent()) {
            String name = "government of " + ruler.get().name();
            Referent government =
                    phrase.discourse().shared(name, () -> new Referent(name, Optional.empty(), EntityKind.GOVERNMENT));
            government.belongTo(Optional.empty(), Optional.of("GOV"));
            return government;
        }
        List<Referent> known = phrase.discourse().referents().stream()
                .filter(one ->
                        one.kind() == EntityKind.GOVERNMENT && one.name().contains("government") && one.isIdentified())
                .toList();
        if (!phrase.isIndefinite() && known.size() == 1) {
            return known.get(0);
        }
        return repeated(phrase).orElseGet(() -> local(phrase));
    }

    private List<Referent> army(Phrase phrase) {
        List<Referent> organized = armedOwners(phrase);
        if (!organized.isEmpty()) {
            return organized;
        }
        boolean isMilitia = phrase.meaning()
                .filter(one -> one.kind() == EntityKind.ARMED_GROUP)
                .isPresent();
        Optional<KnownEntity> country = stateOf(phrase.owners());
        if (country.isPresent() && !isMilitia) {
            boolean police = phrase.head().lemma().equals("police");
            return List.of(
                    police
                            ? stateOrgan(phrase, country.get(), "police", EntityKind.GOVERNMENT, "COP")
                            : stateOrgan(phrase, country.get(), "army", EntityKind.GOVERNMENT, "MIL"));
        }
        return List.of(described(phrase).or(() -> repeated(phrase)).orElseGet(() -> local(phrase)));
    }

    private List<Referent> fighters(Phrase phrase) {
        List<Referent> organized = armedOwners(phrase);
        if (!organized.isEmpty()) {
            return organized;
        }
        Optional<KnownEntity> country = stateOf(phrase.owners());
        if (STATE_TROOPS.contains(phrase.head().lemma()) && country.isPresent() && !isSomeOnly(phrase)) {
            return List.of(stateOrgan(phrase, country.get(), "army", EntityKind.GOVERNMENT, "MIL"));
        }
        if (phrase.isCounted() || phrase.isIndefinite()) {
            return List.of(local(phrase));
        }
        List<Referent> described = allDescribed(phrase);
        return described.isEmpty() ? List.of(repeated(phrase).orElseGet(() -> local(phrase))) : described;
    }

    /** "The jihadists": all those, named together, whom the article or the tables describe so. */
    private List<Referent> allDescribed(Phrase phrase) {
        Optional<Referent> nearest = described(phrase);
        if (nearest.isEmpty() || !phrase.isPlural()) {
            return nearest.map(List::of).orElse(List.of());
        }
        return phrase.discourse().before(phrase.sentence(), phrase.head(), FAR).stream()
                .filter(item -> item.referents().contains(nearest.get()))
                .map(item -> together(phrase, item, nearest.get()))
                .max(java.util.Comparator.comparing(List::size))
                .orElse(List.of(nearest.get()));
    }

    private List<Referent> together(Phrase phrase, Discourse.Understood item, Referent nearest) {
        List<String> forms = nounForms(phrase);
        return item.referents().stream()
                .filter(one -> one == nearest || forms.stream().anyMatch(one::isDescribedBy))
                .toList();
    }

    private static boolean isSomeOnly(Phrase phrase) {
        return !phrase.isPlural() || phrase.isCounted();
    }

    /** The groups whose fighters or members these are: "ISIS militants", "members of Division 13". */
    private static List<Referent> armedOwners(Phrase phrase) {
        return phrase.owners().stream()
                .filter(owner -> owner.kind() == EntityKind.ARMED_GROUP
                        || (owner.kind() == EntityKind.ORGANIZATION
                                && phrase.type().equals("armed"))
                        || (owner.kind() == EntityKind.GOVERNMENT
                                && phrase.type().equals("army")))
                .toList();
    }

    private List<Referent> people(Phrase phrase) {
        List<Referent> represented = represented(phrase);
        if (!represented.isEmpty()) {
            return represented;
        }
        if (isPair(phrase)) {
            List<Referent> two = lastTwo(phrase);
            if (two.size() == 2) {
                return two;
            }
        }
        if (!phrase.isPlural()) {
            Optional<Referent> holder = officeHolder(phrase);
            if (holder.isPresent()) {
                return List.of(holder.get());
            }
        }
        Optional<Referent> body = bodySpokenOf(phrase);
        if (body.isPresent()) {
            return List.of(body.get());
        }
        Referent made = repeated(phrase).orElseGet(() -> local(phrase));
        officeOf(phrase).ifPresent(made::holds);
        return List.of(made);
    }

    /** "the London-based monitor", "the Paris-based group": a word for people that here means an organisation. */
    private Optional<Referent> bodySpokenOf(Phrase phrase) {
        boolean based = phrase.sentence().children(phrase.head(), "amod").stream()
                .anyMatch(word -> word.text().equalsIgnoreCase("based"));
        if (!based || phrase.isPlural() || !phrase.isDefinite()) {
            return Optional.empty();
        }
        return described(phrase)
                .or(() -> lastBody(phrase))
                .filter(one -> one.kind() == EntityKind.ORGANIZATION || one.kind() == EntityKind.ARMED_GROUP);
    }

    /** "members of the front", "hardliners of …" are the group; "delegates from both sides" are the sides. */
    private static List<Referent> represented(Phrase phrase) {
        String noun = phrase.head().lemma();
        if (!phrase.isPlural()) {
            return List.of();
        }
        boolean delegates = Set.of("delegate", "representative", "negotiator").contains(noun);
        boolean members = Set.of("member", "hardliner", "loyalist", "cadre", "operative", "element")
                .contains(noun);
        return phrase.owners().stream()
                .filter(owner -> members && owner.kind() == EntityKind.ARMED_GROUP
                        || delegates
                                && !phrase.isCounted()
                                && owner.kind().isActor()
                                && owner.kind() != EntityKind.PERSON)
                .toList();
    }

    private static boolean isPair(Phrase phrase) {
        return phrase.isPlural()
                && phrase.isDefinite()
                && (phrase.sentence().children(phrase.head(), "nummod").stream()
                                .anyMatch(number -> number.lemma().equals("two"))
                        || phrase.sentence().children(phrase.head(), "det").stream()
                                .anyMatch(word -> word.lemma().equalsIgnoreCase("both")));
    }

    private static List<Referent> lastTwo(Phrase phrase) {
        Set<Referent> found = new LinkedHashSet<>();
        for (Discourse.Understood item : phrase.discourse().before(phrase.sentence(), phrase.head(), 2)) {
            item.referents().stream()
                    .filter(one -> one.kind() == EntityKind.PERSON && one.isIdentified())
                    .forEach(found::add);
            if (found.size() >= 2) {
                List<Referent> two = new ArrayList<>(found).subList(0, 2);
                java.util.Collections.reverse(two);
                return two;
            }
        }
        return List.of();
    }

    private Optional<Offices.Office> officeOf(Phrase phrase) {
        return titles.inPhrase(phrase.sentence(), phrase.head()).map(TitleFinder.Found::office);
    }

    /** "The French minister", "the top US diplomat": whoever the article says holds that office there. */
    private Optional<Referent> officeHolder(Phrase phrase) {
        if (phrase.isIndefinite() || (!phrase.isDefinite() && phrase.owners().isEmpty())) {
            return Optional.empty();
        }
        Optional<Offices.Office> office = officeOf(phrase);
        Optional<KnownEntity> country = countryOf(phrase.owners());
        Set<String> bodies = phrase.owners().stream()
                .filter(owner -> owner.kind() == EntityKind.ORGANIZATION)
                .map(Referent::name)
                .collect(Collectors.toSet());
        List<Referent> holders = phrase.discourse().referents().stream()
                .filter(one -> one.kind() == EntityKind.PERSON && one.holdsAnyOffice() && one.isIdentified())
                .filter(one -> office.filter(one::holdsOffice).isPresent()
                        || one.isDescribedBy(phrase.head().lemma())
                        || one.descriptorsOfOffices().stream().anyMatch(words -> isCalled(phrase, words)))
                .filter(one -> one.mayServe(bodies))
                .filter(one ->
                        country.isEmpty() || one.country().equals(country.get().country()))
                .toList();
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        return mostRecent(phrase, NEAR, holders);
    }

    /** Whether the phrase says these words and, beside names, no other: "the top US diplomat" says "top diplomat". */
    private static boolean isCalled(Phrase phrase, String words) {
        Sentence sentence = phrase.sentence();
        List<String> said = new ArrayList<>();
        for (int i = NounPhrases.first(sentence, phrase.head());
                i <= phrase.head().index();
                i++) {
            Token token = sentence.token(i);
            boolean isName = phrase.discourse().at(sentence, i).isPresent();
            if (!isName && (token.isNoun() || token.tag().startsWith("JJ"))) {
                said.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", said).equals(words.toLowerCase(Locale.ROOT));
    }

    private static Optional<Referent> mostRecent(Phrase phrase, int sentencesBack, List<Referent> among) {
        return phrase.discourse().before(phrase.sentence(), phrase.head(), sentencesBack).stream()
                .flatMap(item -> item.referents().stream())
                .filter(among::contains)
                .findFirst();
    }

    private Referent organization(Phrase phrase) {
        Optional<Referent> described = described(phrase);
        if (described.isPresent()) {
            return described.get();
        }
        boolean bareGroup = phrase.isDefinite()
                && Set.of("group", "organization", "organisation", "movement")
                        .contains(phrase.head().lemma())
                && phrase.owners().isEmpty();
        if (bareGroup) {
            Optional<Referent> last = lastBody(phrase);
            if (last.isPresent()) {
                return last.get();
            }
        }
        return repeated(phrase).orElseGet(() -> local(phrase));
    }

    /** The organisation named last; "the group" and "the movement" are none that states are members of. */
    private static Optional<Referent> lastBody(Phrase phrase) {
        return phrase.discourse().before(phrase.sentence(), phrase.head(), NEAR).stream()
                .flatMap(item -> item.referents().stream())
                .filter(one -> one.isIdentified()
                        && (one.kind() == EntityKind.ORGANIZATION || one.kind() == EntityKind.ARMED_GROUP)
                        && !(one.isInternational()
                                && Set.of("movement", "group")
                                        .contains(phrase.head().lemma())))
                .findFirst();
    }

    /** Whoever the article or the tables describe with this noun: "the jihadists", "the watchdog". */
    private Optional<Referent> described(Phrase phrase) {
        if (phrase.isCounted()) {
            return Optional.empty();
        }
        List<String> nounForms = nounForms(phrase);
        List<Referent> fitting = phrase.discourse().referents().stream()
                .filter(Referent::isIdentified)
                .filter(one -> nounForms.stream().anyMatch(one::isDescribedBy))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        if (phrase.isIndefinite() || !phrase.isDefinite()) {
            // "A monitoring group said": the article names it later, if there is but one.
            return phrase.isIndefinite()
                            && fitting.size() == 1
                            && fitting.get(0).kind() == EntityKind.ORGANIZATION
                    ? Optional.of(fitting.get(0))
                    : Optional.empty();
        }
        return mostRecent(phrase, FAR, fitting);
    }

    private static List<String> nounForms(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        String lemma = phrase.head().lemma().toLowerCase(Locale.ROOT);
        String form = phrase.head().text().toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>();
        if (phrase.head().index() > 0) {
            Token before = sentence.token(phrase.head().index() - 1);
            if (before.tag().startsWith("JJ") || before.isNoun() || before.tag().equals("VBG")) {
                String word = before.text().toLowerCase(Locale.ROOT);
                forms.add(word + " " + lemma);
                forms.add(word + " " + form);
            }
        }
        // A bare "group" describes too many; it is settled by recency.
        if (!Set.of("group", "organization", "organisation", "movement", "agency")
                .contains(lemma)) {
            forms.add(lemma);
            forms.add(form);
        }
        return forms;
    }

    /** The entity of an earlier phrase with the same head, when this one is definite and says nothing else. */
    private static Optional<Referent> repeated(Phrase phrase) {
        boolean bare =
                !phrase.isIndefinite() && !phrase.isCounted() && phrase.owners().isEmpty();
        if (!bare || !(phrase.isDefinite() || phrase.isPlural())) {
            return Optional.empty();
        }
        return phrase.discourse().before(phrase.sentence(), phrase.head(), phrase.isDefinite() ? FAR : 2).stream()
                .filter(item -> item.mention().form() == EntityMention.Form.NOMINAL)
                .filter(item -> sameHead(phrase, item))
                .filter(item -> item.referents().size() == 1)
                .map(item -> item.referents().get(0))
                .filter(one -> phrase.isPlural() == one.isPlural())
                .findFirst();
    }

    private static boolean sameHead(Phrase phrase, Discourse.Understood item) {
        Sentence sentence =
                phrase.discourse().text().sentences().get(item.mention().sentence());
        Token other = sentence.token(item.mention().head());
        return other.lemma().equals(phrase.head().lemma())
                && modifiers(phrase.sentence(), phrase.head()).stream().allMatch(modifiers(sentence, other)::contains);
    }

    private static List<String> modifiers(Sentence sentence, Token head) {
        return sentence.children(head, "amod", "compound").stream()
                .map(Token::lemma)
                .toList();
    }

    private Referent local(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int first = NounPhrases.first(sentence, phrase.head());
        int end = NounPhrases.end(sentence, phrase.head());
        while (first < phrase.head().index() && sentence.token(first).tag().matches("DT|PRP\\$|PDT")) {
            first++;
        }
        boolean count = phrase.head().tag().equals("CD");
        EntityKind kind = phrase.meaning().map(Nouns.Meaning::kind).orElse(count ? EntityKind.GROUP : EntityKind.THING);
        if (kind == EntityKind.PERSON && phrase.isPlural()) {
            kind = EntityKind.GROUP;
        }
        Referent referent = phrase.discourse()
                .local(new Referent(
                        phrase.discourse().words(sentence.span(first, end)),
                        Optional.of(sentence.span(first, end)),
                        kind));
        if (phrase.isPlural()) {
            referent.makePlural();
        }
        countryOf(phrase.owners()).ifPresent(country -> {
            referent.belongTo(country.country(), Optional.empty());
            referent.partOf(country.name());
        });
        return referent;
    }

    /** The state that the owners are, or whose government one of them leads: "Assad's regime" is Syria's. */
    private Optional<KnownEntity> stateOf(List<Referent> owners) {
        return owners.stream()
                .filter(owner -> owner.kind() == EntityKind.COUNTRY
                        || owner.kind() == EntityKind.CITY
                        || owner.kind() == EntityKind.GOVERNMENT
                        || owner.kind() == EntityKind.PERSON)
                .flatMap(owner -> (owner.kind() == EntityKind.PERSON ? owner.governs() : owner.country()).stream())
                .flatMap(code -> gazetteer.country(code).stream())
                .findFirst();
    }

    private Optional<KnownEntity> countryOf(List<Referent> owners) {
        return owners.stream()
                .filter(owner -> owner.kind() == EntityKind.COUNTRY
                        || owner.kind() == EntityKind.CITY
                        || owner.kind() == EntityKind.GOVERNMENT
                        || owner.kind() == EntityKind.PERSON)
                .flatMap(owner -> owner.country().stream())
                .flatMap(code -> gazetteer.country(code).stream())
                .findFirst();
    }

    private Referent stateOrgan(Phrase phrase, KnownEntity country, String organ, EntityKind kind, String sector) {
        String name = gazetteer.adjective(country.name()).orElse(country.name()) + " " + organ;
        Referent referent = shared(phrase, name, kind);
        referent.belongTo(country.country(), Optional.of(sector));
        referent.partOf(country.name());
        Sentence sentence = phrase.sentence();
        int first = NounPhrases.first(sentence, phrase.head());
        while (first < phrase.head().index() && sentence.token(first).tag().matches("DT|PRP\\$|PDT")) {
            first++;
        }
        if (!phrase.isCounted()) {
            referent.call(
                    phrase.discourse().words(sentence.span(first, phrase.head().index() + 1)));
        }
        return referent;
    }

    /** The referent of a name that the tables may know. */
    private Referent shared(Phrase phrase, String name, EntityKind kind) {
        Optional<KnownEntity> known = gazetteer.named(name);
        return phrase.discourse()
                .shared(NameKey.of(known.map(KnownEntity::name).orElse(name)), () -> known.map(Referent::of)
                        .orElseGet(() -> new Referent(name, Optional.empty(), kind)));
    }
}
