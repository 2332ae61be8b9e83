package org.newsgraph.export.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementExists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNotExists;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Walks the syntax of a query, wherever a pattern or an expression can stand in it, and refuses what reaches out of the
 * store: other endpoints (SERVICE), Java classes and scripts named as functions or properties, and functions that the
 * query names only when it runs. Gathers on its way the variables that the query computes itself.
 */
final class QueryGuard {
    private static final String FUNCTIONS = ARQConstants.ARQFunctionLibraryURI;
    private static final String PROPERTIES = ARQConstants.ARQPropertyFunctionLibraryURI;
    private static final String TEXT = "http://jena.apache.org/text#";

    /** Functions of ARQ's own library that compute and do nothing else; it is loaded by name and not registered. */
    private static final Set<String> HARMLESS = Set.of(
            "bnode",
            "collation",
            "date",
            "e",
            "evenInteger",
            "langeq",
            "localname",
            "max",
            "min",
            "namespace",
            "now",
            "nowtz",
            "pi",
            "sprintf",
            "sqrt",
            "strjoin",
            "strlen",
            "struuid",
            "substr",
            "substring",
            "timezone",
            "uuid");

    /** Properties of ARQ's own library that compute, likewise. */
    private static final Set<String> HARMLESS_PROPERTIES =
            Set.of("alt", "bag", "concat", "container", "seq", "splitIRI", "splitURI", "str", "strSplit");

    private final Set<Var> computed = new HashSet<>();

    private QueryGuard() {}

    /**
     * Checks a query.
     *
     * @return the variables whose value the query computes, with AS, BIND or GROUP BY
     * @throws QueryFailure.Wrong where the query reaches out of the store
     */
    static Set<Var> check(Query query) {
        QueryGuard guard = new QueryGuard();
        guard.query(query);
        return Set.copyOf(guard.computed);
    }

    private void query(Query query) {
        columns(query.getProject());
        if (query.hasGroupBy()) {
            columns(query.getGroupBy());
        }
        query.getHavingExprs().forEach(this::expression);
        query.getAggregators().forEach(this::expression);
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(condition -> expression(condition.getExpression()));
        }
        if (query.getQueryPattern() != null) {
            pattern(query.getQueryPattern());
        }
    }

    private void columns(VarExprList columns) {
        columns.getExprs().forEach((variable, expression) -> {
            computed.add(variable);
            expression(expression);
        });
    }

    private void pattern(Element pattern) {
        ElementWalker.walk(pattern, new Patterns());
    }

    private void expression(Expr expression) {
        expression.visit(new Expressions());
    }

    private static void function(String iri) {
        if (iri.startsWith("java:")) {
            throw new QueryFailure.Wrong("functions of Java classes (java:) are not allowed");
        }
        if (iri.equals(ARQConstants.fnPrefix + "apply")) {
            throw new QueryFailure.Wrong("fn:apply is not allowed: name the function itself");
        }
        boolean library = iri.startsWith(FUNCTIONS) && HARMLESS.contains(iri.substring(FUNCTIONS.length()));
        if (!library && !FunctionRegistry.get().isRegistered(iri)) {
            throw new QueryFailure.Wrong("there is no function <" + iri
                    + ">; known are those of SPARQL 1.1, of XPath (fn:, math:) and casts such as xsd:date(…)");
        }
    }

    private static void property(Node predicate) {
        if (!predicate.isURI()) {
            return;
        }
        String iri = predicate.getURI();
        if (iri.startsWith("java:")) {
            throw new QueryFailure.Wrong("properties of Java classes (java:) are not allowed");
        }
        if (iri.startsWith(TEXT)) {
            throw new QueryFailure.Wrong(
                    "there is no text index, so that text:query finds nothing; use FILTER(CONTAINS(LCASE(?text), \"…\"))");
        }
        if (iri.startsWith(PROPERTIES) && !HARMLESS_PROPERTIES.contains(iri.substring(PROPERTIES.length()))) {
            throw new QueryFailure.Wrong("the property <" + iri + "> is not allowed");
        }
    }

    private static void path(Path path) {
        if (path instanceof P_Path0 step) {
            property(step.getNode());
        } else if (path instanceof P_Path1 nested) {
            path(nested.getSubPath());
        } else if (path instanceof P_Path2 pair) {
            path(pair.getLeft());
            path(pair.getRight());
        } else if (path instanceof P_NegPropSet set) {
            set.getNodes().forEach(step -> property(step.getNode()));
        }
    }

    /** Every pattern but those inside expressions, which {@link Expressions} comes to. */
    private final class Patterns extends ElementVisitorBase {
        @Override
        public void visit(ElementService service) {
            throw new QueryFailure.Wrong("SERVICE is not allowed: queries stay inside the store");
        }

        @Override
        public void visit(ElementTriplesBlock block) {
            block.patternElts().forEachRemaining(triple -> property(triple.getPredicate()));
        }

        @Override
        public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(this::triple);
        }

        private void triple(TriplePath triple) {
            if (triple.getPath() == null) {
                property(triple.getPredicate());
            } else {
                path(triple.getPath());
            }
        }

        @Override
        public void visit(ElementFilter filter) {
            expression(filter.getExpr());
        }

        @Override
        public void visit(ElementBind bind) {
            computed.add(bind.getVar());
            expression(bind.getExpr());
        }

        @Override
        public void visit(ElementAssign assign) {
            computed.add(assign.getVar());
            expression(assign.getExpr());
        }

        @Override
        public void visit(ElementSubQuery nested) {
            query(nested.getQuery());
        }

        @Override
        public void visit(ElementExists exists) {
            pattern(exists.getElement());
        }

        @Override
        public void visit(ElementNotExists exists) {
            pattern(exists.getElement());
        }
    }

    private final class Expressions extends ExprVisitorBase {
        private void called(ExprFunction function) {
            if (function instanceof E_Call) {
                throw new QueryFailure.Wrong("CALL is not allowed: name the function itself");
            }
            if (function instanceof E_Function named) {
                function(named.getFunctionIRI());
            }
            function.getArgs().forEach(QueryGuard.this::expression);
        }

        @Override
        public void visit(ExprFunction0 function) {
            called(function);
        }

        @Override
        public void visit(ExprFunction1 function) {
            called(function);
        }

        @Override
        public void visit(ExprFunction2 function) {
            called(function);
        }

        @Override
        public void visit(ExprFunction3 function) {
            called(function);
        }

        @Override
        public void visit(ExprFunctionN function) {
            called(function);
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            pattern(exists.getElement());
        }

        @Override
        public void visit(ExprAggregator aggregate) {
            ExprList arguments = aggregate.getAggregator().getExprList();
            if (arguments != null) {
                arguments.forEach(QueryGuard.this::expression);
            }
        }

        @Override
        public void visit(ExprTripleTerm term) {
            // Values and variables alone.
        }
    }
}
