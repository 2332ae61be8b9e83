package org.newsgraph.graph;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Any value through a transaction of a TDB2 database: what is put in comes back. What another process reads, without the
 * cache of terms, is for {@code StoredFormTest}.
 */
class LiteralsFuzz {
    private static final DatasetGraph DATABASE = DatabaseMgr.createDatasetGraph();
    private static final Node NODE = NodeFactory.createURI("urn:x:a");

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void whatIsPutInComesBack(FuzzedDataProvider data) {
        BigDecimal number =
                new BigDecimal(new BigInteger(1, data.consumeBytes(12)), data.consumeInt(-30, 30)).negate();
        List<Node> literals = List.of(
                Literals.number(number),
                Literals.number(number.negate()),
                Literals.decimal(number),
                Literals.integer(data.consumeLong()),
                Literals.date(LocalDate.ofEpochDay(data.consumeLong(-700_000, 2_900_000))),
                Literals.text(data.consumeString(40), data.consumeString(8)));
        DATABASE.begin(ReadWrite.WRITE);
        try {
            for (Node literal : literals) {
                DATABASE.getDefaultGraph().add(NODE, NODE, literal);
            }
            for (Node literal : literals) {
                if (DATABASE.getDefaultGraph()
                        .stream(NODE, NODE, literal)
                        .noneMatch(triple -> triple.getObject().equals(literal))) {
                    throw new IllegalStateException(literal + " came back as another");
                }
            }
        } finally {
            DATABASE.abort();
            DATABASE.end();
        }
    }
}
