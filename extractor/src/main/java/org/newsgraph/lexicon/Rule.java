package org.newsgraph.lexicon;

/**
 * What found a claim: words of the tables in a construction.
 *
 * <p>Its text is for people, who look the entry up by it; the program asks for the construction.
 *
 * @param heading what the words stand for: a kind of event ("Request"), a relation ("leads"), "title"
 * @param words the entry's words ("call on"), an office, a preposition; empty where the construction has none
 */
public record Rule(String heading, String words, Construction construction) {
    /** The rule of a relation's word, or of a construction that needs none. */
    public static Rule of(RelationKind relation, String words, Construction construction) {
        return new Rule(relation.localName(), words, construction);
    }

    /** The rule of an event's words. */
    public static Rule of(EventKind kind, String words, Construction construction) {
        return new Rule(kind.localName(), words, construction);
    }

    /** The rule of an office in a title. */
    public static Rule ofTitle(String office, Construction construction) {
        return new Rule("title", office, construction);
    }

    /** As it stands in the graph and in messages: "Request/call on:verb". */
    public String text() {
        return heading + "/" + construction.text(words);
    }
}
