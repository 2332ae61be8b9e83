package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.gazetteer.StateInstitutions;
import org.newsgraph.grammar.Pronouns;
import org.newsgraph.grammar.repair.TreeRepair;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.discourse.Discourse;
import org.newsgraph.mention.discourse.Referent;
import org.newsgraph.mention.name.CalendarPersons;
import org.newsgraph.mention.name.NameFinder;
import org.newsgraph.mention.name.NameResolver;
import org.newsgraph.mention.name.StateInstitutionNames;
import org.newsgraph.mention.name.TitleFinder;
import org.newsgraph.mention.nominal.NominalResolver;
import org.newsgraph.mention.pronoun.PronounResolver;
import org.newsgraph.mention.time.TimeFinder;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds the mentions of an article and settles who is who. Safe for several threads at once. */
public final class Resolver {
    private final CalendarPersons persons;
    private final NameResolver names;
    private final TitleFinder titles;
    private final NominalResolver nominals;
    private final PronounResolver pronouns;
    private final TreeRepair trees;
    private final TimeFinder times;

    public Resolver(Gazetteer gazetteer, Nouns nouns, Offices offices) {
        this.persons = new CalendarPersons(offices);
        this.titles = new TitleFinder(offices, nouns);
        StateInstitutions institutions = gazetteer.institutions();
        StateInstitutionNames stateInstitutions = new StateInstitutionNames(institutions, gazetteer, nouns.cues());
        this.names = new NameResolver(
                new NameFinder(gazetteer, nouns, offices), gazetteer, nouns, titles, offices, stateInstitutions);
        this.pronouns = new PronounResolver(nouns);
        this.times = new TimeFinder(nouns.cues());
        this.trees = new TreeRepair(nouns.cues());
        this.nominals = new NominalResolver(gazetteer, nouns, offices, stateInstitutions, institutions);
    }

    private record FoundTitle(Sentence sentence, Referent holder, Span holderSpan, TitleFinder.Found found) {}

    /** Resolves one article; names first, since they settle most, then phrases and pronouns in order of the text. */
    public ResolvedText resolve(AnnotatedText annotated) {
        AnnotatedText marked = persons.mark(annotated);
        List<List<FoundName>> namesFound = names.find(marked);
        AnnotatedText text = new AnnotatedText(
                marked.document(),
                marked.sentences().stream()
                        .map(sentence -> trees.repair(sentence, namesFound.get(sentence.index())))
                        .toList());
        Discourse discourse = new Discourse(text, namesFound);
        names.resolve(discourse, namesFound);
        List<FoundTitle> found = findTitles(discourse);
        nominals.lookAhead(discourse);
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isPronoun() && !PronounResolver.isOfSpeaker(token)) {
                    pronouns.resolve(discourse, sentence, token);
                } else if (isPhraseHead(discourse, sentence, token, found)) {
                    nominals.resolve(discourse, sentence, token);
                }
            }
        }
        // Who says "we" may stand after the quote.
        for (Sentence sentence : text.sentences()) {
            sentence.tokens().stream()
                    .filter(PronounResolver::isOfSpeaker)
                    .forEach(token -> pronouns.resolve(discourse, sentence, token));
        }
        names.noteWithin(discourse, namesFound);
        return settled(discourse, found);
    }

    private List<FoundTitle> findTitles(Discourse discourse) {
        List<FoundTitle> found = new ArrayList<>();
        for (Discourse.Understood item : discourse.all()) {
            if (item.referents().get(0).kind() != EntityKind.PERSON) {
                continue;
            }
            Sentence sentence = discourse.text().sentences().get(item.mention().sentence());
            int first = firstToken(sentence, item.mention().span());
            Token head = sentence.token(item.mention().head());
            Stream.of(
                            titles.before(sentence, first),
                            titles.apposed(sentence, head, first),
                            titles.after(sentence, head),
                            titles.predicated(sentence, head))
                    .flatMap(Optional::stream)
                    .map(title -> held(discourse, sentence, item, title))
                    .forEach(found::add);
        }
        return found;
    }

    /** Takes note of what a title says of its holder. */
    private static FoundTitle held(
            Discourse discourse, Sentence sentence, Discourse.Understood item, TitleFinder.Found title) {
        Referent person = item.referents().get(0);
        person.holds(title.office());
        person.belongTo(Optional.empty(), title.office().sector());
        boolean leads = title.office().leadsGovernment() && !title.former();
        belong(person, leads, within(discourse, sentence, title));
        if (title.end() == firstToken(sentence, item.mention().span())) {
            person.call(discourse.words(new Span(
                    sentence.span(title.first(), title.end()).begin(),
                    item.mention().span().end())));
        }
        return new FoundTitle(sentence, person, item.mention().span(), title);
    }

    /** What a title says of whom its holder serves; an envoy of the United Nations to a state is not of that state. */
    private static void belong(Referent person, boolean leadsGovernment, Set<Referent> owners) {
        owners.stream()
                .filter(owner -> owner.kind() == EntityKind.ORGANIZATION)
                .map(Referent::name)
                .forEach(person::serves);
        boolean international = person.isInternational() || owners.stream().anyMatch(Referent::isInternational);
        for (Referent owner : owners) {
            if (!international) {
                person.belongTo(owner.country(), Optional.empty());
            }
            if (owner.kind() == EntityKind.COUNTRY && leadsGovernment) {
                owner.country().ifPresent(person::governs);
            }
        }
    }

    private static int firstToken(Sentence sentence, Span span) {
        int first = 0;
        while (sentence.token(first).span().begin() < span.begin()) {
            first++;
        }
        return first;
    }

    private static Set<Referent> within(Discourse discourse, Sentence sentence, TitleFinder.Found title) {
        Set<Referent> within = new LinkedHashSet<>();
        for (int i = title.first(); i < title.end(); i++) {
            discourse.at(sentence, i).ifPresent(item -> within.addAll(item.referents()));
        }
        within.removeIf(one -> one.kind() == EntityKind.PERSON);
        return within;
    }

    private boolean isPhraseHead(Discourse discourse, Sentence sentence, Token token, List<FoundTitle> titles) {
        boolean isParty = nominals.isPartOfViolence(sentence, token);
        if (!token.isNoun() && !isCount(token) && !isParty) {
            return false;
        }
        boolean isModifier = (token.is("compound") && !isParty) || token.is("flat") || token.is("fixed");
        boolean inTitle = titles.stream()
                .anyMatch(title -> title.sentence() == sentence
                        && title.found().first() <= token.index()
                        && token.index() < title.found().end()
                        && title.found().end() == firstToken(sentence, title.holderSpan()));
        boolean isPronoun = Pronouns.isNobody(sentence, token) || Pronouns.isReciprocal(sentence, token);
        return !isModifier
                && !inTitle
                && !isPronoun
                && discourse.at(sentence, token.index()).isEmpty();
    }

    /** "Dozens were killed", "at least 210 have died": a number that stands for people. */
    private static boolean isCount(Token token) {
        return token.tag().equals("CD") && token.relation().matches("nsubj|nsubj:pass|obj");
    }

    private ResolvedText settled(Discourse discourse, List<FoundTitle> found) {
        Map<Referent, Entity> entities = new IdentityHashMap<>();
        discourse.referents().forEach(referent -> entities.put(referent, referent.toEntity()));
        List<EntityMention> mentions = new ArrayList<>();
        Map<EntityMention, List<Entity>> denoted = new HashMap<>();
        for (Discourse.Understood item : discourse.all()) {
            mentions.add(item.mention());
            denoted.put(
                    item.mention(),
                    item.referents().stream().map(entities::get).distinct().toList());
        }
        List<Title> settledTitles = found.stream()
                .map(one -> new Title(
                        one.sentence().index(),
                        entities.get(one.holder()),
                        one.holderSpan(),
                        one.sentence().span(one.found().first(), one.found().end()),
                        discourse.words(one.sentence()
                                .span(one.found().first(), one.found().end())),
                        one.found().office(),
                        within(discourse, one.sentence(), one.found()).stream()
                                .map(entities::get)
                                .toList()))
                .toList();
        return new ResolvedText(discourse.text(), mentions, denoted, settledTitles, times.find(discourse.text()));
    }
}
