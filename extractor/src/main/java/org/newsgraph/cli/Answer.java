package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreView;

/** What a store says to a question, in the format that was asked for. */
final class Answer {
    private static final Map<String, Lang> ROWS = Map.of(
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "json", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML);

    private static final Map<String, RDFFormat> GRAPHS = Map.of(
            "turtle", RDFFormat.TURTLE_PRETTY,
            "jsonld", RDFFormat.JSONLD_PRETTY,
            "xml", RDFFormat.RDFXML_PLAIN);

    private final Question question;
    private final String format;
    private final long timeout;
    private final PrintStream out;

    /**
     * @param format one of the command's; by default what fits the kind of query
     * @param timeout in seconds
     */
    Answer(Question question, Optional<String> format, long timeout, PrintStream out) {
        Query query = question.query();
        boolean isGraph = query.isConstructType() || query.isDescribeType();
        this.question = question;
        this.format = format.orElse(isGraph ? "turtle" : "table");
        this.timeout = timeout;
        this.out = out;
        if (query.isJsonType() || query.isConstructQuad()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    question.origin() + ": expected SELECT, ASK, DESCRIBE or CONSTRUCT of triples, as in SPARQL 1.1.");
        }
        if (isGraph && !GRAPHS.containsKey(this.format)) {
            throw unfit("a CONSTRUCT or DESCRIBE gives a graph; expected turtle, jsonld or xml");
        }
        if (!isGraph && !this.format.equals("table") && !ROWS.containsKey(this.format)) {
            throw unfit("a SELECT or ASK gives rows; expected table, csv, tsv, json or xml");
        }
    }

    private CommandException unfit(String reason) {
        return new CommandException(ExitCode.USAGE, "--format " + format + ": " + reason + ".");
    }

    static CommandException timedOut(String origin, long seconds, Exception cause) {
        return new CommandException(
                ExitCode.RESOURCE,
                origin + ": took longer than " + seconds + " s; allow more with --timeout, or ask for less.",
                cause);
    }

    void write(Store store) {
        try {
            store.read(view -> {
                try (QueryExecution execution = execution(view)) {
                    write(execution);
                }
                return true;
            });
        } catch (QueryCancelledException e) {
            throw timedOut(question.origin(), timeout, e);
        } catch (QueryException e) {
            throw new CommandException(ExitCode.USAGE, question.origin() + ": " + Question.firstLine(e) + ".", e);
        }
        out.flush();
    }

    /** Other endpoints are not asked: an answer comes from the store and nowhere else. */
    private QueryExecution execution(StoreView view) {
        QueryExecutionBuilder builder = QueryExecution.dataset(DatasetFactory.wrap(view.dataset()))
                .query(question.query())
                .set(ARQ.httpServiceAllowed, false)
                .timeout(timeout, TimeUnit.SECONDS);
        question.values().forEach((name, value) -> builder.substitution(name, asRdf(value)));
        return builder.build();
    }

    private static RDFNode asRdf(Node node) {
        return ModelFactory.createDefaultModel().asRDFNode(node);
    }

    private void write(QueryExecution execution) {
        Query query = question.query();
        if (query.isSelectType()) {
            writeRows(execution.execSelect());
        } else if (query.isAskType()) {
            writeTruth(execution.execAsk());
        } else {
            RDFDataMgr.write(
                    out,
                    query.isConstructType() ? execution.execConstruct() : execution.execDescribe(),
                    GRAPHS.get(format));
        }
    }

    private void writeRows(ResultSet rows) {
        if (format.equals("table")) {
            ResultSetFormatter.out(out, rows, question.query().getPrologue());
        } else {
            ResultSetMgr.write(out, rows, ROWS.get(format));
        }
    }

    private void writeTruth(boolean truth) {
        if (format.equals("table")) {
            out.println(truth ? "yes" : "no");
        } else {
            ResultSetMgr.write(out, truth, ROWS.get(format));
        }
    }
}
