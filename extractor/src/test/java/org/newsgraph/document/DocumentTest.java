package org.newsgraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that a program makes of texts which it has in hand. */
class DocumentTest {
    private static final String TEXT = """
            Kerry calls Lavrov

            April 16, 2016

            US Secretary of State John Kerry called his Russian counterpart on Friday.

            Share this article on Facebook
            """;

    @TempDir
    Path folder;

    @Test
    void aTextIsReadAsAFileOfItsNameAndContentIs() throws Exception {
        Path file = folder.resolve("news/1.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
        Document read = read(file);
        Document given = Document.of("news/1.txt", TEXT);
        assertEquals(read.name(), given.name());
        assertEquals(read.sha256(), given.sha256());
        assertEquals(Optional.of("Kerry calls Lavrov"), given.title());
        assertEquals(read.headline(), given.headline());
        assertEquals(Optional.of(LocalDate.of(2016, 4, 16)), given.published());
        assertEquals(read.boilerplate(), given.boilerplate());
    }

    @Test
    void whatADocumentStatesOfItselfGoesBeforeWhatItsTextShows() {
        Metadata stated = Metadata.NONE
                .withUrl("https://news.example/1")
                .withTitle("A call")
                .withPublished("17 April 2016")
                .withPublisher("The Example");
        Document document = Document.of("1", TEXT, stated);
        assertTrue(document.hasUrl());
        assertEquals("https://news.example/1", document.name());
        assertEquals(Optional.of("A call"), document.title());
        assertEquals(Optional.of(LocalDate.of(2016, 4, 17)), document.published());
        assertEquals(Optional.of("The Example"), document.publisher());
    }

    @Test
    void aDayThatIsKnownOtherwiseIsTheDocuments() {
        LocalDate day = LocalDate.of(2016, 4, 18);
        assertEquals(Optional.of(day), Document.of("1", TEXT).withPublished(day).published());
    }

    @Test
    void whatIsNoArticleIsNoDocument() {
        String told = assertThrows(IllegalArgumentException.class, () -> Document.of("news/2.txt", " \n"))
                .getMessage();
        assertTrue(told.startsWith("news/2.txt holds nothing but white space"), told);
    }

    private static Document read(Path file) {
        try (Stream<Reading> readings = new Inputs(List.of(file.toString()), InputOptions.defaults()).read()) {
            return ((Reading.Read) readings.toList().get(0)).document();
        }
    }
}
