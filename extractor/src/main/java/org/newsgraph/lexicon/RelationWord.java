package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A word that names a lasting relation, as {@code ontology/relations.tsv} gives it: "leader" of somebody, "based" in a
 * place, to "belong" to an alliance.
 *
 * <p>Its bearer is whom the word is said of: the leader, what is based, who belongs. Its complement is what the word
 * takes: the group led, the seat, the alliance.
 *
 * @param word its lemma; for a participle the participle; {@code *person} and the like for all nouns of a class
 * @param pos what part it plays in a sentence
 * @param complements how it may be joined to its complement
 * @param turned whether the complement is the relation's subject, and the bearer its object
 * @param bearers classes of whom it may be said
 * @param others classes of what may be its complement
 * @param example a sentence that states the relation
 * @param finds its two ends, subject first
 * @param counter a sentence that does not
 */
public record RelationWord(
        String word,
        Part pos,
        List<Joint> complements,
        RelationKind relation,
        boolean turned,
        List<EndClass> bearers,
        List<EndClass> others,
        String example,
        List<String> finds,
        Optional<String> counter) {
    /** What part a relation's word plays. */
    public enum Part {
        /** Said in apposition, by copula, before or after a name: "the leader of". */
        NOUN,
        /** A participle or adjective: "backed by", "loyal to". */
        PARTICIPLE,
        /** A verb of lasting states: "leads", "belongs to". */
        STATE,
        /** A verb whose outcome lasts: "joined". */
        OUTCOME,
        /** A noun for what its owner does against or for another: "the army's war against". */
        EVENT,
        /** A verb that tells whom an event is against, in the infinitive: "to defeat". */
        AIM,
        /** A verb by which somebody comes to an office or holds it: "appointed head of", "serves as head of". */
        OFFICE,
        /** Says what else somebody is called: "known as". */
        NAMING,
        /** What stands before another's name: "anti-". */
        PREFIX
    }

    public RelationWord {
        complements = List.copyOf(complements);
        bearers = List.copyOf(bearers);
        others = List.copyOf(others);
        finds = List.copyOf(finds);
    }

    /** The same word for another relation: a deputy leader serves what a leader leads. */
    public RelationWord as(RelationKind other) {
        return new RelationWord(word, pos, complements, other, turned, bearers, others, example, finds, counter);
    }
}
