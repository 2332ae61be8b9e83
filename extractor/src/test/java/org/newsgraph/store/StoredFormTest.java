package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.io.FileUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFormTest {
    private static final List<XSDDatatype> TYPES = List.of(
            XSDDatatype.XSDinteger,
            XSDDatatype.XSDnonNegativeInteger,
            XSDDatatype.XSDlong,
            XSDDatatype.XSDint,
            XSDDatatype.XSDdecimal,
            XSDDatatype.XSDdouble,
            XSDDatatype.XSDdate,
            XSDDatatype.XSDdateTime,
            XSDDatatype.XSDgYear,
            XSDDatatype.XSDgYearMonth,
            XSDDatatype.XSDboolean,
            XSDDatatype.XSDstring);

    private static final List<String> FORMS = List.of(
            "0",
            "-1",
            "007",
            "+5",
            "36028797018963968",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551616",
            "-9223372036854775809",
            "1.50",
            "18446744073709551616.0",
            "123456789012345678901234567890.5",
            "2016-04-15",
            "2016-04-15Z",
            "2016-13-45",
            "2016",
            "2016-04",
            "true",
            "not a number");

    @TempDir
    Path folder;

    /** Read from a copy, which sees what the files hold and not what the first one's cache remembers. */
    private List<Node> stored(List<Node> literals) throws IOException {
        Node predicate = NodeFactory.createURI("http://x/p");
        Path place = folder.resolve("db");
        DatasetGraph written = DatabaseMgr.connectDatasetGraph(place.toString());
        written.executeWrite(() -> {
            for (int i = 0; i < literals.size(); i++) {
                written.add(new Quad(
                        Quad.defaultGraphIRI, NodeFactory.createURI("http://x/" + i), predicate, literals.get(i)));
            }
        });
        Database.close(place);
        Path copy = folder.resolve("copy");
        FileUtils.copyDirectory(place.toFile(), copy.toFile());
        DatasetGraph read = DatabaseMgr.connectDatasetGraph(copy.toString());
        List<Node> back = new ArrayList<>();
        read.executeRead(() -> {
            for (int i = 0; i < literals.size(); i++) {
                back.add(read.find(Quad.defaultGraphIRI, NodeFactory.createURI("http://x/" + i), predicate, Node.ANY)
                        .next()
                        .getObject());
            }
        });
        Database.close(copy);
        return back;
    }

    @Test
    void isWhatTheDatabaseGivesBack() throws IOException {
        List<Node> literals = new ArrayList<>();
        for (String form : FORMS) {
            TYPES.forEach(type -> literals.add(NodeFactory.createLiteralDT(form, type)));
        }
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String digits = new java.math.BigInteger(1 + random.nextInt(90), random).toString();
            literals.add(NodeFactory.createLiteralDT(digits, TYPES.get(random.nextInt(5))));
        }
        List<Node> back = stored(literals);
        for (int i = 0; i < literals.size(); i++) {
            assertEquals(
                    back.get(i), StoredForm.of(literals.get(i)), literals.get(i).toString());
        }
    }

    @Test
    void anIntegerBeyondALongIsAnotherNumber() {
        Node huge = NodeFactory.createLiteralDT("18446744073709551616", XSDDatatype.XSDinteger);
        assertNotEquals(huge, StoredForm.of(huge));
        Node decimal = NodeFactory.createLiteralDT("18446744073709551616.0", XSDDatatype.XSDdecimal);
        assertEquals(decimal, StoredForm.of(decimal));
    }
}
