package org.newsgraph.claim.event;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Trigger;
import org.newsgraph.document.Characters;
import org.newsgraph.document.Span;
import org.newsgraph.grammar.NumberPhrase;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whom and what the words mean that fill a role. */
public final class Fillers {
    private static final int LONGEST_WORDS = 400;

    private final MentionIndex mentions;
    private final FillerClasses classes;
    private final String text;

    public Fillers(MentionIndex mentions, FillerClasses classes, String text) {
        this.mentions = mentions;
        this.classes = classes;
        this.text = text;
    }

    /** What fills a role of a trigger's event; who does what "a rebel attack" does are the rebels, if it is violence. */
    public List<Filler> of(Trigger trigger, Role role, Token token) {
        Token means = role == Role.AGENT ? classes.armedOwner(trigger, token).orElse(token) : token;
        return of(trigger.sentence(), role, means);
    }

    /** The entities that the noun phrase with this head means; a topic that is none is kept as its words. */
    public List<Filler> of(Sentence sentence, Role role, Token token) {
        if (role != Role.TOPIC && isSum(sentence, token)) {
            return List.of();
        }
        Token means = role == Role.AGENT ? classes.actingOwner(sentence, token).orElse(token) : token;
        Optional<EntityMention> mention = mentions.at(sentence, means);
        if (mention.isPresent()) {
            return mentions.denoted(mention.get()).stream()
                    .map(entity -> filler(role, entity, mention.get().span()))
                    .toList();
        }
        return role == Role.TOPIC && !token.isPronoun()
                ? List.of(new Filler(
                        role, Optional.empty(), Optional.of(words(sentence, token)), Optional.of(token.span())))
                : List.of();
    }

    /** "$20,000", "$5 million", which the parser may take for whoever pays it. */
    private static boolean isSum(Sentence sentence, Token token) {
        int before =
                token.tag().equals("CD") ? NumberPhrase.around(sentence, token).first() - 1 : -1;
        return before >= 0 && sentence.token(before).tag().equals("$");
    }

    private Filler filler(Role role, Entity entity, Span span) {
        return new Filler(role, Optional.of(entity), Optional.of(Characters.oneLine(span.in(text))), Optional.of(span));
    }

    /** The words of everything below a head, in one line and not without end. */
    public String words(Sentence sentence, Token head) {
        BitSet subtree = sentence.subtree(head);
        Span span = sentence.span(subtree.nextSetBit(0), subtree.length());
        String words = Characters.oneLine(span.in(text)).strip();
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }
}
