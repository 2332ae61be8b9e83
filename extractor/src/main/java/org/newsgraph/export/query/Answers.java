package org.newsgraph.export.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.newsgraph.export.format.JsonLdWriter;
import org.newsgraph.export.format.ReadableOutput;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.SortedQuads;

/** Writes the answer to a query: rows, yes or no, or a graph. */
record Answers(Optional<QueryFormat> format, OutputStream out) {

    void write(QueryExec execution) throws IOException {
        Query query = execution.getQuery();
        if (query.isSelectType()) {
            writeRows(execution.select(), rows(query));
        } else if (query.isAskType()) {
            writeAnswer(execution.ask(), rows(query));
        } else if (query.isConstructType()) {
            graph();
            writeGraph(Iter.asStream(execution.constructTriples()));
        } else {
            graph();
            writeGraph(Iter.asStream(execution.describeTriples()));
        }
    }

    private void writeRows(RowSet rows, QueryFormat wanted) {
        if (wanted == QueryFormat.TABLE) {
            RowSetOps.out(ReadableOutput.on(out), rows, Prefixes.all());
        } else {
            writer(wanted).write(out, rows, ARQ.getContext());
        }
    }

    private void writeAnswer(boolean answer, QueryFormat wanted) throws IOException {
        if (wanted == QueryFormat.TABLE) {
            out.write((answer ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
        } else {
            writer(wanted).write(out, answer, ARQ.getContext());
        }
    }

    private void writeGraph(Stream<Triple> triples) throws IOException {
        StreamRDF writer = format.filter(QueryFormat.JSONLD::equals).isPresent()
                ? new JsonLdWriter(out)
                : StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        SortedQuads.sendTriples(triples, writer);
    }

    private QueryFormat rows(Query query) {
        QueryFormat wanted = format.orElse(QueryFormat.TABLE);
        if (wanted.isForGraphs()) {
            throw new QueryFailure.Wrong((query.isAskType() ? "ASK" : "SELECT") + " gives no graph for the format "
                    + wanted + ". Use table, csv, tsv, json or xml");
        }
        return wanted;
    }

    private void graph() {
        format.filter(wanted -> !wanted.isForGraphs()).ifPresent(wanted -> {
            throw new QueryFailure.Wrong("CONSTRUCT and DESCRIBE give a graph, not rows for the format " + wanted
                    + ". Use turtle or jsonld");
        });
    }

    private static RowSetWriter writer(QueryFormat wanted) {
        Lang lang =
                switch (wanted) {
                    case CSV -> ResultSetLang.RS_CSV;
                    case TSV -> ResultSetLang.RS_TSV;
                    case JSON -> ResultSetLang.RS_JSON;
                    case XML -> ResultSetLang.RS_XML;
                    case TABLE, TURTLE, JSONLD -> throw new IllegalArgumentException(wanted + " is no format of rows");
                };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }
}
