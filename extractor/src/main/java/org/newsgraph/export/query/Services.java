package org.newsgraph.export.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;

/** Whether a query asks other endpoints, in its patterns or inside EXISTS. */
final class Services {
    private Services() {}

    static boolean in(Query query) {
        boolean[] found = {false};
        OpVisitorBase visitor = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                found[0] = true;
            }
        };
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), visitor);
        }
        return found[0];
    }
}
