package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.DocumentedCommands.Block;
import org.newsgraph.DocumentedCommands.Outcome;

/** The commands of the user's guide, run in its order by the launcher, with the real models. */
class GuideIT {
    private static final Pattern COMMAND = Pattern.compile("^\\./newsgraph ", Pattern.MULTILINE);
    /** Tools that not every machine has; a command that needs one is left out where it is missing. */
    private static final List<String> OTHERS = List.of("jq", "sqlite3");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheGuideWorksAndPrintsWhatIsPromised() throws Exception {
        DocumentedCommands.layOut(folder);
        List<Block> blocks = DocumentedCommands.in("docs/guide.md").stream()
                .filter(block -> COMMAND.matcher(block.script()).find())
                .toList();
        assertTrue(blocks.size() > 15, "blocks: " + blocks.size());
        for (Block block : blocks) {
            if (lacksATool(block)) {
                continue;
            }
            Outcome outcome = DocumentedCommands.run(folder, block.script());
            assertEquals(0, outcome.code(), () -> block.script() + outcome.err());
            assertEquals(List.of(), block.missingIn(outcome.out()), () -> block.script() + outcome.out());
        }
        assertTrue(Files.size(folder.resolve("news.ttl")) > 10_000);
        assertFalse(Files.readString(folder.resolve("both.nt")).isEmpty());
    }

    private boolean lacksATool(Block block) throws Exception {
        for (String tool : OTHERS) {
            boolean needed = Pattern.compile("(^|\\| )" + tool + " ", Pattern.MULTILINE)
                    .matcher(block.script())
                    .find();
            if (needed && DocumentedCommands.run(folder, "command -v " + tool).code() != 0) {
                return true;
            }
        }
        return false;
    }
}
