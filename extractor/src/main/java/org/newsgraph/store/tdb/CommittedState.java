package org.newsgraph.store.tdb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.BufferChannelMem;

/**
 * Where each file of a database ended when something was last committed: what TDB2 keeps in a small file beside each large
 * one, and the journal, whose commits may not have reached all of the small ones.
 *
 * <p>The large files are only written behind these ends, so that what stands before them is the database of that commit for
 * as long as the files exist. TDB2 writes the journal with its commit first, then the small files, then empties the
 * journal. So small files that were the same before and after the journal was read are of one commit together with it,
 * also while another process writes them.
 */
final class CommittedState {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(3);

    private final Map<String, byte[]> ends;
    private final byte[] journal;

    private CommittedState(Map<String, byte[]> ends, byte[] journal) {
        this.ends = ends;
        this.journal = journal;
    }

    /**
     * Reads it from a database's folder.
     *
     * @param names of the small files
     * @throws NoSuchFileException where one is missing, as when a compaction takes the folder away
     * @throws IOException where one can't be read, or where they never rest
     */
    static CommittedState read(Path folder, List<String> names) throws IOException {
        Map<String, byte[]> before = ends(folder, names);
        for (long pauses = PATIENCE.dividedBy(PAUSE); pauses > 0; pauses--) {
            byte[] journal = journal(folder);
            Map<String, byte[]> after = ends(folder, names);
            if (same(before, after)) {
                return new CommittedState(after, journal);
            }
            before = after;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IOException(
                folder + ": was written all the time for " + PATIENCE.toSeconds() + " seconds. Try again later");
    }

    private static Map<String, byte[]> ends(Path folder, List<String> names) throws IOException {
        Map<String, byte[]> ends = new TreeMap<>();
        for (String name : names) {
            ends.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return ends;
    }

    private static boolean same(Map<String, byte[]> before, Map<String, byte[]> after) {
        return before.keySet().stream().allMatch(name -> Arrays.equals(before.get(name), after.get(name)));
    }

    /** As far as something was committed in it; the rest never happened. */
    private static byte[] journal(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(JournalExtent.FILE));
        JournalExtent extent = JournalExtent.of(new ByteArrayInputStream(bytes), bytes.length);
        return Arrays.copyOf(bytes, (int) extent.committed());
    }

    /** A small file's content, to be read and, by a journal's commit, to be changed in memory. */
    BufferChannel end(String name) {
        return channel(name, content(name));
    }

    /** The first number in a small file: of the terms' file the length in bytes. */
    long length(String name) {
        return ByteBuffer.wrap(content(name)).getLong();
    }

    /** What was committed in the journal. */
    BufferChannel journal() {
        return channel(JournalExtent.FILE, journal);
    }

    private byte[] content(String name) {
        byte[] content = ends.get(name);
        if (content == null) {
            throw new IllegalArgumentException(name + ": was not among the files to read: " + ends.keySet());
        }
        return content;
    }

    private static BufferChannel channel(String name, byte[] content) {
        BufferChannel channel = BufferChannelMem.create(name);
        channel.write(ByteBuffer.wrap(content));
        channel.position(0);
        return channel;
    }
}
