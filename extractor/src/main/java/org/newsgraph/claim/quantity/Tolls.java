package org.newsgraph.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Quantity;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.Trigger;
import org.newsgraph.claim.UnscoredEvent;
import org.newsgraph.claim.setting.EventPlaces;
import org.newsgraph.claim.setting.EventTimes;
import org.newsgraph.claim.stance.StanceFinder;
import org.newsgraph.document.Characters;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.Voice;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Violence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds how many were killed or hurt where no verb says so: "among the dead were 12 policemen", "the death toll rose to
 * 45", "12 dead, 30 wounded".
 */
public final class Tolls {
    private final Cues cues;
    private final MembersOfTheDead members;
    private final DeathTolls tolls;
    private final MentionIndex mentions;
    private final StanceFinder stances;
    private final EventTimes when;
    private final EventPlaces where;
    private final Quantities quantities;
    private final Optional<Entry> killed;
    private final Optional<Entry> hurt;
    private final String text;

    public Tolls(
            Lexicon lexicon,
            Cues cues,
            MentionIndex mentions,
            StanceFinder stances,
            EventTimes when,
            EventPlaces where,
            Quantities quantities,
            String text) {
        this.cues = cues;
        this.members = new MembersOfTheDead(cues);
        this.tolls = new DeathTolls(cues);
        this.mentions = mentions;
        this.stances = stances;
        this.when = when;
        this.where = where;
        this.quantities = quantities;
        this.text = text;
        this.killed = entry(lexicon, "kill", EventKind::isDeadly);
        this.hurt = entry(lexicon, "wound", kind -> kind.isAtLeast(Violence.PHYSICAL));
    }

    private static Optional<Entry> entry(Lexicon lexicon, String verb, Predicate<EventKind> kind) {
        return lexicon.withHead(verb).stream()
                .filter(entry ->
                        entry.length() == 1 && entry.kind().filter(kind).isPresent())
                .findFirst();
    }

    /**
     * What a sentence counts.
     *
     * @param word the word that says dead or hurt
     * @param clause the head of the clause around it
     * @param victims the heads of the noun phrases or numbers
     */
    private record Toll(Entry entry, Token word, Token clause, List<Token> victims) {}

    /** "among the dead were two monks" counts some of them, "a death toll of 45" and "12 dead" all. */
    private boolean isPart(Toll toll) {
        return toll.entry().kind().filter(EventKind::isDeadly).isPresent()
                && !cues.has(Cue.TOLL, toll.word().lemma())
                && !toll.victims().stream().allMatch(one -> one.tag().equals("CD"));
    }

    /** The sentence's claims with those of its tolls. */
    public List<UnscoredEvent> with(Sentence sentence, List<UnscoredEvent> claims) {
        List<UnscoredEvent> all = new ArrayList<>(claims);
        Stream<CountedDead> dead = Stream.concat(members.of(sentence).stream(), tolls.of(sentence).stream());
        List<Toll> tolls = dead.flatMap(
                        one -> killed.map(entry -> new Toll(entry, one.word(), one.clause(), one.victims())).stream())
                .toList();
        Stream.of(tolls, bare(sentence), hurtBeside(sentence, claims))
                .flatMap(List::stream)
                .forEach(toll -> add(sentence, toll, all));
        return all;
    }

    /** "the number of those killed rose to 45" counts what is told already; what is not told yet, a toll tells. */
    private void add(Sentence sentence, Toll toll, List<UnscoredEvent> all) {
        UnscoredEvent counting = claim(sentence, toll);
        List<UnscoredEvent> telling = all.stream()
                .filter(claim -> claim.evidence().trigger().overlaps(toll.word().span()))
                .toList();
        if (counting.quantities().isEmpty()) {
            return;
        }
        if (telling.isEmpty()) {
            all.add(counting);
        }
        telling.stream()
                .filter(claim -> claim.kind().equals(counting.kind())
                        && claim.quantities().isEmpty())
                .forEach(claim -> all.set(all.indexOf(claim), claim.counting(counting.quantities())));
    }

    /** "two guards were killed and three others injured": hurt in what killed the others. */
    private List<Toll> hurtBeside(Sentence sentence, List<UnscoredEvent> claims) {
        return sentence.tokens().stream()
                .filter(quantities::isHurting)
                .filter(word -> word.is("conj") && Voice.isPassive(sentence, word))
                .filter(word -> sentence.head(word)
                        .filter(verb -> Voice.isPassive(sentence, verb) && isKinds(verb, claims))
                        .isPresent())
                .flatMap(word -> hurt
                        .map(entry -> new Toll(
                                entry,
                                word,
                                word,
                                sentence.children(word, "nsubj").stream()
                                        .flatMap(subject -> Coordination.members(sentence, subject).stream())
                                        .toList()))
                        .stream())
                .toList();
    }

    private static boolean isKinds(Token verb, List<UnscoredEvent> claims) {
        return claims.stream()
                .filter(claim -> claim.kind().isDeadly())
                .anyMatch(claim -> claim.evidence().trigger().overlaps(verb.span()));
    }

    /** "12 dead, 30 wounded": a number right before the word, and nobody whom the word describes after it. */
    private List<Toll> bare(Sentence sentence) {
        List<Toll> found = new ArrayList<>();
        for (Token word : sentence.tokens().subList(1, sentence.size())) {
            Token number = sentence.token(word.index() - 1);
            boolean dead = cues.has(Cue.DEAD, word.text());
            boolean wounded = quantities.isHurting(word) && word.tag().matches("VB[DN]|JJ|NN");
            boolean describes = word.index() + 1 < sentence.size()
                    && sentence.token(word.index() + 1).isNoun();
            if ((dead || wounded) && number.tag().equals("CD") && !describes) {
                (dead ? killed : hurt).ifPresent(entry -> found.add(new Toll(entry, word, word, List.of(number))));
            }
        }
        return found;
    }

    private UnscoredEvent claim(Sentence sentence, Toll toll) {
        EventKind kind = toll.entry().kind().orElseThrow();
        Trigger trigger =
                new Trigger(sentence, toll.clause(), List.of(toll.word()), toll.entry(), Optional.empty(), false);
        Map<Token, EventKind> kinds = Map.of();
        List<Filler> fillers = new ArrayList<>();
        List<Quantity> counted = new ArrayList<>();
        for (Token victim : toll.victims()) {
            fillers.addAll(fillers(sentence, Role.TARGET, victim));
            quantities
                    .of(sentence, victim, kind, hurt.equals(Optional.of(toll.entry())) ? toll.word() : toll.clause())
                    .stream()
                    .map(quantity -> isPart(toll) ? Quantities.asPart(quantity, victim) : quantity)
                    .forEach(counted::add);
        }
        for (Token place : where.of(trigger, List.of(), kinds)) {
            fillers.addAll(fillers(sentence, Role.PLACE, place));
        }
        Stance stance = stances.find(trigger);
        return new UnscoredEvent(
                kind,
                toll.entry().mode(),
                toll.entry().cameo(),
                new Evidence(sentence.span(), toll.word().span(), Rule.of(kind, "", Construction.TOLL)),
                fillers.stream().distinct().toList(),
                when.of(trigger, List.of(), kinds),
                counted.stream().distinct().toList(),
                Optional.empty(),
                stance);
    }

    private List<Filler> fillers(Sentence sentence, Role role, Token token) {
        return mentions.at(sentence, token).stream()
                .flatMap(mention -> mentions.denoted(mention).stream()
                        .filter(entity -> role == Role.PLACE || isPeople(entity))
                        .map(entity -> new Filler(
                                role,
                                Optional.of(entity),
                                Optional.of(Characters.oneLine(mention.span().in(text))),
                                Optional.of(mention.span()))))
                .toList();
    }

    private static boolean isPeople(Entity entity) {
        return entity.kind().isActor();
    }
}
