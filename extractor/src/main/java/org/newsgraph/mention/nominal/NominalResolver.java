package org.newsgraph.mention.nominal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.gazetteer.StateInstitutions;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Phrase;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.mention.discourse.States;
import org.newsgraph.mention.name.PlacePhrases;
import org.newsgraph.mention.name.StateInstitutionNames;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles whom phrases around common nouns mean: "the Syrian government", "members of Division 13", "the watchdog",
 * "the French minister". A phrase that nothing in the article settles stays an entity of its own.
 */
public final class NominalResolver {
    /** Who does violence, and where it hits. */
    private static final Set<NounClass> PARTIES =
            Set.of(NounClass.ARMED, NounClass.ARMY, NounClass.FACILITY, NounClass.SETTLEMENT);

    private final Nouns nouns;
    private final Governments governments;
    private final Forces forces;
    private final PeoplePhrases people;
    private final PlacePhrases places;
    private final UnnamedEntities unnamed;
    private final StateInstitutionNames stateInstitutions;

    public NominalResolver(
            Gazetteer gazetteer,
            Nouns nouns,
            Offices offices,
            StateInstitutionNames stateInstitutions,
            StateInstitutions institutions) {
        this.stateInstitutions = stateInstitutions;
        States states = new States(gazetteer);
        this.nouns = nouns;
        this.governments = new Governments(states);
        this.forces = new Forces(states, gazetteer, institutions);
        this.people = new PeoplePhrases(states, offices, nouns);
        this.places = new PlacePhrases(gazetteer);
        this.unnamed = new UnnamedEntities(states, nouns);
    }

    /** Takes note of what phrases anywhere in the article say about those before them; names are settled already. */
    public void lookAhead(Discourse discourse) {
        for (Sentence sentence : discourse.text().sentences()) {
            sentence.tokens().stream()
                    .filter(Token::isNoun)
                    .forEach(noun -> governments.expect(discourse, sentence, noun, nouns));
        }
    }

    /** Whether a noun before one for violence says who does it or what it hits: "rebel attacks", "the embassy bombing". */
    public boolean isPartOfViolence(Sentence sentence, Token modifier) {
        boolean ofViolence = sentence.head(modifier)
                .filter(event -> event.index() > modifier.index())
                .filter(event -> nouns.of(event.lemma())
                        .filter(meaning -> meaning.is(NounClass.VIOLENCE))
                        .isPresent())
                .filter(event -> sentence.tokens().subList(modifier.index() + 1, event.index()).stream()
                        .allMatch(between -> between.is("compound") && between.head() == event.index()))
                .isPresent();
        // Taggers take some of these nouns for adjectives: "an insurgent ambush".
        boolean isNoun = modifier.is("compound")
                || (modifier.is("amod") && nouns.cues().has(Cue.FIGHTERS_AS_ADJECTIVE, modifier.lemma()));
        return ofViolence
                && isNoun
                && !modifier.isProper()
                && !nouns.cues().has(Cue.SAYS_HOW, modifier.lemma())
                && nouns.of(sentence, modifier)
                        .filter(meaning -> PARTIES.contains(meaning.main()))
                        .isPresent();
    }

    /** Notes whom the phrase around this head means; heads inside names and modifiers stay as they are. */
    public void resolve(Discourse discourse, Sentence sentence, Token head) {
        Phrase phrase = Phrase.around(discourse, sentence, head, nouns);
        List<Referent> settled = namedBeside(phrase).orElseGet(() -> meant(phrase));
        List<Referent> meant = settled.isEmpty() ? List.of(unnamed(phrase)) : settled;
        if (phrase.main() == NounClass.PERSON && !phrase.isPlural()) {
            gender(phrase).ifPresent(mentioned -> meant.forEach(one -> one.isOf(mentioned)));
        }
        discourse.note(
                sentence,
                NounPhrases.first(sentence, head),
                NounPhrases.end(nouns, sentence, head),
                head,
                EntityMention.Form.NOMINAL,
                meant);
    }

    private static Optional<KnownPerson.Gender> gender(Phrase phrase) {
        if (phrase.has(Cue.FEMALE)) {
            return Optional.of(KnownPerson.Gender.FEMALE);
        }
        return phrase.has(Cue.MALE) ? Optional.of(KnownPerson.Gender.MALE) : Optional.empty();
    }

    private List<Referent> meant(Phrase phrase) {
        Optional<Referent> based = OrganizationPhrases.isBased(phrase) && mayBeInstitution(phrase)
                ? basedInstitution(phrase)
                : Optional.empty();
        if (based.isPresent()) {
            return List.of(based.get());
        }
        if (phrase.has(Cue.ANY_INSTITUTION) && !phrase.isPlural() && hasNoMembers(phrase)) {
            Optional<Referent> institution = OrganizationPhrases.find(phrase);
            if (institution.isPresent()) {
                return List.of(institution.get());
            }
        }
        List<Referent> both = StatePairs.find(phrase);
        if (!both.isEmpty()) {
            return both;
        }
        return switch (phrase.main()) {
            case GOVERNMENT ->
                list(
                        phrase.has(Cue.RULER)
                                ? governments.find(phrase).or(() -> Antecedents.repeated(phrase))
                                : stateInstitutions.meant(phrase).or(() -> OrganizationPhrases.find(phrase)));
            case ARMY -> forces.institutions(phrase);
            case ARMED -> forces.fighters(phrase);
            case PERSON -> people.find(phrase);
            case ORGANIZATION ->
                list((phrase.has(Cue.OPPOSITION) ? governments.opposition(phrase) : Optional.<Referent>empty())
                        .or(() -> OrganizationPhrases.find(phrase)));
            case SETTLEMENT, REGION, FACILITY -> list(places.find(phrase).or(() -> Antecedents.repeated(phrase)));
            default -> list(Antecedents.repeated(phrase));
        };
    }

    /** "A group of 116 delegates" are the delegates. */
    private static boolean hasNoMembers(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "nmod").stream()
                .noneMatch(child -> child.index() > phrase.head().index());
    }

    private static List<Referent> list(Optional<Referent> found) {
        return found.map(List::of).orElse(List.of());
    }

    private static boolean mayBeInstitution(Phrase phrase) {
        return phrase.meaning()
                .filter(meaning -> meaning.kind().isActor() || meaning.kind() == EntityKind.THING)
                .isPresent();
    }

    private static Optional<Referent> basedInstitution(Phrase phrase) {
        return Antecedents.described(phrase).or(() -> OrganizationPhrases.lastInstitution(phrase));
    }

    private Referent unnamed(Phrase phrase) {
        Referent made = unnamed.of(phrase);
        if (phrase.main() == NounClass.PERSON) {
            people.office(phrase).ifPresent(made::holds);
        }
        return made;
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
        if (phrase.head().tag().equals("CD")) {
            // "One of the lawyers, Ana Silva, said": a number is whoever the apposition says.
            return phrase.noun().equals("one") && referent.kind() == EntityKind.PERSON;
        }
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
}
