package org.newsgraph.claim.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.Source;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.grammar.Voice;
import org.newsgraph.lexicon.FactualityOperators;
import org.newsgraph.lexicon.FactualityOperators.WordClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.Slot.Function;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who says what a verb of saying reports, in whatever form: "X said", "said X", "a statement by X said". */
public final class Speakers {
    private static final Set<String> CONTRAST = Set.of("while", "whereas", "although", "though");

    private final FactualityOperators operators;
    private final MentionIndex mentions;
    private final Nouns nouns;

    public Speakers(FactualityOperators operators, MentionIndex mentions, Nouns nouns) {
        this.operators = operators;
        this.mentions = mentions;
        this.nouns = nouns;
    }

    /** Whether the verb reports what somebody says. */
    public boolean reports(Token verb) {
        return verb.isVerb()
                && operators
                        .of(verb.lemma(), WordClass.VERB, Function.CLAUSE)
                        .filter(FactualityOperators.Effect::source)
                        .isPresent();
    }

    /** Whether the verb tells what somebody says is so, not what he hopes or fears. */
    public boolean states(Token verb) {
        return verb.isVerb()
                && operators
                        .of(verb.lemma(), WordClass.VERB, Function.CLAUSE)
                        .filter(effect -> effect.source() && effect.factuality().isEmpty())
                        .isPresent();
    }

    /** "the prefect was quoted as saying". */
    boolean isQuoted(Sentence sentence, Token verb) {
        return isQuoting(verb) && Voice.isPassive(sentence, verb);
    }

    private boolean isQuoting(Token verb) {
        return operators.of(verb.lemma(), WordClass.VERB, Function.PASSIVE).isPresent();
    }

    /** Whoever a noun phrase names, where that is somebody who may speak. */
    Map<Entity, Source> named(Sentence sentence, Token noun) {
        Map<Entity, Source> found = new LinkedHashMap<>();
        Coordination.members(sentence, noun).forEach(token -> add(sentence, token, found));
        return found;
    }

    /** Those who say what the verb reports; nobody where they are not settled. */
    Map<Entity, Source> of(Sentence sentence, Token verb) {
        Map<Entity, Source> found = new LinkedHashMap<>();
        List<Token> subjects = isQuoted(sentence, verb)
                ? Subjects.surface(sentence, verb)
                : ArgumentStructure.subjects(sentence, verb);
        Optional<Token> quoting = sentence.head(verb)
                .filter(above -> verb.is("advcl") && isQuoting(above) && !Voice.isPassive(sentence, above));
        if (quoting.isPresent()) {
            // "Reuters quoted a priest as saying …"
            subjects = Stream.concat(
                            sentence.children(quoting.get(), "obj").stream(),
                            ArgumentStructure.subjects(sentence, quoting.get()).stream())
                    .toList();
        }
        boolean inverted = verb.relation().matches("dep|parataxis")
                && sentence.child(verb, "nsubj", "ccomp").isEmpty();
        if (inverted) {
            // "…, said the consul": the parser takes the consul for what is said.
            subjects = sentence.children(verb, "obj");
        }
        subjects.forEach(subject -> add(sentence, subject, found));
        return found;
    }

    /**
     * Those whom "according to" names beside a clause, for what stands below it: not for what is told of themselves
     * ("according to X, who …"), nor for a contrast that follows ("according to X, while Y …").
     */
    Map<Entity, Source> credited(Sentence sentence, Token clause, Set<Token> passed) {
        Map<Entity, Source> found = new LinkedHashMap<>();
        for (Token child : sentence.children(clause, "obl", "nmod", "advcl", "dep")) {
            boolean credit = sentence.children(child, "case", "mark").stream()
                    .anyMatch(word ->
                            Set.of("accord", "according").contains(word.lemma().toLowerCase(Locale.ROOT))
                                    || word.text().equalsIgnoreCase("according"));
            if (credit && !passed.contains(child) && !isContrasted(sentence, child, passed)) {
                Coordination.members(sentence, child).forEach(token -> add(sentence, token, found));
            }
        }
        return found;
    }

    private static boolean isContrasted(Sentence sentence, Token credit, Set<Token> passed) {
        return passed.stream()
                .filter(token -> token.is("advcl") && token.head() == credit.head() && token.index() > credit.index())
                .anyMatch(token ->
                        sentence.children(token, "mark").stream().anyMatch(mark -> CONTRAST.contains(mark.lemma())));
    }

    private void add(Sentence sentence, Token token, Map<Entity, Source> found) {
        Optional<EntityMention> mention = mentions.at(sentence, token);
        List<Entity> actors = mention.map(mentions::denoted).orElse(List.of()).stream()
                .filter(entity -> entity.kind().isActor() || isHouse(sentence, token, entity))
                .toList();
        actors.forEach(entity -> found.putIfAbsent(entity, new Source(entity, mention.map(EntityMention::span))));
        if (actors.isEmpty() && mention.isPresent()) {
            authors(sentence, token).forEach(author -> mentions.denoted(sentence, author).stream()
                    .filter(entity -> entity.kind().isActor())
                    .forEach(entity -> found.putIfAbsent(
                            entity,
                            new Source(entity, mentions.at(sentence, author).map(EntityMention::span)))));
        }
    }

    /** "The embassy denied that …": a house, for those in it. */
    private boolean isHouse(Sentence sentence, Token token, Entity entity) {
        return entity.kind() == EntityKind.FACILITY
                && nouns.of(sentence, NounPhrases.core(nouns, sentence, token))
                        .filter(Nouns.Meaning::isHouse)
                        .isPresent();
    }

    /** Whose a statement or report is that says something. */
    private static List<Token> authors(Sentence sentence, Token document) {
        List<Token> authors = new ArrayList<>(sentence.children(document, "nmod:poss", "compound", "amod"));
        for (String preposition : List.of("by", "from", "of")) {
            authors.addAll(PrepositionalPhrases.of(sentence, document, preposition));
        }
        return authors;
    }
}
