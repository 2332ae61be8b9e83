package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.stance.StanceFinder;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Nouns that name a relation: "Ana Silva, the leader of the Green Front", "Norland is an ally of Westmark", "the
 * front's leader Ana Silva", "members of the alliance".
 */
final class RelationNouns implements RelationFinder {
    private final RelationWords words;
    private final Nouns nouns;
    private final MentionIndex mentions;
    private final StanceFinder stances;
    private final RelationClaims claims;
    private final RelationComplements complements;
    private final RelationOffices offices;
    private final RelationAppositions appositions;

    RelationNouns(
            RelationWords words, Nouns nouns, MentionIndex mentions, StanceFinder stances, RelationClaims claims) {
        this.words = words;
        this.nouns = nouns;
        this.mentions = mentions;
        this.stances = stances;
        this.claims = claims;
        this.complements = new RelationComplements(words, mentions);
        this.offices = new RelationOffices(words);
        this.appositions = new RelationAppositions(mentions);
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token noun) {
        if (!noun.isNoun() || isUndone(sentence, noun) || isPartOfName(sentence, noun)) {
            return List.of();
        }
        List<RelationClaim> found = new ArrayList<>();
        for (RelationWord word : entries(sentence, noun)) {
            List<Token> others = complements.of(sentence, noun, word);
            boolean lesser = word.relation() == RelationKind.LEADS && isLesser(sentence, noun, word);
            if (!others.isEmpty()) {
                found.addAll(said(sentence, noun, lesser ? word.as(RelationKind.AFFILIATED_WITH) : word, others));
            }
        }
        return found;
    }

    private List<RelationWord> entries(Sentence sentence, Token noun) {
        for (String words : forms(sentence, noun)) {
            List<RelationWord> own = this.words.of(words, RelationWord.Part.NOUN);
            if (!own.isEmpty()) {
                return own;
            }
        }
        return nouns.of(sentence, noun).stream()
                .flatMap(meaning -> words.of("*" + meaning.type(), RelationWord.Part.NOUN).stream())
                .toList();
    }

    /** The noun with the words before it, longest first: "secretary-general", "general". */
    private static List<String> forms(Sentence sentence, Token noun) {
        List<String> forms = new ArrayList<>();
        String form = noun.lemma();
        forms.add(form);
        for (int at = noun.index() - 1; at >= 0 && forms.size() < 3; at--) {
            if (!sentence.token(at).tag().equals("HYPH")) {
                form = sentence.token(at).text() + " " + form;
                forms.add(0, form);
            }
        }
        return forms;
    }

    private List<RelationClaim> said(Sentence sentence, Token noun, RelationWord word, List<Token> others) {
        Bearers bearers = bearers(sentence, noun);
        return claims.between(
                word,
                bearers.tokens(),
                others,
                RelationClaims.Wording.by(word, Construction.RELATION_NOUN, sentence, noun, bearers.stance()));
    }

    /** Of whom the noun is said. */
    private record Bearers(List<Token> tokens, Stance stance) {}

    private Bearers bearers(Sentence sentence, Token noun) {
        Optional<Token> copula = sentence.child(noun, "cop");
        if (copula.isPresent()) {
            boolean past = copula.get().tag().equals("VBD") && !noun.is("ccomp");
            return past
                    ? new Bearers(List.of(), RelationClaims.PLAIN)
                    : new Bearers(Subjects.surface(sentence, noun), stances.of(sentence, noun));
        }
        Optional<Token> verb = offices.verb(sentence, noun);
        if (verb.isPresent()) {
            return new Bearers(offices.holders(sentence, verb.get(), noun), stances.of(sentence, verb.get()));
        }
        List<Token> beside = appositions.of(sentence, noun);
        return new Bearers(beside.isEmpty() && names(sentence, noun) ? List.of(noun) : beside, RelationClaims.PLAIN);
    }

    /** Whether the noun itself stands for somebody: "members of", not "part of"; a "town of" is that town. */
    private boolean names(Sentence sentence, Token noun) {
        return nouns.of(sentence, noun)
                .filter(meaning -> meaning.kind().isActor())
                .isPresent();
    }

    /** "Green Front" in "the Green Front leader" is whose leader; "Leader" in a name is nobody's. */
    private boolean isPartOfName(Sentence sentence, Token noun) {
        return mentions.at(sentence, noun)
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .isPresent();
    }

    /** "the former leader", "a would-be member", "no ally". */
    private boolean isUndone(Sentence sentence, Token noun) {
        boolean copular = sentence.child(noun, "cop").isPresent();
        return words.undoes(compoundBefore(sentence, noun))
                || modifiers(sentence, noun)
                        .anyMatch(word -> words.undoes(word.text())
                                || (!copular && word.lemma().equalsIgnoreCase("no")));
    }

    /** "deputy leader", "police chief", "Norland's military commander": who leads no more than a part, or nobody. */
    private boolean isLesser(Sentence sentence, Token noun, RelationWord of) {
        List<String> own = List.of(of.word().split("[ -]"));
        return modifiers(sentence, noun)
                .filter(word -> !own.contains(word.text().toLowerCase(Locale.ROOT)))
                .anyMatch(word -> words.lessens(word.text())
                        || (word.tag().matches("NNS?")
                                && mentions.at(sentence, word)
                                        .filter(RelationOwners::isNamed)
                                        .isEmpty()));
    }

    private static Stream<Token> modifiers(Sentence sentence, Token noun) {
        Stream<Token> before = noun.index() > 0 ? Stream.of(sentence.token(noun.index() - 1)) : Stream.empty();
        return Stream.concat(before, sentence.children(noun).stream().filter(child -> child.index() < noun.index()));
    }

    /** The words joined by a hyphen right before: "would-be". */
    private static String compoundBefore(Sentence sentence, Token noun) {
        int at = noun.index();
        return at >= 3 && sentence.token(at - 2).tag().equals("HYPH")
                ? sentence.token(at - 3).text() + "-" + sentence.token(at - 1).text()
                : "";
    }
}
