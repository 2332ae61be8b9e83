package org.newsgraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.mention.TimeValue;

/** Values as literals, in the one form that a TDB2 database gives back, so that hashes over a graph hold. */
final class Literals {
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    private static final int LAST_YEAR = 9999;

    private Literals() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** A text in a language; a plain one where the tag is none that BCP 47 allows. */
    static Node text(String text, String language) {
        return isLanguage(language) ? NodeFactory.createLiteralLang(text, language) : text(text);
    }

    static boolean isLanguage(String tag) {
        return tag.matches(LANGUAGE);
    }

    static Node typed(String text, Node datatype) {
        return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype.getURI()));
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    static Node decimal(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        BigDecimal canonical = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
        return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** An integer where the value is whole and the database keeps it as one, up to 2⁶³−1; else a decimal. */
    static Node number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.toBigInteger().bitLength() < Long.SIZE
                ? NodeFactory.createLiteralDT(value.toBigInteger().toString(), XSDDatatype.XSDinteger)
                : decimal(value);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** A date, a month or a year of XML Schema, or for an interval "start/end". */
    static Node time(TimeValue time) {
        return switch (time.precision()) {
            case DAY -> date(time.earliest());
            case MONTH -> NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDgYearMonth);
            case YEAR -> NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDgYear);
            case INTERVAL -> text(time.toString());
        };
    }

    /** Whether XML Schema has the time in four digits of a year; a misread number gives others. */
    static boolean isWritable(TimeValue time) {
        return time.earliest().getYear() >= 1 && time.latest().getYear() <= LAST_YEAR;
    }
}
