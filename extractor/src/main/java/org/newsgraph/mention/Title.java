package org.newsgraph.mention;

import java.util.List;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.Offices;

/**
 * A position that a text gives a person, beside the name: "US Secretary of State John Kerry", "Ban, the UN chief".
 *
 * @param sentence the sentence's index
 * @param holder the person
 * @param span where the title stands
 * @param text its words
 * @param office what office it is
 * @param of states and organisations named inside the title
 */
public record Title(
        int sentence, Entity holder, Span holderSpan, Span span, String text, Offices.Office office, List<Entity> of) {
    public Title {
        of = List.copyOf(of);
    }
}
