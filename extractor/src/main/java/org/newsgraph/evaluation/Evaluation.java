package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.export.facts.StoredDocument;
import org.newsgraph.export.facts.StoredFacts;

/**
 * Compares what a store says of articles with what careful readers find in them.
 *
 * <pre>{@code
 * Report report = store.read(view -> Evaluation.of(new StoredFacts(view.union(), view.kinds()), GoldReader.read(folder)));
 * }</pre>
 */
public final class Evaluation {
    private Evaluation() {}

    /** An article that the store does not have counts as one in which nothing was found. */
    public static Report of(StoredFacts facts, Collection<Gold> golds) {
        List<StoredDocument> stored = facts.documents().toList();
        Tally total = new Tally();
        List<String> missing = new ArrayList<>();
        for (Gold gold : golds) {
            Set<String> documents = stored.stream()
                    .filter(document -> isArticle(document.source(), gold.document()))
                    .map(StoredDocument::iri)
                    .collect(Collectors.toSet());
            if (documents.isEmpty()) {
                missing.add(gold.document());
            }
            total.add(Figure.ARTICLES_MISSING, documents.isEmpty());
            total.add(count(facts, gold, documents));
        }
        return new Report(total, missing);
    }

    private static Tally count(StoredFacts facts, Gold gold, Set<String> documents) {
        GoldNames names = new GoldNames(gold);
        ArticleFacts article = new ArticleFacts(facts, names, documents);
        Tally tally = new Tally();
        tally.add(Figure.ARTICLES, 1);
        new EntityScore(gold, names, article, tally).count();
        new EventScore(gold, names, article, tally).count();
        new RelationScore(gold, names, article, tally).count();
        return tally;
    }

    /** Whether the last parts of their names are the same; the gold's may have its own ending. */
    private static boolean isArticle(String source, String gold) {
        String name = last(source);
        String wanted = last(gold);
        return name.equals(wanted) || name.equals(wanted.replaceFirst("\\.json$", ""));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
