package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Document;

/** What a stored version says of an input that has not changed. */
class StandardVersionsTest {
    private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);

    @Test
    void aStatedDayIsTheSameWhateverTheUserGives() {
        String stored = versions(Optional.empty()).of(document(Optional.of(MAY)));
        assertTrue(versions(Optional.empty()).isCurrent(stored));
        assertTrue(versions(Optional.of(JUNE)).isCurrent(stored));
        assertEquals(stored, versions(Optional.of(JUNE)).of(document(Optional.of(MAY))));
    }

    @Test
    void aGivenDayHoldsAsLongAsItIsGiven() {
        String stored = versions(Optional.of(JUNE)).of(document(Optional.of(JUNE)));
        assertTrue(versions(Optional.of(JUNE)).isCurrent(stored));
        assertFalse(versions(Optional.of(MAY)).isCurrent(stored));
        assertFalse(versions(Optional.empty()).isCurrent(stored));
    }

    @Test
    void whatHadNoDayIsReadAgainWhenOneIsGiven() {
        String stored = versions(Optional.empty()).of(document(Optional.empty()));
        assertTrue(versions(Optional.empty()).isCurrent(stored));
        assertFalse(versions(Optional.of(MAY)).isCurrent(stored));
    }

    @Test
    void otherCorrectionsLeaveAGivenDayMarkedAsGiven() {
        String stored = versions(Optional.of(JUNE)).of(document(Optional.of(JUNE)));
        assertEquals(stored, versions(Optional.empty()).after(stored));
    }

    @Test
    void anotherBaseOrProgramIsAnotherVersion() {
        String stored = versions(Optional.empty()).of(document(Optional.empty()));
        assertFalse(new StandardVersions("code 1", PipelineOptions.standard().withBase("https://example.org/"))
                .isCurrent(stored));
        assertFalse(new StandardVersions("code 2", PipelineOptions.standard()).isCurrent(stored));
    }

    private static Versions versions(Optional<LocalDate> given) {
        return new StandardVersions("code 1", PipelineOptions.standard().withPublished(given));
    }

    private static Document document(Optional<LocalDate> published) {
        return new Document(
                "news/a.txt",
                "news/a.txt",
                "0".repeat(64),
                "The minister resigned.",
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
