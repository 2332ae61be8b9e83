package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "0, integer, 0",
        "40, integer, 40",
        "40.0, integer, 40",
        "4E3, integer, 4000",
        "2.50, decimal, 2.5",
        "9223372036854775807, integer, 9223372036854775807",
        "9223372036854775808, decimal, 9223372036854775808.0",
        "18446744073709551616, decimal, 18446744073709551616.0",
        "-9223372036854775808, integer, -9223372036854775808",
        "-9223372036854775809, decimal, -9223372036854775809.0",
        "1E30, decimal, 1000000000000000000000000000000.0",
    })
    void aNumberIsWrittenAsTheDatabaseKeepsIt(String value, String type, String form) {
        var literal = Literals.number(new BigDecimal(value));
        assertEquals(form, literal.getLiteralLexicalForm());
        assertEquals("http://www.w3.org/2001/XMLSchema#" + type, literal.getLiteralDatatypeURI());
    }
}
