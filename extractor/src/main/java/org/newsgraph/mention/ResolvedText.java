package org.newsgraph.mention;

import java.util.List;
import java.util.Map;
import org.newsgraph.text.AnnotatedText;

/**
 * A text in which it is settled who is who.
 *
 * @param mentions of entities, in order of the text
 * @param denoted for each mention the entities it means: one as a rule, several for a plural ("the two diplomats"),
 *     never none
 * @param titles positions that stand beside names, in order of the text
 * @param times the time expressions, in order of the text
 */
public record ResolvedText(
        AnnotatedText text,
        List<EntityMention> mentions,
        Map<EntityMention, List<Entity>> denoted,
        List<Title> titles,
        List<TimeMention> times) {
    public ResolvedText {
        mentions = List.copyOf(mentions);
        denoted = Map.copyOf(denoted);
        titles = List.copyOf(titles);
        times = List.copyOf(times);
        for (EntityMention mention : mentions) {
            if (denoted.getOrDefault(mention, List.of()).isEmpty()) {
                throw new IllegalArgumentException("a mention means something: " + mention);
            }
        }
    }
}
