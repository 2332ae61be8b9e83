package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.event.Contents;
import org.newsgraph.claim.event.EventCandidate;
import org.newsgraph.claim.event.EventCoreference;
import org.newsgraph.claim.event.Fiction;
import org.newsgraph.claim.event.FillerClasses;
import org.newsgraph.claim.event.Fillers;
import org.newsgraph.claim.event.Games;
import org.newsgraph.claim.event.Intents;
import org.newsgraph.claim.event.NonEventiveNouns;
import org.newsgraph.claim.event.NonEventiveVerbs;
import org.newsgraph.claim.event.Participants;
import org.newsgraph.claim.event.PronounParties;
import org.newsgraph.claim.event.RoleAssigner;
import org.newsgraph.claim.event.SameVictims;
import org.newsgraph.claim.event.Slots;
import org.newsgraph.claim.event.SpeechActs;
import org.newsgraph.claim.event.TriggerMatcher;
import org.newsgraph.claim.event.Victims;
import org.newsgraph.claim.quantity.Quantities;
import org.newsgraph.claim.quantity.Tolls;
import org.newsgraph.claim.relation.RelationExtractor;
import org.newsgraph.claim.setting.EventPlaces;
import org.newsgraph.claim.setting.EventTimes;
import org.newsgraph.claim.setting.InheritedDays;
import org.newsgraph.claim.setting.PublicationLimit;
import org.newsgraph.claim.stance.Quotations;
import org.newsgraph.claim.stance.Speakers;
import org.newsgraph.claim.stance.StanceFinder;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.Argument;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.EventKinds;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.lexicon.Intentions;
import org.newsgraph.lexicon.LanguageTables;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.SettingVerbs;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Extracts by lexicon and grammar: triggers from the tables, roles, circumstances and stance from the trees. */
public final class GrammarExtractor implements ClaimExtractor {
    private final EventKinds kinds;
    private final Lexicon lexicon;
    private final FactualityOperators operators;
    private final Intentions intentions;
    private final Nouns nouns;
    private final SettingVerbs settingVerbs;
    private final TriggerMatcher matcher;
    private final RelationExtractor relations;
    private final ClaimScorer scorer;

    public GrammarExtractor(LanguageTables tables, ClaimScorer scorer) {
        this.kinds = tables.kinds();
        this.lexicon = tables.lexicon();
        this.operators = tables.operators();
        this.intentions = tables.intentions();
        this.nouns = tables.nouns();
        this.settingVerbs = tables.settingVerbs();
        this.matcher = new TriggerMatcher(tables.supportVerbs(), nouns);
        this.relations = new RelationExtractor(tables.relationWords(), nouns, scorer);
        this.scorer = scorer;
    }

    @Override
    public Findings extract(ResolvedText resolved) {
        MentionIndex mentions = new MentionIndex(resolved);
        StanceFinder stances = new StanceFinder(operators, settingVerbs, mentions, nouns);
        FillerClasses classes = new FillerClasses(mentions, nouns);
        Fillers fillers =
                new Fillers(mentions, classes, resolved.text().document().text());
        SentenceExtractor extractor = new SentenceExtractor(resolved, mentions, stances, classes, fillers);
        Contents contents = new Contents(kinds, mentions, fillers, settingVerbs, nouns.cues());
        Speakers speakers = new Speakers(operators, mentions, nouns);
        SpeechActs speech = new SpeechActs(kinds, fillers, speakers, stances, nouns.cues());
        Intents intents = new Intents(kinds, intentions, fillers, speakers);
        List<UnscoredEvent> claims = new ArrayList<>();
        for (Sentence sentence : resolved.text().sentences()) {
            List<EventCandidate> candidates = contents.settle(sentence, extractor.extract(sentence));
            claims.addAll(extractor.withTolls(sentence, speech.settle(sentence, intents.settle(sentence, candidates))));
        }
        List<UnscoredEvent> timed = new InheritedDays(resolved, mentions, speakers, nouns.cues())
                .settle(new Quotations(resolved, speakers).attribute(claims));
        PublicationLimit limit = new PublicationLimit(resolved.text().document().published());
        List<EventClaim> attributed = limit.settle(timed).stream()
                .map(event -> new EventClaim(event, scorer.score(event)))
                .toList();
        List<RelationClaim> found = relations.extract(resolved, mentions, stances);
        SameVictims dead = new SameVictims(resolved, nouns);
        List<Event> events = new EventCoreference(dead).group(attributed);
        Victims victims = Victims.of(events, found, dead);
        List<Event> settled = victims.in(events);
        return new Findings(Participants.only(victims.in(resolved), settled, found), settled, found);
    }

    /** The extraction of one article, sentence by sentence. */
    private final class SentenceExtractor {
        private final ResolvedText resolved;
        private final String text;
        private final MentionIndex mentions;
        private final StanceFinder stances;
        private final Fillers fillers;
        private final RoleAssigner roles;
        private final EventTimes when;
        private final EventPlaces where;
        private final Quantities counted;
        private final Tolls tolls;
        private final NonEventiveNouns nonEventiveNouns = new NonEventiveNouns(nouns);
        private final Games games;
        private final Fiction fiction;

        SentenceExtractor(
                ResolvedText resolved,
                MentionIndex mentions,
                StanceFinder stances,
                FillerClasses classes,
                Fillers fillers) {
            this.resolved = resolved;
            this.text = resolved.text().document().text();
            this.mentions = mentions;
            this.stances = stances;
            this.fillers = fillers;
            this.roles = new RoleAssigner(classes);
            this.games = new Games(nouns, classes);
            this.fiction = new Fiction(nouns);
            this.when = new EventTimes(mentions, nouns, settingVerbs);
            this.where = new EventPlaces(mentions, nouns, settingVerbs);
            this.counted = new Quantities(mentions, nouns, text);
            this.tolls = new Tolls(lexicon, nouns.cues(), mentions, stances, when, where, counted, text);
        }

        List<EventCandidate> extract(Sentence sentence) {
            List<Found> all = new ArrayList<>();
            Map<Token, EventKind> kinds = new HashMap<>();
            Set<Token> taken = new HashSet<>();
            for (Token token : sentence.tokens()) {
                if (!taken.contains(token)) {
                    best(sentence, token).ifPresent(found -> {
                        taken.addAll(found.trigger().words());
                        found.trigger().entry().kind().ifPresent(kind -> {
                            all.add(found);
                            kinds.put(found.trigger().head(), kind);
                        });
                    });
                }
            }
            return all.stream()
                    .map(found -> candidate(found, kinds))
                    .filter(SentenceExtractor::isReported)
                    .filter(PronounParties::tellEnough)
                    .toList();
        }

        /** Further claims, of those who are counted among the dead and the wounded. */
        List<UnscoredEvent> withTolls(Sentence sentence, List<UnscoredEvent> claims) {
            return tolls.with(sentence, claims);
        }

        private EventCandidate candidate(Found found, Map<Token, EventKind> kinds) {
            EventKind kind = Objects.requireNonNull(kinds.get(found.trigger().head()));
            return new EventCandidate(found.trigger(), found.assigned(), event(found, kind, kinds));
        }

        /** "fears of a war" tells of nobody, and of nothing that happened. */
        private static boolean isReported(EventCandidate candidate) {
            return candidate.trigger().entry().pos() != Entry.PartOfSpeech.NOUN
                    || candidate.event().stance().factuality() == Factuality.ASSERTED
                    || candidate.event().kind().is(Trait.IMPERSONAL)
                    || candidate.event().fillers().stream().anyMatch(filler -> filler.role() != Role.PLACE);
        }

        private record Found(Trigger trigger, Slots slots, List<RoleAssigner.Assigned> assigned) {}

        /** The entry that fits best: the longest trigger, then the most conditions that hold, then the earlier line. */
        private Optional<Found> best(Sentence sentence, Token token) {
            Found best = null;
            for (Entry entry : lexicon.withHead(token.lemma())) {
                if (best != null && !isBetter(entry, best.trigger().entry())) {
                    continue;
                }
                Optional<Trigger> trigger = matcher.match(sentence, token, entry, mentions);
                if (trigger.isPresent()) {
                    Slots slots = new Slots(trigger.get(), mentions, settingVerbs, nouns.cues());
                    Optional<List<RoleAssigner.Assigned>> assigned = roles.assign(trigger.get(), slots);
                    if (assigned.isPresent() && saysSomething(trigger.get(), assigned.get())) {
                        best = new Found(trigger.get(), slots, assigned.get());
                    }
                }
            }
            return Optional.ofNullable(best);
        }

        private static boolean isBetter(Entry entry, Entry than) {
            if (entry.length() != than.length()) {
                return entry.length() > than.length();
            }
            return entry.hints().size() > than.hints().size();
        }

        /** A verb says something of whoever stands with it; a noun alone ("the war") reports nothing. */
        private boolean saysSomething(Trigger trigger, List<RoleAssigner.Assigned> assigned) {
            if (trigger.entry().kind().isEmpty()) {
                return true;
            }
            if (nonEventiveNouns.hold(trigger)
                    || NonEventiveVerbs.hold(trigger, nouns.cues())
                    || fiction.holds(trigger)
                    || games.hasMove(trigger, assigned)) {
                return false;
            }
            boolean filled = assigned.stream().anyMatch(one -> one.argument() != Argument.Content.CONTENT);
            if (filled) {
                return true;
            }
            boolean located = when.of(trigger, List.of(), Map.of()).isPresent()
                    || !where.of(trigger, List.of(), Map.of()).isEmpty();
            return trigger.entry().pos() == Entry.PartOfSpeech.NOUN && located;
        }

        private UnscoredEvent event(Found found, EventKind kind, Map<Token, EventKind> kinds) {
            Trigger trigger = found.trigger();
            Sentence sentence = trigger.sentence();
            List<Filler> filling = new ArrayList<>();
            List<Quantity> quantities = new ArrayList<>(counted.of(trigger, kind));
            List<Token> participants = new ArrayList<>();
            Optional<String> content = Optional.empty();
            for (RoleAssigner.Assigned one : found.assigned()) {
                Optional<Role> role = one.argument().role();
                if (role.isEmpty()) {
                    content = Optional.of(fillers.words(sentence, one.token()));
                    if (kind.isFallback()) {
                        quantities.addAll(counted.shares(sentence, one.token(), kind));
                    }
                } else {
                    participants.add(one.token());
                    filling.addAll(fillers.of(trigger, role.get(), one.token()));
                    quantities.addAll(counted.of(sentence, role.get(), one.token(), kind, trigger.head()));
                }
            }
            if (kind.isFallback() && trigger.head().is("parataxis")) {
                // "The level, he said, had dropped by 80 per cent": what is said stands above.
                sentence.head(trigger.head())
                        .ifPresent(clause -> quantities.addAll(counted.shares(sentence, clause, kind)));
            }
            quantities.addAll(counted.change(sentence, trigger.head(), kind));
            for (Token place : where.of(trigger, found.assigned(), kinds)) {
                filling.addAll(fillers.of(sentence, Role.PLACE, place));
            }
            Stance stance = stances.find(trigger);
            return new UnscoredEvent(
                    kind,
                    trigger.entry().mode(),
                    trigger.entry().cameo(),
                    new Evidence(sentence.span(), span(trigger), trigger.entry().rule()),
                    withoutSelf(filling),
                    when.of(trigger, participants, kinds),
                    quantities.stream().distinct().toList(),
                    content.filter(words -> !words.isBlank()),
                    stance);
        }

        /** Nobody does to himself what "he … him" says: then one of the two pronouns means somebody else. */
        private static List<Filler> withoutSelf(List<Filler> fillers) {
            return fillers.stream()
                    .distinct()
                    .filter(filler -> filler.role() != Role.TARGET
                            || fillers.stream()
                                    .noneMatch(other -> other.role() == Role.AGENT
                                            && other.entity().isPresent()
                                            && other.entity().equals(filler.entity())))
                    .toList();
        }

        private static Span span(Trigger trigger) {
            return trigger.words().stream()
                    .map(Token::span)
                    .reduce(Span::union)
                    .orElse(trigger.head().span());
        }
    }
}
