package org.apache.jena.dboe.base.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.testing.WatchedDisk;

/** Opens the store's files as Jena's class of this name does, below a {@link WatchedDisk}. Refuses a journal that is open. */
public final class ChannelManager {
    private static final Map<String, FileChannel> JOURNALS = new HashMap<>();

    private ChannelManager() {}

    public static FileChannel acquire(String file) {
        return acquire(file, "rw");
    }

    public static synchronized FileChannel acquire(String file, String mode) {
        if (JOURNALS.containsKey(file)) {
            throw new FileException("Already open: " + file);
        }
        FileChannel channel = open(file, mode);
        if (file.endsWith(".jrnl")) {
            JOURNALS.put(file, channel);
        }
        return channel;
    }

    @SuppressWarnings("resource")
    private static FileChannel open(String file, String mode) {
        try {
            return WatchedDisk.watch(file, new RandomAccessFile(file, mode).getChannel());
        } catch (IOException e) {
            throw new FileException("Failed to open: " + file + " (mode=" + mode + ")", e);
        }
    }

    public static synchronized void release(String file) {
        FileChannel channel = JOURNALS.get(file);
        if (channel != null) {
            release(channel);
        }
    }

    public static synchronized void release(FileChannel channel) {
        JOURNALS.values().remove(channel);
        try {
            channel.close();
        } catch (IOException e) {
            // As in Jena's.
        }
    }

    public static void reset() {
        releaseAll(null);
    }

    public static synchronized void releaseAll(String prefix) {
        for (String file : List.copyOf(JOURNALS.keySet())) {
            if (prefix == null || file.startsWith(prefix)) {
                release(file);
            }
        }
    }
}
