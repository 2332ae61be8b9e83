package org.newsgraph.store;

import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;

/**
 * Puts a basic graph pattern into a good order before TDB2 matches it: its own executor, which would, does not run over a
 * view. A join of a small and a large pattern took a hundred times as long without.
 */
record ReorderedStage(StageGenerator next) implements StageGenerator {
    @Override
    public QueryIterator execute(BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        if (pattern.size() < 2) {
            return next.execute(pattern, input, context);
        }
        QueryIterPeek peek = QueryIterPeek.create(input, context);
        BasicPattern ordered = peek.hasNext() ? reorder(pattern, peek) : pattern;
        return next.execute(ordered, peek, context);
    }

    /** The order that is good for the first solution that comes in is taken to be good for all. */
    private static BasicPattern reorder(BasicPattern pattern, QueryIterPeek input) {
        BasicPattern known = Substitute.substitute(pattern, input.peek());
        return ReorderLib.fixed().reorderIndexes(known).reorder(pattern);
    }
}
