package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.NameKey;
import org.newsgraph.gazetteer.StateBodies;
import org.newsgraph.gazetteer.StateBodies.StateBody;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles whose "Foreign Ministry" or "Supreme Court" an article means: that of the state beside the name, or the only
 * one that the article tells by its state. One that it does not tell stays inside the article, since in the next it may
 * be another's.
 */
final class StateBodyNames {
    private final StateBodies bodies;
    private final Gazetteer gazetteer;
    private final States states;

    StateBodyNames(StateBodies bodies, Gazetteer gazetteer) {
        this.bodies = bodies;
        this.gazetteer = gazetteer;
        this.states = new States(gazetteer);
    }

    /** A body's name that many states use, with the state where the words tell it. */
    private record Called(StateBody body, Optional<KnownEntity> state) {}

    /** Takes note of a body that the article tells by its state, so that its bare name means it wherever it stands. */
    void expect(Discourse discourse, Occurrence one) {
        called(one.sentence(), one.name().first(), one.name().end(), one.head())
                .ifPresent(found -> found.state().ifPresent(state -> of(discourse, found.body(), state)));
    }

    /** The body behind a name that the tables do not have; empty where the name is none that many states use. */
    Optional<Referent> named(Discourse discourse, Occurrence one) {
        return called(one.sentence(), one.name().first(), one.name().end(), one.head())
                .map(found -> found.state()
                        .map(state -> of(discourse, found.body(), state))
                        .or(() -> only(discourse, found.body()))
                        .orElseGet(() -> inside(discourse, found.body(), one.surface(discourse), one.span())));
    }

    /** The body behind a phrase in small letters: "Kenya's health ministry"; empty where no state is told. */
    Optional<Referent> meant(Phrase phrase) {
        int head = phrase.head().index();
        int first = NounPhrases.firstBehindArticle(phrase.sentence(), phrase.head());
        for (int at = first; at <= head; at++) {
            Optional<Called> found = called(phrase.sentence(), at, head + 1, phrase.head());
            if (found.isPresent()) {
                StateBody body = found.get().body();
                return found.get()
                        .state()
                        .or(() -> states.of(phrase.owners()))
                        .map(state -> of(phrase.discourse(), body, state))
                        .or(() -> phrase.isIndefinite() ? Optional.empty() : only(phrase.discourse(), body));
            }
        }
        return Optional.empty();
    }

    private Referent of(Discourse discourse, StateBody body, KnownEntity state) {
        return described(states.body(discourse, state, body.name(), body.kind(), body.sector()), body);
    }

    /** The only one of the article. */
    private static Optional<Referent> only(Discourse discourse, StateBody body) {
        List<Referent> told = discourse.referents().stream()
                .filter(one -> one.isIdentified() && NameKey.of(one.name()).endsWith(" " + NameKey.of(body.name())))
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    private static Referent inside(Discourse discourse, StateBody body, String words, Span span) {
        Referent referent = discourse.shared(
                "state body " + body.name(), () -> new Referent(words, Optional.of(span), body.kind()));
        referent.belongTo(Optional.empty(), Optional.of(body.sector()));
        return described(referent, body);
    }

    /** "The ministry", "the court": how the article may go on. */
    private static Referent described(Referent referent, StateBody body) {
        referent.describe(body.name().substring(body.name().lastIndexOf(' ') + 1));
        return referent;
    }

    private Optional<Called> called(Sentence sentence, int first, int end, Token head) {
        int from = first;
        int to = end;
        Optional<KnownEntity> state = Optional.empty();
        Optional<Gazetteer.Hit> before = gazetteer.at(sentence, first).filter(StateBodyNames::isState);
        if (before.isPresent() && before.get().end() < end) {
            state = before.map(Gazetteer.Hit::entity);
            from = before.get().end();
            if (sentence.token(from).tag().equals("POS")) {
                from++;
            }
        }
        for (int of = from + 1; of + 1 < end; of++) {
            Optional<KnownEntity> behind = sentence.token(of).text().equals("of") ? stateAt(sentence, of + 1) : state;
            if (sentence.token(of).text().equals("of") && behind.isPresent()) {
                state = behind;
                to = of;
                break;
            }
        }
        Optional<KnownEntity> told = state;
        return from >= to
                ? Optional.empty()
                : bodies.named(words(sentence, from, to))
                        .map(body -> new Called(body, told.or(() -> beside(sentence, first, end, head))));
    }

    /** "Kenya's Supreme Court", "the Kenyan Supreme Court", "the Supreme Court of Kenya" */
    private Optional<KnownEntity> beside(Sentence sentence, int first, int end, Token head) {
        Stream<Token> before = sentence.children(head, "nmod:poss", "amod", "compound").stream()
                .filter(token -> token.index() < first);
        Stream<Token> behind = sentence.children(head, "nmod").stream()
                .filter(token -> token.index() >= end)
                .filter(token -> sentence.child(token, "case")
                        .filter(word -> word.lemma().equals("of"))
                        .isPresent());
        return Stream.concat(before, behind)
                .flatMap(token -> stateAt(sentence, token.index()).stream())
                .findFirst();
    }

    private Optional<KnownEntity> stateAt(Sentence sentence, int at) {
        int start = sentence.token(at).text().equalsIgnoreCase("the") ? at + 1 : at;
        for (int first = start; first >= Math.max(0, start - 2); first--) {
            int from = first;
            Optional<KnownEntity> state = gazetteer
                    .at(sentence, from)
                    .filter(StateBodyNames::isState)
                    .filter(hit -> hit.end() > start)
                    .map(Gazetteer.Hit::entity);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static boolean isState(Gazetteer.Hit hit) {
        return hit.entity().kind() == EntityKind.COUNTRY && hit.sense() != Gazetteer.Sense.PEOPLE;
    }

    private static String words(Sentence sentence, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean glued = sentence.token(i).tag().equals("POS");
            words.append(words.isEmpty() || glued ? "" : " ")
                    .append(sentence.token(i).text());
        }
        return words.toString();
    }
}
