package org.newsgraph.store;

import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutor;

/**
 * Starts each join as soon as it is made: one that is closed before it was started fails in Jena 5.6
 * ({@code AbstractIterHashJoin.closeSubIterator}), as happens where a join has an empty side and another join on the other.
 */
final class StartedJoins extends OpExecutor {
    StartedJoins(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return started(super.execute(join, input));
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return started(super.execute(join, input));
    }

    private QueryIterator started(QueryIterator joined) {
        QueryIterPeek started = QueryIterPeek.create(joined, execCxt);
        started.hasNext();
        return started;
    }
}
