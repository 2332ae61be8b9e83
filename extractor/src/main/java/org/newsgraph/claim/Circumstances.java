package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.mention.TimeMention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Where and when an event is said to happen: what hangs on its trigger, or else on the clause around it. */
final class Circumstances {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "outside",
            "around",
            "across",
            "throughout",
            "within",
            "along",
            "off",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "north",
            "south",
            "east",
            "west",
            "over",
            "on");

    private final MentionIndex mentions;

    Circumstances(MentionIndex mentions) {
        this.mentions = mentions;
    }

    /** The heads of the places; of the nearest words that name one. */
    List<Token> places(Trigger trigger, List<Token> participants) {
        Sentence sentence = trigger.sentence();
        for (Token anchor : anchors(trigger)) {
            Set<Token> places = new LinkedHashSet<>(placesAt(sentence, anchor));
            places.removeAll(participants);
            if (!places.isEmpty()) {
                return List.copyOf(places);
            }
        }
        for (Token participant : participants) {
            List<Token> places = placesAt(sentence, participant);
            if (!places.isEmpty() && !participant.isProper()) {
                return places;
            }
        }
        return List.of();
    }

    private List<Token> placesAt(Sentence sentence, Token anchor) {
        List<Token> places = new ArrayList<>();
        for (Token child : sentence.children(anchor, "obl", "nmod")) {
            if (mentions.isTime(sentence, child)) {
                // "on Tuesday in Oslo": the parser hangs the place on the day.
                places.addAll(placesAt(sentence, child));
            }
            boolean located = sentence.children(child, "case").stream()
                    .anyMatch(word -> PLACE_PREPOSITIONS.contains(word.lemma()));
            if (located) {
                Clauses.coordinated(sentence, child).stream()
                        .filter(token -> mentions.denoted(sentence, token).stream()
                                .anyMatch(entity -> entity.kind().isPlace()))
                        .filter(token -> !mentions.isTime(sentence, token))
                        .forEach(places::add);
            }
        }
        return places;
    }

    /** The time expression; the nearest that hangs on the trigger or the clause around it. */
    Optional<TimeMention> time(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        for (Token anchor : anchors(trigger)) {
            for (TimeMention time : mentions.times(sentence)) {
                if (hangsOn(sentence, sentence.token(time.head()), anchor)) {
                    return Optional.of(time);
                }
            }
        }
        return Optional.empty();
    }

    private boolean hangsOn(Sentence sentence, Token time, Token anchor) {
        if (time.head() == anchor.index()) {
            return true;
        }
        // "at the end of March", "on the night of 3 May": one noun between.
        return time.head() >= 0
                && sentence.token(time.head()).head() == anchor.index()
                && sentence.token(time.head()).relation().matches("obl.*|nmod.*")
                && mentions.denoted(sentence, sentence.token(time.head())).stream()
                        .allMatch(entity -> !entity.isIdentified())
                && time.relation().startsWith("nmod");
    }

    /**
     * The words on which place and time of the event may hang: the trigger, its light verb, and above it the verbs of
     * which it is an argument or that it shares its clause with, up to the clause's own verb; never the verb of saying.
     */
    private static List<Token> anchors(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Set<Token> anchors = new LinkedHashSet<>(trigger.words());
        trigger.carrier().ifPresent(anchors::add);
        Token at = trigger.carrier().filter(verb -> !verb.is("acl")).orElse(trigger.head());
        for (int steps = 0; steps < 6 && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            boolean sameClause =
                    switch (at.relation()) {
                        case "xcomp", "conj", "obj", "nsubj:pass", "obl", "nsubj" -> true;
                        case "nmod", "compound" -> above.isNoun();
                        default -> false;
                    };
            if (!sameClause) {
                break;
            }
            anchors.add(above);
            at = above;
        }
        return List.copyOf(anchors);
    }
}
