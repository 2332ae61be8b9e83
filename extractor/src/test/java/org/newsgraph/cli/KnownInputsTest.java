package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Known;
import org.newsgraph.store.ManifestEntry;

/** Which inputs a store is said to hold already. */
class KnownInputsTest {
    private static final String URL = "https://news.example/1";

    private final Known known = new KnownInputs(List.of(
            entry("news/a.txt", "1", "here/news/a.txt"),
            entry("news/b.txt", "1", "here/news/b.txt"),
            entry(URL, "2", "news/c.html")));

    @Test
    void theSameBytesUnderTheSameNameAreKnownWhereverTheyStand() {
        assertEquals(Optional.of("news/a.txt"), known.name("news/a.txt", "there/news/a.txt", "1"));
        assertEquals(Optional.of("news/b.txt"), known.name("news/b.txt", "here/news/b.txt", "1"));
    }

    @Test
    void otherBytesAreNotKnown() {
        assertEquals(Optional.empty(), known.name("news/a.txt", "here/news/a.txt", "3"));
        assertEquals(Optional.empty(), known.name("news/c.html", "news/c.html", "1"));
    }

    @Test
    void theSameBytesUnderAnotherNameAreAnotherDocument() {
        assertEquals(Optional.empty(), known.name("old/a.txt", "here/news/a.txt", "1"));
    }

    @Test
    void aDocumentWithAUrlIsKnownByItsPlace() {
        assertEquals(Optional.of(URL), known.name("elsewhere/c.html", "news/c.html", "2"));
        assertEquals(Optional.empty(), known.name("news/d.html", "news/d.html", "2"));
    }

    private static ManifestEntry entry(String name, String sha256, String origin) {
        return new ManifestEntry(name, "https://data.example/" + sha256, sha256, 0, "", "code 1", origin);
    }
}
