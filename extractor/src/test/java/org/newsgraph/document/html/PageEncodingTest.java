package org.newsgraph.document.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Read;

class PageEncodingTest {
    @TempDir
    Path temporary;

    private void assertReads(String words, String label, Charset charset) throws IOException {
        String sentence = "The envoy of both countries, " + words + ", opened the new border post on Tuesday, he said.";
        String page = "<html><head><meta charset=" + label + "></head><body><p>" + sentence + "</p></body></html>";
        String text = Read.document(Files.write(temporary.resolve("a.html"), page.getBytes(charset)))
                .text();
        assertTrue(text.contains(words), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows-1252",
                "iso-8859-1",
                "us-ascii",
                "iso-8859-15",
                "latin1",
                "shift_jis",
                "gbk",
                "big5",
                "euc-kr",
                "windows-1251",
                "macintosh",
                "iso-8859-2",
                "utf-16"
            })
    void bytesThatAreUtf8AreReadSoWhateverTheLabelSays(String label) throws IOException {
        for (String words :
                new String[] {"José Núñez", "“the post’s friend”", "Łukasz Żak", "Путин", "安倍晋三", "Erdoğan", "€5"}) {
            assertReads(words, label, StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "José Núñez,windows-1252,windows-1252",
        "“the post’s friend”,iso-8859-1,windows-1252",
        "Søren Bødker,iso-8859-1,iso-8859-1",
        "NESCAFÉ®,windows-1252,windows-1252",
        "of the CAFÉ”,windows-1252,windows-1252",
        "a GRÖ™ man,iso-8859-1,windows-1252",
        "安倍晋三,shift_jis,Shift_JIS",
        "习近平,gb2312,GBK",
        "Путин,windows-1251,windows-1251",
        "Łukasz Żak,iso-8859-2,ISO-8859-2",
        "文在寅,euc-jp,EUC-JP"
    })
    void bytesThatAreWhatTheLabelSaysStay(String words, String label, String charset) throws IOException {
        assertReads(words, label, Charset.forName(charset));
    }
}
