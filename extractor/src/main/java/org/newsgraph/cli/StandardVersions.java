package org.newsgraph.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.correction.Corrections;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;
import org.newsgraph.graph.Iris;
import org.newsgraph.tables.Domain;

/**
 * Versions of the program and of the options: the base, the corrections, the domain, and how the day of publication came about.
 *
 * <p>A version tells a day that the document states from one that the user gave, and from none: only so does it say
 * without a look at the document whether the same input would give the same again.
 *
 * @param program its version
 * @param given the day of publication of documents that state none
 */
record StandardVersions(String program, Iris iris, Optional<LocalDate> given, Corrections corrections, Domain domain)
        implements Versions {
    private static final String BASE = "base";
    private static final String PUBLISHED = "published";
    private static final String CORRECTIONS = "corrections";
    private static final String DOMAIN = "domain";
    private static final int DIGITS = 12;
    private static final String STATED = "stated";

    @Override
    public String of(Document document) {
        return version(document.published()
                .map(day -> given.equals(Optional.of(day)) ? day.toString() : STATED)
                .orElse(""));
    }

    @Override
    public String after(String stored) {
        return version(Rereadings.part(stored, PUBLISHED));
    }

    @Override
    public boolean isCurrent(String stored) {
        return stored.equals(version(STATED))
                || stored.equals(version(given.map(LocalDate::toString).orElse("")));
    }

    @Override
    public boolean isCorrectedOtherwise(String stored) {
        return Rereadings.part(stored, BASE).equals(iris.base())
                && !(Rereadings.part(stored, CORRECTIONS)
                                .equals(corrections.version().orElse(""))
                        && Rereadings.part(stored, DOMAIN).equals(version(domain)));
    }

    private String version(String published) {
        return program
                + ", " + BASE + " " + iris.base()
                + part(PUBLISHED, published)
                + part(CORRECTIONS, corrections.version().orElse(""))
                + part(DOMAIN, version(domain));
    }

    private static String version(Domain domain) {
        return domain.isEmpty() ? "" : Sha256.of(domain.content()).substring(0, DIGITS);
    }

    private static String part(String name, String version) {
        return version.isEmpty() ? "" : ", " + name + " " + version;
    }
}
