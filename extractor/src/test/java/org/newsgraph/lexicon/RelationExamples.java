package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.mention.Entity;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.testing.BareDocument;
import org.newsgraph.text.AnnotationException;

/** Reads the examples of the words that name relations, and says where the extractor finds something else. */
final class RelationExamples {
    private final Pipeline pipeline;

    RelationExamples(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** What is wrong with a word's sentences; nothing where they come out as marked. */
    List<String> problems(RelationWord word) throws AnnotationException {
        List<String> problems = new ArrayList<>();
        List<RelationClaim> found = read(word.example());
        if (found.stream().noneMatch(claim -> states(word, claim))) {
            problems.add("not found; found instead " + told(found) + " in: " + word.example());
        }
        if (word.counter().isPresent()) {
            List<RelationClaim> wrong = read(word.counter().get()).stream()
                    .filter(claim -> claim.kind() == word.relation())
                    .toList();
            if (!wrong.isEmpty()) {
                problems.add("the counter-example gives " + told(wrong) + ": "
                        + word.counter().get());
            }
        }
        return problems;
    }

    private static boolean states(RelationWord word, RelationClaim claim) {
        return claim.kind() == word.relation()
                && isCalled(Optional.of(claim.subject()), "", word.finds().get(0))
                && isCalled(
                        claim.object(),
                        claim.objectText().orElse(""),
                        word.finds().get(1));
    }

    private static boolean isCalled(Optional<Entity> entity, String text, String name) {
        return text.equals(name)
                || entity.filter(one -> one.names().contains(name)
                                || (!one.isIdentified()
                                        && List.of(one.name().split(" ")).contains(name)))
                        .isPresent();
    }

    private static List<String> told(List<RelationClaim> claims) {
        return claims.stream()
                .map(claim -> claim.kind().localName() + " | " + claim.subject().name() + " | "
                        + claim.objectText().orElse(""))
                .toList();
    }

    private List<RelationClaim> read(String text) throws AnnotationException {
        return pipeline.findings(BareDocument.of(text)).relations().stream()
                .filter(claim -> claim.stance().factuality() == Factuality.ASSERTED)
                .toList();
    }

    /** Prints all problems, for whoever works on the table. */
    public static void main(String[] arguments) throws AnnotationException {
        RelationExamples examples = new RelationExamples(org.newsgraph.testing.SharedPipeline.get());
        int good = 0;
        List<RelationWord> all = RelationWords.standard().all();
        for (RelationWord word : all) {
            List<String> problems = examples.problems(word);
            if (problems.isEmpty()) {
                good++;
            } else {
                System.out.println(word.word() + "\t" + word.relation().localName() + "\t" + problems);
            }
        }
        System.out.println(good + " of " + all.size() + " words come out as marked");
    }
}
