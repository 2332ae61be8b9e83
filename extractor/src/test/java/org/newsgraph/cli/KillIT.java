package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed while it changes a store: nothing that was acknowledged is lost, no document is half there, nobody
 * has to repair anything and the next run of the same command finishes the rest.
 *
 * <p>{@code mvn -Preliability test} kills three hundred times, and ten times with the real annotator.
 */
class KillIT {
    private static final long SEED = Long.getLong("reliability.seed", 1);

    @TempDir
    Path folder;

    @Test
    void aKillLeavesEachDocumentOldOrNew() throws Exception {
        killed(4, false);
    }

    @Test
    @Tag("reliability")
    void threeHundredKills() throws Exception {
        killed(Integer.getInteger("reliability.kills", 300), false);
    }

    @Test
    @Tag("reliability")
    void tenKillsWithTheRealAnnotator() throws Exception {
        killed(10, true);
    }

    private void killed(int times, boolean real) throws IOException, InterruptedException {
        try (Kills kills = new Kills(folder, SEED, real, times > 100)) {
            for (int i = 0; i < times; i++) {
                kills.next();
            }
            System.out.println(kills.summary());
        }
    }
}
