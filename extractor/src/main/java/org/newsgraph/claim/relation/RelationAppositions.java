package org.newsgraph.claim.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whose name a noun stands beside: "Ana Silva, leader of the Green Front", "the front's leader Ana Silva". */
record RelationAppositions(MentionIndex mentions) {
    /** The heads of the names in apposition to a noun, and of the one that begins right after it. */
    List<Token> of(Sentence sentence, Token noun) {
        return Stream.concat(apposed(sentence, noun), nameAfter(sentence, noun).stream())
                .toList();
    }

    private Stream<Token> apposed(Sentence sentence, Token noun) {
        Stream<Token> above = noun.is("appos") ? sentence.head(noun).stream() : Stream.empty();
        return Stream.concat(
                        above.flatMap(head -> nearest(sentence, head, noun)), sentence.children(noun, "appos").stream())
                .filter(token -> mentions.at(sentence, token)
                        .filter(mention -> mention.form() == EntityMention.Form.NAME)
                        .isPresent());
    }

    /** "Norland and Westmark, a member of the alliance": the parser attaches to the first what is said of the last. */
    private static Stream<Token> nearest(Sentence sentence, Token first, Token noun) {
        List<Token> before = Coordination.members(sentence, first).stream()
                .filter(token -> token.index() < noun.index())
                .toList();
        // "Norland and Westmark, both members of the alliance"
        return noun.tag().endsWith("S")
                ? before.stream()
                : before.stream().max(Comparator.comparingInt(Token::index)).stream();
    }

    /** "the front's leader Ana Silva": the name that begins right after. */
    private Optional<Token> nameAfter(Sentence sentence, Token noun) {
        if (noun.index() + 1 >= sentence.size() || noun.tag().endsWith("S")) {
            return Optional.empty();
        }
        Token next = sentence.token(noun.index() + 1);
        return mentions.at(sentence, next)
                .filter(mention -> mention.form() == EntityMention.Form.NAME
                        && mention.span().begin() == next.span().begin())
                .map(mention -> next);
    }
}
