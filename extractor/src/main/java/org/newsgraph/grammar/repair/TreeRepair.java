package org.newsgraph.grammar.repair;

import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.lexicon.Cues;
import org.newsgraph.text.Sentence;

/**
 * Repairs what the dependency parser frequently gets wrong, once it is known where the names are (ADR 5).
 *
 * <p>Every repair rests on the tree's shape and tags, and does nothing where these leave a doubt. What comes out of one
 * is the next one's tree; where it is no tree, that repair is left out.
 */
public final class TreeRepair {
    private final List<Consumer<TreeDraft>> repairs;

    public TreeRepair(Cues cues) {
        this.repairs = List.of(
                MainVerbRepair::repair,
                VerbRepair::repair,
                GerundRepair::repair,
                BoundRepair::repair,
                PartitiveRepair::repair,
                tree -> ContentClauseRepair.repair(tree, cues),
                CoordinationRepair::repair,
                tree -> RelativeRepair.repair(tree, cues),
                tree -> ReducedRelativeRepair.repair(tree, cues),
                tree -> ReportRepair.repair(tree, cues));
    }

    /** The sentence with its tree repaired around these names; the same where nothing is to repair. */
    public Sentence repair(Sentence sentence, List<FoundName> names) {
        Sentence repaired = apply(sentence, tree -> NameRepair.repair(tree, names));
        for (Consumer<TreeDraft> repair : repairs) {
            repaired = apply(repaired, repair);
        }
        return repaired;
    }

    private static Sentence apply(Sentence sentence, Consumer<TreeDraft> repair) {
        TreeDraft tree = new TreeDraft(sentence);
        repair.accept(tree);
        return tree.result();
    }
}
