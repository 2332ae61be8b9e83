package org.newsgraph.grammar.repair;

import java.util.Locale;
import org.newsgraph.grammar.Valency;
import org.newsgraph.grammar.Valency.Pattern;

/**
 * Makes the noun after "of" the head where only a quantifier stands before it: in "some of the rebels surrendered" it is
 * rebels who did.
 */
final class PartitiveRepair {
    private PartitiveRepair() {}

    static void repair(TreeDraft tree) {
        for (int word = 0; word + 2 < tree.size(); word++) {
            int of = word + 1;
            int noun = tree.child(word, "nmod");
            if (noun > of
                    && Valency.has(Pattern.QUANTIFIER, tree.text(word).toLowerCase(Locale.ROOT))
                    && tree.text(of).equals("of")
                    && tree.head(of) == noun
                    && tree.is(word, "nsubj", "obj", "iobj", "obl", "conj")
                    && tree.tag(noun).matches("NNP?S")) {
                tree.replace(word, noun);
                tree.move(word, noun, i -> i != of);
                tree.attach(word, noun, "det");
            }
        }
    }
}
