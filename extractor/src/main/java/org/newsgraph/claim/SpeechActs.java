package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.document.Span;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds what somebody does by saying something: "X said Y must withdraw" demands it of Y, "X said it will send aid"
 * commits X, "X said it would shell the town" threatens, "X said it would not sign" refuses.
 *
 * <p>PLOVER counts such sayings among its Request, Agree, Threaten and Reject (Halterman et al. 2023).
 */
final class SpeechActs {
    private static final Set<EventKind> HOSTILE =
            Set.of(EventKind.ASSAULT, EventKind.COERCION, EventKind.SANCTION, EventKind.PROTEST);
    private static final Set<EventKind> FRIENDLY = Set.of(
            EventKind.AID,
            EventKind.SUPPORT,
            EventKind.CONCESSION,
            EventKind.RETREAT,
            EventKind.COOPERATION,
            EventKind.AGREEMENT);

    private final MentionIndex mentions;
    private final Speakers speakers;
    private final String text;

    SpeechActs(MentionIndex mentions, Speakers speakers, String text) {
        this.mentions = mentions;
        this.speakers = speakers;
        this.text = text;
    }

    /** The sentence's claims with the acts found in its reports, each in the place of the bare statement. */
    List<EventClaim> with(Sentence sentence, List<EventClaim> claims) {
        List<EventClaim> all = new ArrayList<>(claims);
        for (Token verb : sentence.tokens()) {
            if (speakers.reports(verb)) {
                said(sentence, verb)
                        .flatMap(clause -> act(sentence, verb, clause, claims))
                        .ifPresent(act -> {
                            all.removeIf(claim -> claim.kind() == EventKind.STATEMENT
                                    && claim.evidence().trigger().contains(verb.span()));
                            all.add(act);
                        });
            }
        }
        return all;
    }

    /** The clause that a verb of saying reports, below it or beside it. */
    private static Optional<Token> said(Sentence sentence, Token verb) {
        Stream<Token> below = sentence.children(verb, "ccomp").stream();
        Stream<Token> beside = verb.relation().equals("parataxis") ? sentence.head(verb).stream() : Stream.empty();
        return Stream.concat(below, beside).filter(clause -> clause.isVerb()).findFirst();
    }

    private Optional<EventClaim> act(Sentence sentence, Token verb, Token clause, List<EventClaim> claims) {
        List<Token> speaking = Clauses.subjects(sentence, verb);
        List<Token> doing = Clauses.isPassive(sentence, clause) ? List.of() : Clauses.subjects(sentence, clause);
        Set<Entity> sayers = actors(sentence, speaking);
        Set<Entity> doers = actors(sentence, doing);
        Optional<Token> modal =
                sentence.child(clause, "aux").filter(aux -> aux.tag().equals("MD"));
        if (sayers.isEmpty() || doers.isEmpty() || modal.isEmpty()) {
            return Optional.empty();
        }
        boolean same = sayers.equals(doers);
        boolean not = sentence.children(clause, "advmod").stream()
                .anyMatch(word -> Set.of("not", "never", "n't").contains(word.lemma()));
        Span trigger = modal.get().span().union(clause.span());
        return switch (modal.get().lemma().toLowerCase(java.util.Locale.ROOT)) {
            case "must" ->
                same ? Optional.empty() : request(sentence, EventKind.DEMAND, trigger, clause, speaking, doing);
            case "should" ->
                same ? Optional.empty() : request(sentence, EventKind.APPEAL, trigger, clause, speaking, doing);
            case "will", "would", "'ll" ->
                same ? commitment(sentence, trigger, clause, speaking, not, claims) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<EventClaim> request(
            Sentence sentence, EventKind kind, Span trigger, Token clause, List<Token> agents, List<Token> targets) {
        List<Filler> fillers = new ArrayList<>(fillers(sentence, Role.AGENT, agents));
        fillers.addAll(fillers(sentence, Role.TARGET, targets));
        return Optional.of(claim(sentence, kind, trigger, clause, fillers, "must"));
    }

    private Optional<EventClaim> commitment(
            Sentence sentence, Span trigger, Token clause, List<Token> agents, boolean not, List<EventClaim> claims) {
        Optional<EventClaim> deed = claims.stream()
                .filter(claim -> claim.evidence().trigger().contains(clause.span())
                        || claim.evidence().trigger().overlaps(trigger))
                .findFirst();
        Optional<EventKind> root = deed.map(claim -> claim.kind().root());
        EventKind kind;
        if (root.filter(HOSTILE::contains).isPresent() && !not) {
            kind = EventKind.THREAT;
        } else if (root.filter(FRIENDLY::contains).isPresent()) {
            kind = not ? EventKind.REJECTION : EventKind.AGREEMENT;
        } else {
            return Optional.empty();
        }
        List<Filler> fillers = new ArrayList<>(fillers(sentence, Role.AGENT, agents));
        deed.get().fillers(Role.TARGET).forEach(fillers::add);
        return Optional.of(claim(sentence, kind, trigger, clause, fillers, not ? "will not" : "will"));
    }

    private EventClaim claim(
            Sentence sentence, EventKind kind, Span trigger, Token clause, List<Filler> fillers, String modal) {
        java.util.BitSet subtree = sentence.subtree(clause);
        String content = sentence.span(subtree.nextSetBit(0), subtree.length())
                .in(text)
                .replaceAll("\\s+", " ")
                .strip();
        return new EventClaim(
                kind,
                Optional.empty(),
                Optional.empty(),
                new Evidence(sentence.span(), trigger, kind.localName() + "/say " + modal + ":clause"),
                fillers,
                Optional.empty(),
                List.of(),
                Optional.of(content),
                new Stance(Factuality.ASSERTED, Certainty.CERTAIN, List.of(), true),
                0.7);
    }

    private Set<Entity> actors(Sentence sentence, List<Token> tokens) {
        Set<Entity> actors = new HashSet<>();
        tokens.forEach(token -> mentions.denoted(sentence, token).stream()
                .filter(entity -> entity.kind().isActor())
                .forEach(actors::add));
        return actors;
    }

    private List<Filler> fillers(Sentence sentence, Role role, List<Token> tokens) {
        List<Filler> fillers = new ArrayList<>();
        for (Token token : tokens) {
            Optional<EntityMention> mention = mentions.at(sentence, token);
            mention.ifPresent(one -> mentions.denoted(one).stream()
                    .filter(entity -> entity.kind().isActor())
                    .map(entity -> new Filler(
                            role,
                            Optional.of(entity),
                            Optional.of(one.span().in(text).replaceAll("\\s+", " ")),
                            Optional.of(one.span())))
                    .forEach(fillers::add));
        }
        return fillers;
    }
}
