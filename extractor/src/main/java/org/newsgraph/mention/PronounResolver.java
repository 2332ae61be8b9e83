package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.gazetteer.Cues;
import org.newsgraph.gazetteer.Cues.Cue;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Settles whom pronouns mean, where subjects and nearness settle it: a subject of the same sentence, or else of the one
 * before. A pronoun that they do not settle means nobody.
 */
final class PronounResolver {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "himself", "herself", "hers");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "theirs");
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "myself", "we", "us", "our", "ourselves");

    private static final int NEAR = 2;

    private final Cues cues;

    PronounResolver(Cues cues) {
        this.cues = cues;
    }

    /** Notes whom a pronoun means, where that is settled. */
    void resolve(Discourse discourse, Sentence sentence, Token pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        Optional<List<Referent>> meant = Optional.empty();
        if (isSpeaking(sentence, pronoun) && (SINGULAR.contains(word) || word.equals("it"))) {
            meant = lastSpeaker(discourse, sentence, word.equals("it"));
        } else if (SINGULAR.contains(word)) {
            meant = antecedent(
                    discourse,
                    sentence,
                    pronoun,
                    item -> isOne(item, EntityKind.PERSON)
                            && isCalled(item.referents().get(0), word));
        } else if (NEUTER.contains(word)) {
            meant = antecedent(discourse, sentence, pronoun, PronounResolver::isOneBody);
        } else if (PLURAL.contains(word)) {
            meant = antecedent(discourse, sentence, pronoun, PronounResolver::isMany);
        } else if (SPEAKER.contains(word)) {
            meant = speaker(discourse, sentence);
        }
        meant.ifPresent(list -> discourse.note(
                sentence, pronoun.index(), pronoun.index() + 1, pronoun, EntityMention.Form.PRONOUN, list));
    }

    /** Whether a pronoun means whoever is speaking. */
    static boolean isOfSpeaker(Token token) {
        return token.isPronoun() && SPEAKER.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isOne(Discourse.Understood item, EntityKind kind) {
        return item.referents().size() == 1
                && item.referents().get(0).kind() == kind
                && item.mention().form() != EntityMention.Form.DEMONYM;
    }

    /** Whether the person may be called so: "she" is none whom the tables or a form of address take for a man. */
    private static boolean isCalled(Referent person, String pronoun) {
        KnownPerson.Gender told = Set.of("she", "her", "hers", "herself").contains(pronoun)
                ? KnownPerson.Gender.FEMALE
                : KnownPerson.Gender.MALE;
        return person.gender().filter(known -> known != told).isEmpty();
    }

    private static boolean isOneBody(Discourse.Understood item) {
        return item.referents().size() == 1
                && item.mention().form() != EntityMention.Form.DEMONYM
                && switch (item.referents().get(0).kind()) {
                    case COUNTRY, GOVERNMENT, ARMED_GROUP, ORGANIZATION -> true;
                    default -> false;
                };
    }

    private static boolean isMany(Discourse.Understood item) {
        return item.mention().form() != EntityMention.Form.DEMONYM
                && (item.referents().size() > 1
                        || item.referents().get(0).isPlural()
                        || item.referents().get(0).kind() == EntityKind.ARMED_GROUP
                        || item.referents().get(0).kind() == EntityKind.GROUP);
    }

    private static Optional<List<Referent>> antecedent(
            Discourse discourse, Sentence sentence, Token pronoun, Predicate<Discourse.Understood> fits) {
        List<Discourse.Understood> before = discourse.before(sentence, pronoun, NEAR).stream()
                .filter(fits)
                .filter(item -> !isFellowArgument(sentence, pronoun, item))
                .toList();
        for (int back = 0; back <= NEAR; back++) {
            int at = sentence.index() - back;
            List<Discourse.Understood> here = before.stream()
                    .filter(item -> item.mention().sentence() == at)
                    .toList();
            Optional<Discourse.Understood> chosen = back == 0
                    ? here.stream().filter(Discourse.Understood::subject).findFirst()
                    : firstSubject(here);
            if (chosen.isEmpty() && !here.isEmpty() && distinct(here) == 1) {
                chosen = Optional.of(here.get(0));
            }
            if (chosen.isPresent()) {
                return chosen.map(Discourse.Understood::referents);
            }
            if (!here.isEmpty() && back > 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Discourse.Understood> firstSubject(List<Discourse.Understood> nearestFirst) {
        List<Discourse.Understood> subjects =
                nearestFirst.stream().filter(Discourse.Understood::subject).toList();
        return subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.get(subjects.size() - 1));
    }

    private static long distinct(List<Discourse.Understood> items) {
        return items.stream().map(Discourse.Understood::referents).distinct().count();
    }

    /** Whether the two depend on one verb, as in "he accused Smith": then they are two. */
    private static boolean isFellowArgument(Sentence sentence, Token pronoun, Discourse.Understood item) {
        return item.mention().sentence() == sentence.index()
                && !pronoun.is("nmod:poss")
                && sentence.token(item.mention().head()).head() == pronoun.head();
    }

    /** "…, it said": who said what stands before. */
    private boolean isSpeaking(Sentence sentence, Token pronoun) {
        return pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(verb -> cues.tells(Cue.REPORT, verb.lemma()))
                        .filter(verb -> sentence.children(verb, "ccomp", "parataxis", "advcl").stream()
                                        .anyMatch(clause -> clause.index() < pronoun.index())
                                || verb.relation().equals("parataxis"))
                        .isPresent();
    }

    private Optional<List<Referent>> lastSpeaker(Discourse discourse, Sentence sentence, boolean isBody) {
        for (int back = 1; back <= 3 && back <= sentence.index(); back++) {
            Sentence earlier = discourse.text().sentences().get(sentence.index() - back);
            Optional<Discourse.Understood> speaker = earlier.tokens().stream()
                    .filter(token -> token.isVerb() && cues.tells(Cue.REPORT, token.lemma()))
                    .flatMap(verb -> earlier.children(verb, "nsubj").stream())
                    .flatMap(subject -> discourse.at(earlier, subject.index()).stream())
                    .filter(item -> isBody ? isOneBody(item) : isOne(item, EntityKind.PERSON))
                    .reduce((first, second) -> second);
            if (speaker.isPresent()) {
                return speaker.map(Discourse.Understood::referents);
            }
        }
        return Optional.empty();
    }

    /** The subject of the verb of saying that a sentence or the one before it hangs on. */
    private Optional<List<Referent>> speaker(Discourse discourse, Sentence sentence) {
        for (int offset : new int[] {0, -1, 1, -2}) {
            int at = sentence.index() + offset;
            if (at >= 0 && at < discourse.text().sentences().size()) {
                Optional<List<Referent>> found =
                        speakerIn(discourse, discourse.text().sentences().get(at));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Referent>> speakerIn(Discourse discourse, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && cues.tells(Cue.REPORT, token.lemma())) {
                Optional<List<Referent>> subject = sentence.child(token, "nsubj")
                        .flatMap(word -> discourse.at(sentence, word.index()))
                        .map(Discourse.Understood::referents);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }
}
