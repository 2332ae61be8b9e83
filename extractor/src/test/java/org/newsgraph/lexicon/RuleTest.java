package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void anEntrysRuleNamesItsKindItsWordsAndItsPartOfSpeech() {
        Entry entry = Lexicon.standard().withHead("accuse").get(0);

        assertEquals("Accusation/accuse:verb", entry.rule().text());
        assertEquals(Construction.VERB, entry.rule().construction());
    }

    @Test
    void aRelationsRuleShowsHowItsWordStands() {
        assertEquals(
                "leads/leader",
                Rule.of(RelationKind.LEADS, "leader", Construction.RELATION_NOUN)
                        .text());
        assertEquals(
                "backedBy/hyphen-backed",
                Rule.of(RelationKind.BACKED_BY, "backed", Construction.HYPHEN).text());
        assertEquals(
                "memberOf/named-of",
                Rule.of(RelationKind.MEMBER_OF, "of", Construction.NAMED_MEMBER).text());
        assertEquals(
                "alsoKnownAs/named",
                Rule.of(RelationKind.ALSO_KNOWN_AS, "", Construction.OTHER_NAME).text());
        assertEquals(
                "locatedIn/beside",
                Rule.of(RelationKind.LOCATED_IN, "", Construction.PLACE_BESIDE).text());
        assertEquals(
                "title/prime minister",
                Rule.ofTitle("prime minister", Construction.TITLE).text());
    }

    @Test
    void aTollsRuleNeedsNoWords() {
        assertEquals("Killing/toll:number", new Rule("Killing", "", Construction.TOLL).text());
    }
}
