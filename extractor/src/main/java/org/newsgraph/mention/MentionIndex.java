package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The mentions of an article, found by the token that heads them. */
public final class MentionIndex {
    private static final Set<String> OF = Set.of("of");

    private final ResolvedText resolved;
    private final Map<Long, EntityMention> entities = new HashMap<>();
    private final Map<Integer, List<TimeMention>> times = new HashMap<>();

    public MentionIndex(ResolvedText resolved) {
        this.resolved = resolved;
        for (EntityMention mention : resolved.mentions()) {
            entities.putIfAbsent(key(mention.sentence(), mention.head()), mention);
        }
        for (EntityMention mention : resolved.mentions()) {
            Sentence sentence = resolved.text().sentences().get(mention.sentence());
            if (mention.form() == EntityMention.Form.NAME || mention.form() == EntityMention.Form.DEMONYM) {
                for (Token token : sentence.tokens()) {
                    if (mention.span().contains(token.span())) {
                        entities.putIfAbsent(key(mention.sentence(), token.index()), mention);
                    }
                }
            }
        }
        for (TimeMention time : resolved.times()) {
            times.computeIfAbsent(time.sentence(), sentence -> new ArrayList<>())
                    .add(time);
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** The mention that a token heads, or the name that it is part of. */
    public Optional<EntityMention> at(Sentence sentence, Token token) {
        return Optional.ofNullable(entities.get(key(sentence.index(), token.index())));
    }

    /** Whom a mention means. */
    public List<Entity> denoted(EntityMention mention) {
        return resolved.denoted().get(mention);
    }

    /** Whom a token means; nobody where no mention is there. */
    public List<Entity> denoted(Sentence sentence, Token token) {
        return at(sentence, token).map(this::denoted).orElse(List.of());
    }

    /** The named entity that the article calls so, if it is one alone. */
    public Optional<Entity> named(String name) {
        List<Entity> found = resolved.denoted().values().stream()
                .flatMap(List::stream)
                .filter(entity -> entity.isIdentified()
                        && entity.names().stream().anyMatch(one -> one.equals(name) || isSurname(entity, one, name)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isSurname(Entity entity, String full, String name) {
        return entity.kind() == EntityKind.PERSON && (full.endsWith(" " + name) || full.endsWith("-" + name));
    }

    /** The mentions of a sentence, in order of the text. */
    public List<EntityMention> of(Sentence sentence) {
        return resolved.mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .sorted(Comparator.comparingInt(mention -> mention.span().begin()))
                .toList();
    }

    /** The time expressions of a sentence. */
    public List<TimeMention> times(Sentence sentence) {
        return times.getOrDefault(sentence.index(), List.of());
    }

    /** Whether a token belongs to a time expression; not where it measures what acts ("a week of fighting killed 20"). */
    public boolean isTime(Sentence sentence, Token token) {
        return times(sentence).stream().anyMatch(time -> time.span().contains(token.span()))
                && !measures(sentence, token);
    }

    private boolean measures(Sentence sentence, Token token) {
        return (token.is("nsubj") || token.is("obj"))
                && sentence.children(token, "nmod").stream()
                        .filter(Token::isNoun)
                        .filter(child -> times(sentence).stream()
                                .noneMatch(time -> time.span().contains(child.span())))
                        .anyMatch(child -> PrepositionalPhrases.isAfter(sentence, child, OF));
    }
}
