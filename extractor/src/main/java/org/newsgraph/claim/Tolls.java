package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds how many were killed or hurt where no verb says so: "among the dead were 12 policemen", "the death toll rose to
 * 45", "12 dead, 30 wounded".
 */
final class Tolls {
    private static final String RULE = "/toll:number";

    private static final Set<String> MEASURED = Set.of(
            "rise",
            "reach",
            "climb",
            "stand",
            "jump",
            "pass",
            "exceed",
            "hit",
            "top",
            "grow",
            "increase",
            "be",
            "put",
            "bring",
            "raise",
            "take");

    private final MentionIndex mentions;
    private final StanceFinder stances;
    private final When when;
    private final Where where;
    private final Quantities quantities;
    private final Entry killed;
    private final Entry hurt;
    private final String text;

    Tolls(
            Lexicon lexicon,
            MentionIndex mentions,
            StanceFinder stances,
            When when,
            Where where,
            Quantities quantities,
            String text) {
        this.mentions = mentions;
        this.stances = stances;
        this.when = when;
        this.where = where;
        this.quantities = quantities;
        this.text = text;
        this.killed = entry(lexicon, "kill", EventKind.KILLING);
        this.hurt = entry(lexicon, "wound", EventKind.ASSAULT);
    }

    private static Entry entry(Lexicon lexicon, String verb, EventKind kind) {
        return lexicon.withHead(verb).stream()
                .filter(entry ->
                        entry.length() == 1 && entry.kind().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lexicon has no entry '" + verb + "' for " + kind));
    }

    /**
     * What a sentence counts.
     *
     * @param word the word that says dead or hurt
     * @param clause the head of the clause around it
     * @param victims the heads of the noun phrases or numbers
     */
    private record Toll(Entry entry, Token word, Token clause, List<Token> victims) {
        /** "among the dead were two monks" counts some of them, "a death toll of 45" and "12 dead" all. */
        boolean isPart() {
            return entry.kind().filter(EventKind.KILLING::equals).isPresent()
                    && !word.lemma().equals("toll")
                    && !victims.stream().allMatch(one -> one.tag().equals("CD"));
        }
    }

    /** Whether a claim only counts the victims of what another tells. */
    static boolean isToll(EventClaim claim) {
        return claim.evidence().rule().endsWith(RULE);
    }

    /** The sentence's claims with those of its tolls. */
    List<EventClaim> with(Sentence sentence, List<EventClaim> claims) {
        List<EventClaim> all = new ArrayList<>(claims);
        Stream.of(victims(sentence), deathToll(sentence), bare(sentence), hurtBeside(sentence, claims))
                .flatMap(List::stream)
                .forEach(toll -> add(sentence, toll, all));
        return all;
    }

    /** "the number of those killed rose to 45" counts what is told already; what is not told yet, a toll tells. */
    private void add(Sentence sentence, Toll toll, List<EventClaim> all) {
        EventClaim counting = claim(sentence, toll);
        List<EventClaim> telling = all.stream()
                .filter(claim -> claim.evidence().trigger().overlaps(toll.word().span()))
                .toList();
        if (counting.quantities().isEmpty()) {
            return;
        }
        if (telling.isEmpty()) {
            all.add(counting);
        }
        telling.stream()
                .filter(claim ->
                        claim.kind() == counting.kind() && claim.quantities().isEmpty())
                .forEach(claim -> all.set(all.indexOf(claim), claim.counting(counting.quantities())));
    }

    /** "the dead included 12 policemen", "among those killed were two monks", "two monks were among the dead". */
    private List<Toll> victims(Sentence sentence) {
        List<Toll> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            Optional<Token> dead = theDead(sentence, word);
            if (dead.isEmpty()) {
                continue;
            }
            Optional<Token> above = sentence.head(dead.get());
            boolean among = sentence.children(dead.get(), "case").stream()
                    .anyMatch(child -> child.lemma().equalsIgnoreCase("among"));
            boolean copular = sentence.child(dead.get(), "cop").isPresent();
            if (among && copular) {
                subjects(sentence, dead.get()).forEach(list -> found.add(toll(word, dead.get(), list)));
            } else if (among
                    && above.isPresent()
                    && sentence.child(above.get(), "cop").isPresent()) {
                found.add(toll(word, above.get(), Clauses.coordinated(sentence, above.get())));
            } else if (among && above.filter(verb -> verb.lemma().equals("be")).isPresent()) {
                subjects(sentence, above.get()).forEach(list -> found.add(toll(word, above.get(), list)));
            } else if (among && above.filter(Token::isVerb).isPresent()) {
                // "counted 82 soldiers among the dead"
                objects(sentence, above.get()).forEach(list -> found.add(toll(word, above.get(), list)));
            } else if (among
                    && above.filter(noun -> noun.is("obj") || noun.is("conj")).isPresent()) {
                listed(sentence, above.get()).forEach(list -> found.add(toll(word, list.get(0), list)));
            } else if (dead.get().is("nsubj")
                    && above.filter(verb -> verb.lemma().equals("include")).isPresent()) {
                sentence.child(above.get(), "obj")
                        .map(object -> Clauses.coordinated(sentence, object))
                        .ifPresent(list -> found.add(toll(word, above.get(), list)));
            } else if (dead.get().is("nsubj")
                    && above.filter(noun -> sentence.child(noun, "cop").isPresent())
                            .isPresent()) {
                found.add(toll(word, above.get(), Clauses.coordinated(sentence, above.get())));
            }
        }
        return found;
    }

    private static Stream<List<Token>> objects(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj").map(object -> Clauses.coordinated(sentence, object)).stream();
    }

    /** The whole list of which the parser hung something on one member. */
    private static Stream<List<Token>> listed(Sentence sentence, Token member) {
        Token first = member;
        while (first.is("conj")
                && first.head() >= 0
                && sentence.token(first.head()).isNoun()) {
            first = sentence.token(first.head());
        }
        return first.is("obj") ? Stream.of(Clauses.coordinated(sentence, first)) : Stream.empty();
    }

    private static Stream<List<Token>> subjects(Sentence sentence, Token clause) {
        return sentence.child(clause, "nsubj").map(subject -> Clauses.coordinated(sentence, subject)).stream();
    }

    private Toll toll(Token word, Token clause, List<Token> victims) {
        return new Toll(killed, word, clause, victims);
    }

    /** The head of the phrase in which a word means those who were killed: "the dead", "those killed", "the victims". */
    private static Optional<Token> theDead(Sentence sentence, Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("dead") || lemma.equals("fatality") || lemma.equals("victim")) {
            return sentence.child(word, "det")
                    .filter(article -> article.text().equalsIgnoreCase("the"))
                    .map(article -> word);
        }
        boolean those = lemma.equals("kill") && word.tag().equals("VBN");
        return sentence.head(word)
                .filter(above -> those
                        && word.relation().matches("acl|amod")
                        && above.lemma().matches("(?i)those|that"));
    }

    /** "the death toll rose to 45", "a death toll of 45", "put the death toll at 45", "the number of dead reached 45". */
    private List<Toll> deathToll(Sentence sentence) {
        List<Toll> found = new ArrayList<>();
        for (Token toll : sentence.tokens()) {
            Optional<Token> counted = isDeathToll(sentence, toll) ? Optional.of(toll) : countedDead(sentence, toll);
            if (counted.isEmpty()) {
                continue;
            }
            Optional<Token> verb = sentence.head(toll);
            Stream<Token> inside = sentence.children(toll, "nmod").stream();
            Stream<Token> outside = verb.filter(word -> MEASURED.contains(word.lemma())).stream()
                    .flatMap(word -> sentence.children(word, "obl", "obj", "nmod", "dep").stream())
                    .filter(word -> sentence.children(word, "case").stream()
                            .allMatch(preposition ->
                                    Set.of("to", "at", "of", "least", "than").contains(preposition.lemma())));
            Stream<Token> predicate =
                    verb.filter(word -> sentence.child(word, "cop").isPresent()).stream();
            List<Token> numbers = Stream.of(inside, outside, predicate)
                    .flatMap(one -> one)
                    .filter(word -> word.tag().equals("CD")
                            || sentence.child(word, "nummod").isPresent())
                    .limit(1)
                    .toList();
            found.add(toll(counted.get(), verb.filter(Token::isVerb).orElse(toll), numbers));
        }
        return found;
    }

    private static boolean isDeathToll(Sentence sentence, Token toll) {
        if (!toll.lemma().equals("toll")) {
            return false;
        }
        List<Token> before = sentence.children(toll, "compound", "amod", "nmod:poss", "nmod");
        boolean grows = toll.is("nsubj")
                && sentence.head(toll)
                        .filter(verb -> Set.of("rise", "climb", "reach", "stand", "jump")
                                .contains(verb.lemma()))
                        .isPresent();
        return before.stream().anyMatch(word -> word.lemma().equals("death")) || (before.isEmpty() && grows);
    }

    /** "the number of dead", "the number of people killed": the words that say dead. */
    private static Optional<Token> countedDead(Sentence sentence, Token number) {
        if (!number.lemma().equals("number")) {
            return Optional.empty();
        }
        List<Token> whose = Clauses.prepositional(sentence, number, "of");
        return whose.stream()
                .filter(word -> word.lemma().matches("dead|fatality|death"))
                .findFirst()
                .or(() -> Stream.concat(whose.stream(), Stream.of(number))
                        .flatMap(word -> sentence.children(word, "acl").stream())
                        .filter(verb ->
                                verb.lemma().equals("kill") && verb.tag().equals("VBN"))
                        .findFirst());
    }

    /** "two guards were killed and three others injured": hurt in what killed the others. */
    private List<Toll> hurtBeside(Sentence sentence, List<EventClaim> claims) {
        return sentence.tokens().stream()
                .filter(quantities::isHurting)
                .filter(word -> word.is("conj") && Clauses.isPassive(sentence, word))
                .filter(word -> sentence.head(word)
                        .filter(verb -> Clauses.isPassive(sentence, verb) && isTold(verb, claims))
                        .isPresent())
                .map(word -> new Toll(
                        hurt,
                        word,
                        word,
                        subjects(sentence, word).flatMap(List::stream).toList()))
                .toList();
    }

    private static boolean isTold(Token verb, List<EventClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == EventKind.KILLING)
                .anyMatch(claim -> claim.evidence().trigger().overlaps(verb.span()));
    }

    /** "12 dead, 30 wounded": a number right before the word, and nobody whom the word describes behind it. */
    private List<Toll> bare(Sentence sentence) {
        List<Toll> found = new ArrayList<>();
        for (Token word : sentence.tokens().subList(1, sentence.size())) {
            Token number = sentence.token(word.index() - 1);
            boolean dead = word.text().equalsIgnoreCase("dead");
            boolean wounded = quantities.isHurting(word) && word.tag().matches("VB[DN]|JJ|NN");
            boolean describes = word.index() + 1 < sentence.size()
                    && sentence.token(word.index() + 1).isNoun();
            if ((dead || wounded) && number.tag().equals("CD") && !describes) {
                found.add(new Toll(dead ? killed : hurt, word, word, List.of(number)));
            }
        }
        return found;
    }

    private EventClaim claim(Sentence sentence, Toll toll) {
        EventKind kind = toll.entry().kind().orElseThrow();
        Trigger trigger =
                new Trigger(sentence, toll.clause(), List.of(toll.word()), toll.entry(), Optional.empty(), false);
        Map<Token, EventKind> told = Map.of();
        List<Filler> fillers = new ArrayList<>();
        List<Quantity> counted = new ArrayList<>();
        for (Token victim : toll.victims()) {
            fillers.addAll(fillers(sentence, Role.TARGET, victim));
            quantities.of(sentence, victim, kind, toll.entry().equals(hurt) ? toll.word() : toll.clause()).stream()
                    .map(quantity -> toll.isPart() ? Quantities.asPart(quantity, victim) : quantity)
                    .forEach(counted::add);
        }
        for (Token place : where.of(trigger, List.of(), told)) {
            fillers.addAll(fillers(sentence, Role.PLACE, place));
        }
        Stance stance = stances.find(trigger);
        return new EventClaim(
                kind,
                toll.entry().mode(),
                toll.entry().cameo(),
                new Evidence(sentence.span(), toll.word().span(), kind.localName() + RULE),
                fillers.stream().distinct().toList(),
                when.of(trigger, List.of(), told),
                counted.stream().distinct().toList(),
                Optional.empty(),
                stance,
                0);
    }

    private List<Filler> fillers(Sentence sentence, Role role, Token token) {
        return mentions.at(sentence, token).stream()
                .flatMap(mention -> mentions.denoted(mention).stream()
                        .filter(entity -> role == Role.PLACE || isPeople(entity))
                        .map(entity -> new Filler(
                                role,
                                Optional.of(entity),
                                Optional.of(mention.span().in(text).replaceAll("\\s+", " ")),
                                Optional.of(mention.span()))))
                .toList();
    }

    private static boolean isPeople(Entity entity) {
        return entity.kind().isActor();
    }
}
