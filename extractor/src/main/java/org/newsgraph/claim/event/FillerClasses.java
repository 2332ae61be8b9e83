package org.newsgraph.claim.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.Trigger;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.Pronouns;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether words are of a class that a lexicon entry's hint names: an actor, a place, a weapon. */
public final class FillerClasses {
    /** What somebody says or does, or what it stands in. */
    private static final Set<NounClass> ABOUT_ACTS = Set.of(NounClass.EVENT, NounClass.DOCUMENT, NounClass.ABSTRACT);

    /** Things through which somebody acts. */
    private static final Set<NounClass> MEANS = Set.of(NounClass.VEHICLE, NounClass.WEAPON);

    private static final Set<NounClass> ARMED = Set.of(NounClass.ARMED, NounClass.ARMY);

    private final MentionIndex mentions;
    private final Nouns nouns;

    public FillerClasses(MentionIndex mentions, Nouns nouns) {
        this.mentions = mentions;
        this.nouns = nouns;
    }

    boolean fits(Sentence sentence, Token token, List<String> classes) {
        return classes.stream().anyMatch(type -> fits(sentence, token, type));
    }

    private boolean fits(Sentence sentence, Token token, String type) {
        if (type.equals("any")) {
            return true;
        }
        Optional<EntityMention> mention = mentions.at(sentence, token);
        String word = token.text().toLowerCase(Locale.ROOT);
        if (mention.isEmpty() && Pronouns.isOfPersons(sentence, token)) {
            return type.equals("actor")
                    || type.equals("person")
                    || (type.equals("individual") && FunctionWords.PRONOUNS_OF_ONE_PERSON.contains(word));
        }
        List<Entity> entities = mention.map(mentions::denoted).orElse(List.of());
        boolean byKind = entities.stream().anyMatch(entity -> switch (type) {
            case "actor" -> entity.kind().isActor();
            case "person" -> entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.GROUP;
            case "individual" -> entity.kind() == EntityKind.PERSON;
            case "country" -> entity.kind() == EntityKind.COUNTRY;
            case "government" -> entity.kind() == EntityKind.GOVERNMENT;
            case "force" -> entity.kind() == EntityKind.ARMED_GROUP;
            case "organization" ->
                entity.kind().isActor() && entity.kind() != EntityKind.PERSON && entity.kind() != EntityKind.GROUP;
            case "place" -> entity.kind().isPlace();
            case "facility" -> entity.kind() == EntityKind.FACILITY;
            case "thing" -> entity.kind() == EntityKind.THING;
            default -> false;
        });
        if (byKind) {
            return true;
        }
        if (type.equals("named")) {
            return mention.filter(one -> one.form() == EntityMention.Form.NAME).isPresent();
        }
        Token described = antecedent(sentence, token, mention).orElse(token);
        return nouns.of(sentence, NounPhrases.core(nouns, sentence, described))
                .filter(meaning ->
                        meaning.types().contains(type) || (type.equals("thing") && meaning.kind() == EntityKind.THING))
                .isPresent();
    }

    /** The noun in the same sentence that a pronoun takes up, which tells its class: "seized a truck and burned it". */
    private Optional<Token> antecedent(Sentence sentence, Token token, Optional<EntityMention> mention) {
        return mention.filter(one -> one.form() == EntityMention.Form.PRONOUN)
                .flatMap(pronoun -> mentions.of(sentence).stream()
                        .filter(other -> other.form() == EntityMention.Form.NOMINAL && other.head() < token.index())
                        .filter(other -> mentions.denoted(other).equals(mentions.denoted(pronoun)))
                        .map(other -> sentence.token(other.head()))
                        .findFirst());
    }

    /** A common noun whose class the tables do not tell, and that means something counted or pointed at. */
    boolean isUnknownThing(Sentence sentence, Token token) {
        return token.isNoun()
                && !token.isProper()
                && nouns.of(sentence, NounPhrases.core(nouns, sentence, token)).isEmpty()
                && mentions.denoted(sentence, token).stream().anyMatch(one -> one.kind() == EntityKind.THING);
    }

    /** "the embassy said": a house that stands for those in it. */
    boolean isInstitution(Sentence sentence, Token token) {
        return nouns.of(sentence, NounPhrases.core(nouns, sentence, token))
                .filter(Nouns.Meaning::isHouse)
                .isPresent();
    }

    /** Whether the words name nothing but a place that is no state. */
    boolean isSite(Sentence sentence, Token token) {
        List<Entity> denoted =
                mentions.at(sentence, token).map(mentions::denoted).orElse(List.of());
        return !denoted.isEmpty()
                && denoted.stream().allMatch(one -> one.kind().isPlace() && one.kind() != EntityKind.COUNTRY);
    }

    /** Whether the words tell when or how long: "marched for three days" names no topic. */
    boolean isTime(Sentence sentence, Token token) {
        boolean named = mentions.at(sentence, token)
                .filter(mention -> mentions.denoted(mention).stream().allMatch(one -> one.kind() == EntityKind.PERSON))
                .isPresent();
        if (named) {
            // "Theresa May"
            return false;
        }
        return mentions.isTime(sentence, token)
                || nouns.of(sentence, NounPhrases.core(nouns, sentence, token))
                        .filter(meaning -> meaning.main() == NounClass.TIME)
                        .isPresent();
    }

    /** Whether the filler can be one who acts, when the entry says nothing of it. */
    public boolean mayAct(Sentence sentence, Token token) {
        return fits(sentence, token, "actor") || actingOwner(sentence, token).isPresent();
    }

    /** Whether a noun stands for what somebody says or does: "comments", "attack", "decision". */
    boolean isEvent(Sentence sentence, Token token) {
        return nouns.of(sentence, NounPhrases.core(nouns, sentence, token))
                .filter(meaning -> ABOUT_ACTS.contains(meaning.main()))
                .isPresent();
    }

    /** "Russian jets", "a Turkish air strike", "warplanes of the coalition": who acts through a thing. */
    public Optional<Token> actingOwner(Sentence sentence, Token token) {
        Token means = NounPhrases.core(nouns, sentence, token);
        boolean isMeans = nouns.of(sentence, means)
                .filter(meaning -> MEANS.contains(meaning.main()) || meaning.is(NounClass.SORTIE))
                .isPresent();
        if (!isMeans) {
            return Optional.empty();
        }
        return Stream.concat(
                        sentence.children(means, "amod", "compound", "nmod:poss").stream(),
                        PrepositionalPhrases.of(sentence, means, "of").stream())
                .filter(child -> mentions.denoted(sentence, child).stream()
                        .anyMatch(entity -> entity.kind().isActor() && entity.isIdentified()))
                .findFirst();
    }

    /**
     * Who kills in "a rebel attack killed 12" or "the Nusra attack killed 12"; nobody in "the Paris attack". What a police
     * raid does besides violence is not what the police do.
     */
    Optional<Token> armedOwner(Trigger trigger, Token token) {
        if (trigger.entry().kind().filter(EventKind::isViolent).isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = trigger.sentence();
        Token violence = NounPhrases.core(nouns, sentence, token);
        boolean isViolence = nouns.of(sentence, violence)
                .filter(meaning -> meaning.is(NounClass.VIOLENCE))
                .isPresent();
        return isViolence
                ? sentence.children(violence, "amod", "compound", "nmod:poss").stream()
                        .filter(child -> isArmed(sentence, child))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isArmed(Sentence sentence, Token token) {
        boolean armed = nouns.of(token.lemma())
                .filter(meaning -> ARMED.contains(meaning.main()))
                .isPresent();
        return mentions.denoted(sentence, token).stream()
                .anyMatch(entity -> entity.kind() == EntityKind.ARMED_GROUP
                        || (armed && entity.kind().isActor()));
    }
}
