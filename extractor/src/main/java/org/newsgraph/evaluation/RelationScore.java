package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.export.facts.StoredEntity;
import org.newsgraph.export.facts.StoredRelation;
import org.newsgraph.lexicon.RelationKind;

/** Counts which relations of an article are found and how many of the store's are right. */
final class RelationScore {
    /** Not in the gold. */
    private static final String UNJUDGED = RelationKind.ALSO_KNOWN_AS.localName();
    /** How much longer than the gold's words the store's may be. */
    private static final int SURPLUS = 40;

    private final Gold gold;
    private final GoldNames names;
    private final ArticleFacts facts;
    private final Tally tally;

    RelationScore(Gold gold, GoldNames names, ArticleFacts facts, Tally tally) {
        this.gold = gold;
        this.names = names;
        this.facts = facts;
        this.tally = tally;
    }

    void count() {
        List<StoredRelation> said = new ArrayList<>(facts.relations());
        said.removeIf(relation -> relation.predicate().equals(UNJUDGED) || isWithItself(relation));
        Set<StoredRelation> used = new HashSet<>();
        for (Gold.Relation wanted : gold.relations()) {
            Optional<StoredRelation> found = said.stream()
                    .filter(relation -> !used.contains(relation) && isSame(relation, wanted))
                    .findFirst();
            found.ifPresent(used::add);
            tally.add(Figure.RELATIONS_GOLD, wanted.core());
            tally.add(Figure.RELATIONS_FOUND, wanted.core() && found.isPresent());
        }
        tally.add(Figure.RELATIONS_SAID, said.size());
        tally.add(Figure.RELATIONS_RIGHT, used.size());
    }

    /** A state and its own government count as one, so that a relation between them is neither right nor wrong. */
    private boolean isWithItself(StoredRelation relation) {
        Optional<String> subject = id(relation.subject());
        return relation.object().isPresent()
                && subject.isPresent()
                && subject.equals(relation.object().flatMap(this::id));
    }

    private boolean isSame(StoredRelation relation, Gold.Relation wanted) {
        if (!wanted.predicates().contains(relation.predicate())) {
            return false;
        }
        String owner = names.fold(wanted.subject());
        boolean owned = id(relation.subject()).filter(owner::equals).isPresent();
        return relation.object()
                .map(object -> isBetween(relation, object, owner, wanted.objects())
                        || owned && isCalled(object, wanted.objects()))
                .orElseGet(() -> owned && isWorded(relation.words().orElse(""), wanted.objects()));
    }

    private boolean isBetween(StoredRelation relation, String object, String owner, List<String> options) {
        Optional<String> from = id(relation.subject());
        Optional<String> to = id(object);
        boolean bothWays = relation.predicate().equals(RelationKind.ALLY_OF.localName())
                || relation.predicate().equals(RelationKind.OPPOSES.localName());
        return options.stream()
                .map(names::fold)
                .anyMatch(other -> isPair(from, to, owner, other) || bothWays && isPair(from, to, other, owner));
    }

    private static boolean isPair(Optional<String> from, Optional<String> to, String first, String second) {
        return from.filter(first::equals).isPresent()
                && to.filter(second::equals).isPresent();
    }

    private boolean isCalled(String object, List<String> options) {
        String label =
                Normalized.name(facts.entity(object).map(StoredEntity::label).orElse(""));
        return options.stream().map(Normalized::name).anyMatch(label::equals);
    }

    private static boolean isWorded(String words, List<String> options) {
        String said = Normalized.name(words);
        return options.stream()
                .map(Normalized::name)
                .anyMatch(option ->
                        !option.isEmpty() && said.contains(option) && said.length() <= option.length() + SURPLUS);
    }

    private Optional<String> id(String iri) {
        return facts.idOfMentioned(iri).map(names::fold);
    }
}
