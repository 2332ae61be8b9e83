package org.newsgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A domain is a folder of tables; their rows go before the program's own. */
class DomainTest {
    @TempDir
    Path folder;

    @Test
    void takesTheFilesThatTheProgramKnowsAndLeavesOthersAlone() throws IOException {
        write("nouns.tsv", "noun\tclass\tkind\n");
        write("ontology.ttl", "");
        write("README.md", "Read me.");
        write("lexicon/deals.tsv", "trigger\n");
        write("tables/people.tsv", "name\n");
        write("articles/one.txt", "One.");
        assertEquals(
                Set.of("nouns.tsv", "ontology.ttl", "lexicon/deals.tsv", "tables/people.tsv"),
                Domain.read(folder).files().keySet());
    }

    @Test
    void comesBackFromItsContent() throws IOException {
        write("nouns.tsv", "noun\tclass\tkind\ncôte\tplace\tPlace\n");
        write("lexicon/deals.tsv", "");
        Domain domain = Domain.read(folder);
        assertEquals(domain.files(), Domain.parse("elsewhere", domain.content()).files());
        assertEquals("", Domain.none().content());
        assertTrue(Domain.parse("nowhere", "").isEmpty());
    }

    @Test
    void aLexiconByItselfStandsBesideADomainsOwn() throws IOException {
        write("lexicon/deals.tsv", "trigger\npraise\n");
        Domain domain = Domain.read(folder);
        Domain lexicon = Domain.lexicon(folder.resolve("lexicon"));
        Domain both = domain.withOwnLexicon(lexicon);
        assertEquals(2, both.files().size());
        assertEquals(lexicon.files(), both.ownLexicon().files());
        assertEquals(domain.files(), both.withoutOwnLexicon().files());
        assertEquals(domain.files(), both.withOwnLexicon(Domain.none()).files());
    }

    @Test
    void rowsOfADomainGoBeforeTheProgramsOwn() throws IOException {
        write("nouns.tsv", "noun\tkind\tclass\nunit\tOrganization\torganization\n");
        TableSource tables = TableSource.with(Domain.read(folder));
        Table own = Table.resource("ontology/nouns.tsv");
        Table all = tables.table("ontology/nouns.tsv");
        assertEquals(own.rows().size() + 1, all.rows().size());
        assertEquals("unit", all.rows().get(0).get("noun"));
        assertEquals("Organization", all.rows().get(0).get("kind"));
        assertEquals(folder + "/nouns.tsv:2", all.rows().get(0).place());
    }

    @Test
    void columnsThatADomainsTableLacksSayNothing() throws IOException {
        write("tables/organisations.tsv", "name\tkind\nHalden Foods\tOrganization\n");
        Table.Row row = TableSource.with(Domain.read(folder))
                .table("tables/organisations.tsv")
                .rows()
                .get(0);
        assertEquals(Optional.empty(), row.find("country"));
        assertEquals(List.of(), row.list("aliases"));
    }

    @Test
    void theProgramsLexiconIsFoundByItsFolder() {
        List<String> names =
                TableSource.builtIn().ownLexicon().stream().map(Table::name).toList();
        assertEquals(17, names.size());
        assertTrue(names.contains("ontology/lexicon/assault.tsv"), names.toString());
    }

    @Test
    void foldersAreListedInAJarToo() {
        List<String> names = ResourceFolder.names("org/junit/jupiter/api/io", "org/junit/jupiter/api/Test.class");
        assertTrue(names.contains("TempDir.class"), names.toString());
        assertTrue(names.stream().noneMatch(name -> name.contains("/")), names.toString());
    }

    @Test
    void whatIsNoDomainIsRefusedWithWhatIsExpected() throws IOException {
        assertRefused("no domain: expected files such as ontology.ttl", folder);
        assertRefused("no such folder", folder.resolve("nowhere"));
        write("noun.tsv", "noun\n");
        assertRefused(
                "noun.tsv: the program has no such table to add to. Known tables: confidence.tsv, cues.tsv", folder);
    }

    /** A file that is accepted and has no effect would be worse than none. */
    @Test
    void tablesThatNobodyCanAddToAreRefused() throws IOException {
        List<String> ontology = ResourceFolder.names("ontology", "ontology/frames.tsv");
        for (String table : Domain.NOT_ADDED_TO) {
            String path = ontology.contains(table) ? table : "tables/" + table;
            write(path, "word\n");
            assertRefused(table + ": this table is the same for every domain", folder);
            Files.delete(folder.resolve(path));
        }
    }

    @Test
    void anUnknownColumnIsRefusedWithTheKnownOnes() throws IOException {
        write("nouns.tsv", "noun\tclas\tkind\n");
        TableSource tables = TableSource.with(Domain.read(folder));
        var refused = assertThrows(IllegalArgumentException.class, () -> tables.table("ontology/nouns.tsv"));
        assertTrue(refused.getMessage().contains("unknown column 'clas'. Known columns: noun, class, kind"));
    }

    private static void assertRefused(String message, Path folder) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Domain.read(folder));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
