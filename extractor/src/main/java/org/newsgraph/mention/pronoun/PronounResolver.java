package org.newsgraph.mention.pronoun;

import static org.newsgraph.grammar.FunctionWords.FEMININE_PRONOUNS;
import static org.newsgraph.grammar.FunctionWords.FIRST_PERSON_PRONOUNS;
import static org.newsgraph.grammar.FunctionWords.MASCULINE_PRONOUNS;
import static org.newsgraph.grammar.FunctionWords.NEUTER_PRONOUNS;
import static org.newsgraph.grammar.FunctionWords.PLURAL_PRONOUNS;
import static org.newsgraph.grammar.FunctionWords.REFLEXIVE_PRONOUNS;
import static org.newsgraph.grammar.FunctionWords.THIRD_PERSON_PRONOUNS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.KnownPerson;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Settles the antecedents of pronouns, where grammar, gender and number settle them. One that stays open denotes nobody. */
public final class PronounResolver {
    private static final int SPEAKER_BACK = 3;

    private final Cues cues;
    private final NeuterAntecedents neuter;
    private final QuoteSpeakers speakers;

    public PronounResolver(Nouns nouns) {
        this.cues = nouns.cues();
        this.neuter = new NeuterAntecedents(nouns);
        this.speakers = new QuoteSpeakers(nouns.cues());
    }

    /** Notes whom a pronoun means, where that is settled. */
    public void resolve(Discourse discourse, Sentence sentence, Token pronoun) {
        String word = word(pronoun);
        Optional<List<Referent>> meant = meant(discourse, sentence, pronoun, word);
        meant.ifPresent(list -> {
            if (list.size() == 1 && list.get(0).kind() == EntityKind.PERSON) {
                gender(word).ifPresent(list.get(0)::isOf);
            }
            discourse.note(sentence, pronoun.index(), pronoun.index() + 1, pronoun, EntityMention.Form.PRONOUN, list);
        });
        if (meant.isEmpty() && !isNobody(sentence, pronoun, word)) {
            discourse.leaveOpen(sentence, pronoun);
        }
    }

    private boolean isNobody(Sentence sentence, Token pronoun, String word) {
        return NEUTER_PRONOUNS.contains(word) && !neuter.mayAct(sentence, pronoun);
    }

    private Optional<List<Referent>> meant(Discourse discourse, Sentence sentence, Token pronoun, String word) {
        if (FIRST_PERSON_PRONOUNS.contains(word)) {
            return speakers.meant(discourse, sentence, pronoun);
        }
        if (!NEUTER_PRONOUNS.contains(word)
                && !PLURAL_PRONOUNS.contains(word)
                && gender(word).isEmpty()) {
            return Optional.empty();
        }
        Predicate<Discourse.Understood> fits = fitting(word);
        if (isSpeaking(sentence, pronoun) && !PLURAL_PRONOUNS.contains(word)) {
            return lastSpeaker(discourse, sentence, fits);
        }
        if (isNobody(sentence, pronoun, word)) {
            return SharedObjects.antecedent(discourse, sentence, pronoun);
        }
        if (REFLEXIVE_PRONOUNS.contains(word)) {
            return Optional.of(new Binding(discourse, sentence, cues).ownSubject(pronoun))
                    .filter(list -> !list.isEmpty());
        }
        return new PronounAntecedents(discourse, sentence, pronoun, cues, type(word), fits).find();
    }

    private Predicate<Discourse.Understood> fitting(String word) {
        if (NEUTER_PRONOUNS.contains(word)) {
            return PronounResolver::isOneInstitution;
        }
        return PLURAL_PRONOUNS.contains(word)
                ? PronounResolver::isMany
                : item -> isOnePerson(item, gender(word).orElseThrow());
    }

    private static Set<String> type(String word) {
        return THIRD_PERSON_PRONOUNS.stream()
                .filter(type -> type.contains(word))
                .findFirst()
                .orElse(Set.of(word));
    }

    private static String word(Token pronoun) {
        return pronoun.text().toLowerCase(Locale.ROOT);
    }

    private static Optional<KnownPerson.Gender> gender(String word) {
        if (FEMININE_PRONOUNS.contains(word)) {
            return Optional.of(KnownPerson.Gender.FEMALE);
        }
        return MASCULINE_PRONOUNS.contains(word) ? Optional.of(KnownPerson.Gender.MALE) : Optional.empty();
    }

    /** Whether a pronoun means whoever is speaking. */
    public static boolean isOfSpeaker(Token token) {
        return token.isPronoun() && FIRST_PERSON_PRONOUNS.contains(word(token));
    }

    /** "She" is none whom tables, names or words beside them take for a man. */
    private static boolean isOnePerson(Discourse.Understood item, KnownPerson.Gender mentioned) {
        return item.referents().size() == 1
                && item.referents().get(0).kind() == EntityKind.PERSON
                && item.mention().form() != EntityMention.Form.DEMONYM
                && item.referents()
                        .get(0)
                        .gender()
                        .filter(known -> known != mentioned)
                        .isEmpty();
    }

    private static boolean isOneInstitution(Discourse.Understood item) {
        return item.referents().size() == 1
                && !item.plural()
                && item.mention().form() != EntityMention.Form.DEMONYM
                && switch (item.referents().get(0).kind()) {
                    case COUNTRY, GOVERNMENT, ARMED_GROUP, ORGANIZATION -> true;
                    default -> false;
                };
    }

    private static boolean isMany(Discourse.Understood item) {
        boolean many = item.referents().size() > 1
                || item.plural()
                || item.referents().get(0).isPlural()
                || item.referents().get(0).kind() == EntityKind.ARMED_GROUP
                || item.referents().get(0).kind() == EntityKind.GROUP;
        return many
                && item.mention().form() != EntityMention.Form.DEMONYM
                && item.referents().stream().allMatch(one -> one.kind().isActor());
    }

    /** "…, it said": who said what stands before. */
    private boolean isSpeaking(Sentence sentence, Token pronoun) {
        return pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(verb -> cues.has(Cue.REPORT, verb.lemma()))
                        .filter(verb -> sentence.children(verb, "ccomp", "parataxis", "advcl").stream()
                                        .anyMatch(clause -> clause.index() < pronoun.index())
                                || verb.relation().equals("parataxis"))
                        .isPresent();
    }

    private Optional<List<Referent>> lastSpeaker(
            Discourse discourse, Sentence sentence, Predicate<Discourse.Understood> fits) {
        for (int back = 1; back <= SPEAKER_BACK && back <= sentence.index(); back++) {
            Sentence earlier = discourse.text().sentences().get(sentence.index() - back);
            Optional<Discourse.Understood> speaker = earlier.tokens().stream()
                    .filter(token -> token.isVerb() && cues.has(Cue.REPORT, token.lemma()))
                    .flatMap(verb -> earlier.children(verb, "nsubj").stream())
                    .flatMap(subject -> discourse.at(earlier, subject.index()).stream())
                    .filter(fits)
                    .reduce((first, second) -> second);
            if (speaker.isPresent()) {
                return speaker.map(Discourse.Understood::referents);
            }
        }
        return Optional.empty();
    }
}
