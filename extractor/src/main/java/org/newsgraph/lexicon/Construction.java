package org.newsgraph.lexicon;

import java.util.EnumSet;
import java.util.Set;

/**
 * How words stand where they state an event or a relation.
 *
 * <p>Its form is how a rule's text shows it, {@code *} for the words.
 */
public enum Construction {
    /** A verb of the lexicon: "shelled the town". */
    VERB("*:verb"),
    /** An event noun of the lexicon: "the shelling of the town". */
    NOUN("*:noun"),
    /** An adjective of the lexicon: "is ready to". */
    ADJECTIVE("*:adjective"),
    /** A word by which somebody says what he means to do: "will send aid". */
    INTENTION("*:intention"),
    /** A verb of saying whose clause demands or agrees: "said they must withdraw". */
    SPEECH("*:clause"),
    /** The number of the victims, without a verb that says so: "the death toll rose to 45". */
    TOLL("toll:number"),

    /** A noun that names a relation: "the leader of the front". */
    RELATION_NOUN("*"),
    /** A verb, participle or adjective that states a relation: "leads the front". */
    RELATION_PREDICATE("*"),
    /** What somebody wages against another for long: "the army's war against the rebels". */
    HOSTILITY("*"),
    /** A word joined to a name by a hyphen: "Westmark-backed". */
    HYPHEN("hyphen-*"),
    /** A preposition right after a name: "Ana Silva of the Green Front". */
    NAMED_MEMBER("named-*"),
    /** Another name for the same: "the Green Front (GF)". */
    OTHER_NAME("named"),
    /** A place that is another's: "Norland's Port Alba". */
    OWNED_PLACE("owned"),
    /** A place that something is in: "the stadium in Port Alba". */
    PLACE_AROUND("attached"),
    /** Two places side by side: "Port Alba, Norland". */
    PLACE_BESIDE("beside"),
    /** The title that somebody bears: "Foreign Minister Ana Silva". */
    TITLE("*"),
    /** Whom the bearer of a title serves: "Norland's Foreign Minister Ana Silva". */
    TITLE_INSTITUTION("*");

    private final String form;

    Construction(String form) {
        this.form = form;
    }

    /** Those that state a relation, and no event. */
    public static Set<Construction> ofRelations() {
        return EnumSet.range(RELATION_NOUN, TITLE_INSTITUTION);
    }

    /** The construction with its words, for people. */
    String text(String words) {
        return form.replace("*", words);
    }
}
