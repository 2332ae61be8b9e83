package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.SoftwareAgent;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.testing.SharedPipeline;

/** The programs on the page about the library compile, and do what it says. */
class LibraryIT {
    private static final Pattern PROGRAM =
            Pattern.compile("^```java\n(.*?)^```\n(?:```text\n(.*?)^```\n)?", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("^public class (\\w+)", Pattern.MULTILINE);

    @TempDir
    static Path folder;

    private static final Map<String, List<String>> PROMISED = new LinkedHashMap<>();
    private static ClassLoader programs;

    @BeforeAll
    static void compile() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-processing,-classfile,-path",
                "-Werror",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path")));
        String page = Files.readString(DocumentedCommands.ROOT.resolve("docs/library.md"));
        for (Matcher block = PROGRAM.matcher(page); block.find(); ) {
            Matcher name = NAME.matcher(block.group(1));
            assertTrue(name.find(), () -> "no program: " + block.group(1));
            Path source = folder.resolve(name.group(1) + ".java");
            Files.writeString(source, block.group(1));
            arguments.add(source.toString());
            PROMISED.put(
                    name.group(1),
                    block.group(2) == null ? List.of() : block.group(2).lines().toList());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = compiler.run(null, said, said, arguments.toArray(String[]::new));
        assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
        programs = new URLClassLoader(new URL[] {folder.toUri().toURL()}, LibraryIT.class.getClassLoader());
    }

    @Test
    void theCoordinatesAreThoseOfThePom() throws Exception {
        String agent = SoftwareAgent.NODE.getURI();
        String version = agent.substring(agent.lastIndexOf('/') + 1);
        String page = Files.readString(DocumentedCommands.ROOT.resolve("docs/library.md"));
        assertTrue(
                Pattern.compile("<version>" + Pattern.quote(version) + "(-SNAPSHOT)?</version>")
                        .matcher(page)
                        .find(),
                version);
    }

    @Test
    void theWholeProgramsPrintWhatThePagePromises() throws Exception {
        for (String program : List.of("TextToTrig", "OwnAnnotator")) {
            String printed = printed(program);
            for (String line : PROMISED.get(program)) {
                Pattern pattern =
                        Pattern.compile("^" + Pattern.quote(line).replace("…", "\\E.*\\Q") + "$", Pattern.MULTILINE);
                assertTrue(
                        pattern.matcher(printed).find(), () -> program + " prints no '" + line + "' but\n" + printed);
            }
            assertFalse(PROMISED.get(program).isEmpty());
        }
    }

    @Test
    void theOthersGiveWhatThePageSays() throws Exception {
        assertEquals("[Capture", given("Kinds").toString().replaceFirst(",.*", ""));
        assertTrue(given("Check").toString().contains("the text does not have"));
        assertEquals(2L, given("Parted"));
        assertEquals(1L, given("Held"));
    }

    @Test
    void eachProgramOfThePageIsTried() {
        assertEquals(
                List.of("TextToTrig", "Kinds", "OwnAnnotator", "Check", "Parted", "Held"),
                List.copyOf(PROMISED.keySet()));
    }

    private static String printed(String program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            programs.loadClass(program).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Object given(String program) throws Exception {
        return programs.loadClass(program).getMethod("run", Pipeline.class).invoke(null, SharedPipeline.get());
    }
}
