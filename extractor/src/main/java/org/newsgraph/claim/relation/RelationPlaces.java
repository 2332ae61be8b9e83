package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Where places lie: "Port Alba, Norland", "Port Alba in Norland", "Norland's Port Alba", "the Norlandic town of Port
 * Alba". What is only near a place does not lie in it.
 */
final class RelationPlaces implements RelationFinder {
    private static final Set<String> WITHIN = Set.of("in", "inside", "within", "across", "throughout");

    private final MentionIndex mentions;
    private final RelationClaims claims;

    RelationPlaces(MentionIndex mentions, RelationClaims claims) {
        this.mentions = mentions;
        this.claims = claims;
    }

    @Override
    public List<RelationClaim> find(Sentence sentence, Token token) {
        Optional<EntityMention> outer = mentions.at(sentence, token)
                .filter(mention -> mention.head() == token.index())
                .filter(mention -> mention.form() != EntityMention.Form.PRONOUN && isNamedPlace(mention));
        if (outer.isEmpty()) {
            return List.of();
        }
        List<RelationClaim> found = new ArrayList<>();
        owned(sentence, token)
                .ifPresent(inner -> found.addAll(lies(sentence, inner, outer.get(), Construction.OWNED_PLACE)));
        if (outer.get().form() == EntityMention.Form.DEMONYM) {
            return found;
        }
        attached(sentence, token)
                .ifPresent(inner -> found.addAll(lies(sentence, inner, outer.get(), Construction.PLACE_AROUND)));
        if (found.isEmpty()) {
            before(sentence, outer.get())
                    .ifPresent(inner -> found.addAll(lies(sentence, inner, outer.get(), Construction.PLACE_BESIDE)));
        }
        return found;
    }

    private List<RelationClaim> lies(
            Sentence sentence, EntityMention inner, EntityMention outer, Construction construction) {
        return mayHold(inner, outer)
                ? claims.between(
                        RelationKind.LOCATED_IN,
                        claims.end(inner),
                        claims.end(outer),
                        new RelationClaims.Wording(
                                sentence,
                                outer.span(),
                                Rule.of(RelationKind.LOCATED_IN, "", construction),
                                RelationClaims.PLAIN))
                : List.of();
    }

    /** "the stadium in Port Alba", "troops in Norland". */
    private Optional<EntityMention> attached(Sentence sentence, Token place) {
        Token first = place;
        while (first.is("conj") && first.head() >= 0) {
            first = sentence.token(first.head());
        }
        boolean within = first.relation().equals("nmod")
                && sentence.children(first, "case").stream().anyMatch(word -> WITHIN.contains(lower(word)));
        return within ? sentence.head(first).flatMap(noun -> mentions.at(sentence, noun)) : Optional.empty();
    }

    /** The place right before, after which only a comma or "in" stands: "Port Alba, Norland", "in Port Alba in Norland". */
    private Optional<EntityMention> before(Sentence sentence, EntityMention outer) {
        int first = firstToken(sentence, outer);
        boolean comma = first >= 2 && sentence.token(first - 1).text().equals(",");
        int at = first - 1;
        while (at > 0 && sentence.token(at).tag().matches("DT|JJ")) {
            at--;
        }
        boolean within = at >= 1 && WITHIN.contains(lower(sentence.token(at)));
        if (comma && isListed(sentence, outer)) {
            return Optional.empty();
        }
        int last = comma ? first - 2 : within ? at - 1 : -1;
        return last < 0
                ? Optional.empty()
                : mentions.at(sentence, sentence.token(last))
                        .filter(mention -> mention.form() == EntityMention.Form.NAME || isPlace(mention))
                        .filter(this::isPlace)
                        .filter(mention -> comma ? isNamedPlace(mention) : true);
    }

    /** "Port Alba, Norland and Westmark" may be a list of three. */
    private boolean isListed(Sentence sentence, EntityMention mention) {
        Token head = sentence.token(mention.head());
        boolean coordinated =
                head.is("conj") || sentence.child(head, "conj", "cc").isPresent();
        int end = mention.head() + 1;
        boolean goesOn = end < sentence.size() && Set.of("and", "or", "&").contains(lower(sentence.token(end)));
        return coordinated || goesOn;
    }

    /** "Norland's Port Alba", "the Norlandic town of Port Alba". */
    private Optional<EntityMention> owned(Sentence sentence, Token owner) {
        boolean possessive = owner.is("nmod:poss");
        boolean adjective = owner.is("amod")
                && mentions.at(sentence, owner)
                        .filter(mention -> mention.form() == EntityMention.Form.DEMONYM)
                        .isPresent();
        return possessive || adjective
                ? sentence.head(owner)
                        .flatMap(noun -> mentions.at(sentence, noun))
                        .filter(this::isNamedPlace)
                        .filter(mention -> mentions.denoted(mention).stream()
                                .allMatch(entity ->
                                        entity.kind() == EntityKind.CITY || entity.kind() == EntityKind.REGION))
                : Optional.empty();
    }

    private static int firstToken(Sentence sentence, EntityMention mention) {
        int first = mention.head();
        while (first > 0
                && sentence.token(first - 1).span().begin() >= mention.span().begin()) {
            first--;
        }
        return first;
    }

    /** A state lies in no town, a town in no town; people may be anywhere. */
    private boolean mayHold(EntityMention inner, EntityMention outer) {
        Entity within = mentions.denoted(inner).get(0);
        Entity around = mentions.denoted(outer).get(0);
        boolean otherState = within.country().isPresent()
                && around.country().isPresent()
                && !within.country().equals(around.country());
        boolean wide = around.kind() == EntityKind.COUNTRY || around.kind() == EntityKind.REGION;
        return switch (within.kind()) {
            case CITY -> !otherState && (wide || isUnnamed(within));
            case REGION -> !otherState && around.kind() == EntityKind.COUNTRY;
            case PLACE -> !otherState && (wide || around.kind() == EntityKind.PLACE);
            case FACILITY -> around.kind() != EntityKind.FACILITY;
            case GROUP, ARMED_GROUP -> true;
            case COUNTRY, GOVERNMENT, ORGANIZATION, PERSON, THING -> false;
        };
    }

    private static boolean isUnnamed(Entity entity) {
        return !entity.isIdentified();
    }

    private boolean isPlace(EntityMention mention) {
        return mentions.denoted(mention).stream()
                .allMatch(entity -> entity.kind().isPlace());
    }

    private boolean isNamedPlace(EntityMention mention) {
        return mentions.denoted(mention).stream()
                .allMatch(entity -> entity.kind().isPlace() && entity.isIdentified());
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
