package org.newsgraph.claim.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.RelationWord;
import org.newsgraph.lexicon.RelationWords;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.mention.Title;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What titles say: that somebody holds an office, and whom they lead, speak for or serve. */
final class RelationTitles {
    /** After these stands with whom or what the holder deals: "envoy on Norland", "ambassador to Norland". */
    private static final Set<String> DEALING = Set.of("on", "to", "for", "in", "at", "with", "from");

    /** How many words after a title its institution may begin: "an officer in the Norlandic army". */
    private static final int LONGEST_INSTITUTION = 4;

    private final RelationWords words;
    private final ResolvedText resolved;
    private final MentionIndex mentions;
    private final RelationClaims claims;

    RelationTitles(RelationWords words, ResolvedText resolved, MentionIndex mentions, RelationClaims claims) {
        this.words = words;
        this.resolved = resolved;
        this.mentions = mentions;
        this.claims = claims;
    }

    List<RelationClaim> find(Title title) {
        Sentence sentence = resolved.text().sentences().get(title.sentence());
        List<RelationClaim> found = new ArrayList<>();
        if (isTorn(title)) {
            return found;
        }
        found.add(claims.withText(
                RelationKind.HOLDS_POSITION,
                title.holder(),
                title.holderSpan(),
                new RelationClaims.Words(title.text(), title.span()),
                wording(sentence, title, Construction.TITLE)));
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> title.span().contains(token.span()))
                .toList();
        if (inside.stream().noneMatch(token -> words.undoes(token.text()))) {
            boolean lesser = inside.stream().anyMatch(token -> words.lessens(token.text())) || isNarrow(title, inside);
            owners(sentence, title).forEach(owner -> found.addAll(served(sentence, title, owner, lesser)));
        }
        return found;
    }

    /** "head of the": a name that goes on after it was taken for the holder; "Front Fighters / Sergeant": two lines. */
    private static boolean isTorn(Title title) {
        return title.text().matches("(?is).*\\s(of|the|a|an|for|and)|.*[\"\u201c].*")
                || title.text().contains("\n");
    }

    /** "the Front's media director", "a Front gang leader": between owner and office stands another noun. */
    private boolean isNarrow(Title title, List<Token> inside) {
        Sentence sentence = resolved.text().sentences().get(title.sentence());
        List<String> office = List.of(title.office().name().split("[ -]"));
        for (Token token : inside) {
            if (token.lemma().equals("of")) {
                return false;
            }
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean known = office.contains(word)
                    || !words.of(word, RelationWord.Part.NOUN).isEmpty()
                    || mentions.at(sentence, token)
                            .filter(mention -> mention.form() == EntityMention.Form.NAME)
                            .isPresent();
            if (token.tag().equals("NN") && !known) {
                return true;
            }
        }
        return false;
    }

    private static RelationClaims.Wording wording(Sentence sentence, Title title, Construction construction) {
        return new RelationClaims.Wording(
                sentence, title.span(), Rule.ofTitle(title.office().name(), construction), RelationClaims.PLAIN);
    }

    private List<RelationClaim> served(Sentence sentence, Title title, EntityMention owner, boolean lesser) {
        RelationClaims.End holder = new RelationClaims.End(List.of(title.holder()), title.holderSpan());
        RelationClaims.End institution = claims.end(owner);
        RelationClaims.Wording wording = wording(sentence, title, Construction.TITLE_INSTITUTION);
        for (RelationWord word : lesser ? List.<RelationWord>of() : words(title)) {
            List<RelationClaim> said = claims.between(word, holder, institution, wording);
            if (!said.isEmpty()) {
                return said;
            }
        }
        EntityKind kind = institution.entities().get(0).kind();
        if (kind.isPlace() && kind != EntityKind.COUNTRY) {
            return List.of();
        }
        boolean speaks = title.office().spokesperson() && kind != EntityKind.COUNTRY;
        return claims.between(
                speaks ? RelationKind.SPOKESPERSON_FOR : RelationKind.AFFILIATED_WITH, holder, institution, wording);
    }

    /** The entries for an office, by its whole name or its last word: "army chief" by "chief". */
    private List<RelationWord> words(Title title) {
        String name = title.office().name();
        return Arrays.stream(new String[] {name, name.substring(name.lastIndexOf(' ') + 1)})
                .map(word -> words.of(word, RelationWord.Part.NOUN))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The states and institutions named in the title; where several stand before the office, the first: "UN Syria envoy". */
    private List<EntityMention> owners(Sentence sentence, Title title) {
        List<EntityMention> owners = new ArrayList<>();
        boolean before = false;
        for (EntityMention mention : mentions.of(sentence)) {
            boolean inside = title.span().contains(mention.span())
                    && mention.form() != EntityMention.Form.PRONOUN
                    && mentions.denoted(mention).stream()
                            .allMatch(entity -> title.of().contains(entity) && !entity.equals(title.holder()));
            if (!inside || owners.stream().anyMatch(one -> one.span().overlaps(mention.span()))) {
                continue;
            }
            Optional<Token> preposition = preposition(sentence, mention.span());
            if (preposition.isEmpty() && !before) {
                before = true;
                owners.add(mention);
            } else if (preposition.isPresent() && isServed(title, preposition.get())) {
                owners.add(mention);
            }
        }
        if (owners.isEmpty()) {
            after(sentence, title).ifPresent(owners::add);
        }
        return owners;
    }

    /** "Ana Silva, commander, Northern Fleet", "an officer in the Northern Fleet": the institution right after the title. */
    private Optional<EntityMention> after(Sentence sentence, Title title) {
        if (title.span().begin() < title.holderSpan().end()) {
            return Optional.empty();
        }
        int at = 0;
        while (at < sentence.size()
                && sentence.token(at).span().begin() < title.span().end()) {
            at++;
        }
        boolean joined = at < sentence.size()
                && (sentence.token(at).text().equals(",")
                        || Set.of("in", "at", "with")
                                .contains(sentence.token(at).lemma()));
        int last = Math.min(sentence.size(), at + 1 + LONGEST_INSTITUTION);
        for (at++; joined && at < last; at++) {
            Token token = sentence.token(at);
            Optional<EntityMention> institution = mentions.at(sentence, token).filter(this::isNamedInstitution);
            if (institution.isPresent()) {
                return institution;
            }
            if (!token.tag().matches("DT|JJ|NN|NNP")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isNamedInstitution(EntityMention mention) {
        return mentions.denoted(mention).stream()
                .allMatch(entity -> entity.isIdentified()
                        && switch (entity.kind()) {
                            case ORGANIZATION, GOVERNMENT, ARMED_GROUP -> true;
                            default -> false;
                        });
    }

    private static boolean isServed(Title title, Token preposition) {
        return preposition.lemma().equals("of")
                || (preposition.lemma().equals("for") && title.office().spokesperson())
                || !DEALING.contains(preposition.lemma());
    }

    /** The preposition before a phrase, with no more than articles and adjectives between. */
    private static Optional<Token> preposition(Sentence sentence, Span span) {
        int at = sentence.size() - 1;
        while (at >= 0 && sentence.token(at).span().begin() >= span.begin()) {
            at--;
        }
        while (at >= 0 && sentence.token(at).tag().matches("DT|JJ|NN|NNP|NNPS|POS|CC")) {
            at--;
        }
        return at >= 0 && sentence.token(at).tag().matches("IN|TO")
                ? Optional.of(sentence.token(at))
                : Optional.empty();
    }
}
