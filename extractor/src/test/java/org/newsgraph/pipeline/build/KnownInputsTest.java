package org.newsgraph.pipeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Known;
import org.newsgraph.store.StoredInput;

/** Which inputs a store is said to hold already. */
class KnownInputsTest {
    private static final String URL = "https://news.example/1";

    private final Known known = new KnownInputs(List.of(
            new StoredInput("news/a.txt", "1", "here/news/a.txt"),
            new StoredInput("news/b.txt", "1", "here/news/b.txt"),
            new StoredInput(URL, "2", "news/c.html")));

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

    /** Given as "a.txt" by someone who stands in the folder, both have the same origin. */
    @Test
    void theSameBytesInAnotherFolderThatLooksLikeAUrlAreAnotherDocument() {
        Known inFolders = new KnownInputs(List.of(new StoredInput("info:2016/a.txt", "1", "a.txt")));
        assertEquals(Optional.of("info:2016/a.txt"), inFolders.name("info:2016/a.txt", "a.txt", "1"));
        assertEquals(Optional.of("info:2016/a.txt"), inFolders.name("info:2016/a.txt", "info:2016/a.txt", "1"));
        assertEquals(Optional.empty(), inFolders.name("info:2017/a.txt", "a.txt", "1"));
        assertEquals(Optional.empty(), inFolders.name("news/a.txt", "a.txt", "1"));
    }
}
