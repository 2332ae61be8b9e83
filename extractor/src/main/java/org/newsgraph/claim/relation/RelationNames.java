package org.newsgraph.claim.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.stance.StanceFinder;
import org.newsgraph.document.Characters;
import org.newsgraph.document.Span;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.Joint;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Other names that a text gives: "the Green Front (GF)", "the Green Front, also known as the Greens". */
final class RelationNames implements RelationFinder {
    private static final int LONG = 5;

    private final RelationWords words;
    private final MentionIndex mentions;
    private final StanceFinder stances;
    private final String text;
    private final RelationClaims claims;

    RelationNames(
            RelationWords words, MentionIndex mentions, StanceFinder stances, String text, RelationClaims claims) {
        this.words = words;
        this.mentions = mentions;
        this.stances = stances;
        this.text = text;
        this.claims = claims;
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token token) {
        return token.tag().equals("-LRB-")
                ? inBrackets(sentence, token).stream().toList()
                : called(sentence, token);
    }

    /** "the Green Front (GF)": the bracket holds the initials of the name before it. */
    private Optional<RelationClaim> inBrackets(Sentence sentence, Token bracket) {
        int at = bracket.index();
        boolean fits = at > 0
                && at + 2 < sentence.size()
                && sentence.token(at + 2).tag().equals("-RRB-");
        if (!fits) {
            return Optional.empty();
        }
        Token name = sentence.token(at + 1);
        int last = sentence.token(at - 1).tag().equals("POS") ? at - 2 : at - 1;
        return mentions.at(sentence, sentence.token(Math.max(0, last)))
                .filter(mention -> mention.form() == EntityMention.Form.NAME)
                .filter(mention -> isShortFor(
                        name.text(), Characters.oneLine(mention.span().in(text))))
                .map(mention -> other(sentence, bracket.span(), mention, name.span(), RelationClaims.PLAIN));
    }

    /** Whether letters are the first letters of words, in order; small words may be passed over. */
    static boolean isShortFor(String letters, String name) {
        if (!letters.matches("\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}]*") || letters.equals(name)) {
            return false;
        }
        String capitals = letters.replaceAll("[^\\p{Lu}]", "");
        String initials = name.replaceAll("[’'`]", " ").replaceAll("[^\\p{L}\\s-]", "");
        int found = 0;
        for (String word : initials.split("[\\s-]+")) {
            if (found < capitals.length()
                    && !word.isEmpty()
                    && word.substring(0, 1).toUpperCase(Locale.ROOT).equals(capitals.substring(found, found + 1))) {
                found++;
            }
        }
        // A blend takes more than one letter of some words ("Interpol", "NAVCENT"): long ones are no chance.
        return found == capitals.length()
                || (found >= 1 && capitals.length() >= LONG && isSubsequence(capitals, initials));
    }

    private static boolean isSubsequence(String letters, String of) {
        int found = 0;
        for (char one : of.toUpperCase(Locale.ROOT).toCharArray()) {
            if (found < letters.length() && one == letters.charAt(found)) {
                found++;
            }
        }
        return found == letters.length();
    }

    /** "also known as the Greens", "called the Greens". */
    private List<RelationClaim> called(Sentence sentence, Token token) {
        boolean passive = sentence.child(token, "aux:pass").isPresent()
                || (token.tag().matches("VB[ND]") && token.relation().equals("acl"));
        if (!passive) {
            return List.of();
        }
        for (RelationWord word : words.of(token.text(), RelationWord.Part.NAMING)) {
            List<Token> bearers = Subjects.surface(sentence, token);
            Optional<Token> name = word.complements().stream()
                    .flatMap(joint -> joint instanceof Joint.After after
                            ? PrepositionalPhrases.of(sentence, token, after.preposition()).stream()
                            : sentence.children(token).stream()
                                    .filter(child -> joint == Joint.Bare.OBJECT
                                            && sentence.child(child, "case").isEmpty()))
                    .filter(one -> one.isProper() && !one.is("nsubj") && one.index() > token.index())
                    .findFirst();
            if (name.isPresent() && bearers.size() == 1) {
                Stance stance = token.is("acl") && !token.relation().equals("acl:relcl")
                        ? stances.beside(sentence, token)
                        : stances.of(sentence, token);
                return mentions.at(sentence, bearers.get(0)).stream()
                        .filter(mention -> mention.form() == EntityMention.Form.NAME)
                        .map(mention -> other(sentence, token.span(), mention, nameSpan(sentence, name.get()), stance))
                        .toList();
            }
        }
        return List.of();
    }

    private Span nameSpan(Sentence sentence, Token head) {
        return mentions.at(sentence, head).map(EntityMention::span).orElseGet(() -> {
            int first = head.index();
            while (first > 0
                    && sentence.token(first - 1).isProper()
                    && sentence.token(first - 1).head() == head.index()) {
                first--;
            }
            return sentence.span(first, head.index() + 1);
        });
    }

    private RelationClaim other(Sentence sentence, Span trigger, EntityMention named, Span name, Stance stance) {
        Entity entity = mentions.denoted(named).get(0);
        return claims.withText(
                RelationKind.ALSO_KNOWN_AS,
                entity,
                named.span(),
                new RelationClaims.Words(Characters.oneLine(name.in(text)), name),
                new RelationClaims.Wording(
                        sentence, trigger, Rule.of(RelationKind.ALSO_KNOWN_AS, "", Construction.OTHER_NAME), stance));
    }
}
