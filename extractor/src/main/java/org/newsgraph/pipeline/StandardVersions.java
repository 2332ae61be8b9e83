package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;
import org.newsgraph.tables.Domain;

/**
 * Versions of the program and of the options: the base, the corrections, the domain, and how the day of publication came about.
 *
 * <p>A version tells a day that the document states from one that the user gave, and from none: only so does it say
 * without a look at the document whether the same input would give the same again.
 *
 * @param program its version
 */
record StandardVersions(String program, PipelineOptions options) implements Versions {
    private static final String BASE = "base";
    private static final String PUBLISHED = "published";
    private static final String CORRECTIONS = "corrections";
    private static final String DOMAIN = "domain";
    private static final int DIGITS = 12;
    private static final String STATED = "stated";

    @Override
    public String of(Document document) {
        return version(document.published()
                .or(options::published)
                .map(day -> options.published().equals(Optional.of(day)) ? day.toString() : STATED)
                .orElse(""));
    }

    @Override
    public String after(String stored) {
        return version(VersionParts.part(stored, PUBLISHED));
    }

    @Override
    public boolean isCurrent(String stored) {
        return stored.equals(version(STATED))
                || stored.equals(
                        version(options.published().map(LocalDate::toString).orElse("")));
    }

    @Override
    public boolean isCorrectedOtherwise(String stored) {
        return VersionParts.part(stored, BASE).equals(options.iris().base())
                && !(VersionParts.part(stored, CORRECTIONS)
                                .equals(options.corrections().version().orElse(""))
                        && VersionParts.part(stored, DOMAIN).equals(version(options.domain())));
    }

    private String version(String published) {
        return program
                + ", " + BASE + " " + options.iris().base()
                + part(PUBLISHED, published)
                + part(CORRECTIONS, options.corrections().version().orElse(""))
                + part(DOMAIN, version(options.domain()));
    }

    private static String version(Domain domain) {
        return domain.isEmpty() ? "" : Sha256.of(domain.content()).substring(0, DIGITS);
    }

    private static String part(String name, String version) {
        return version.isEmpty() ? "" : ", " + name + " " + version;
    }
}
