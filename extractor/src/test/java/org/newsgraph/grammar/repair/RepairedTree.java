package org.newsgraph.grammar.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A dependency tree before and after a repair, asked where its words attach.
 *
 * <pre>{@code
 * RepairedTree.by(GerundRepair::repair, "denied=deny/VBD/0/root killing=kill/VBG/denied/dep him/PRP/killing/obj")
 *         .attaches("killing xcomp denied");
 * }</pre>
 */
record RepairedTree(Sentence given, Sentence repaired) {
    /** Written as {@link TextBuilder} reads it. */
    static Sentence tree(String words) {
        return new TextBuilder().sentence(words).text().sentences().get(0);
    }

    static RepairedTree by(Consumer<TreeDraft> repair, String words) {
        Sentence given = tree(words);
        TreeDraft draft = new TreeDraft(given);
        repair.accept(draft);
        return new RepairedTree(given, draft.result());
    }

    /** Each as "word relation head", or "word root". */
    void attaches(String... edges) {
        for (String edge : edges) {
            Token word = word(edge.substring(0, edge.indexOf(' ')));
            String head = repaired.head(word).map(one -> " " + one.text()).orElse("");
            assertEquals(edge, word.text() + " " + word.relation() + head);
        }
    }

    /** Each as "word/tag". */
    void isTagged(String... tags) {
        for (String tag : tags) {
            Token word = word(tag.substring(0, tag.indexOf('/')));
            assertEquals(tag, word.text() + "/" + word.tag());
        }
    }

    void isLeftAlone() {
        assertEquals(given.tokens(), repaired.tokens());
    }

    private Token word(String text) {
        return repaired.tokens().stream()
                .filter(token -> token.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + text + "' is no word of: " + repaired));
    }
}
