package org.newsgraph.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The disk below the stores of a test's process: it counts what is written to the stores' files, can be full from a given
 * write on, and tells when a file is forced to disk.
 *
 * <p>TDB2's files come to it through the classes of {@code org.apache.jena.dboe.base.file} that the tests put in place of
 * Jena's. What goes through mapped memory passes it by, but the growing of such files does not.
 */
public final class WatchedDisk {
    private static final Consumer<String> NOBODY = file -> {};
    private static final AtomicLong WRITES = new AtomicLong();
    private static volatile long limit = Long.MAX_VALUE;
    private static volatile Consumer<String> forced = NOBODY;

    private WatchedDisk() {}

    /** From the write after so many more on, there is no space. */
    public static void fullAfter(long writes) {
        WRITES.set(0);
        limit = writes;
    }

    /** There is space again. Returns how often there was something to write since {@link #fullAfter}. */
    public static long free() {
        limit = Long.MAX_VALUE;
        return WRITES.get();
    }

    /** Asks to be told the name of each file that has just been forced to disk. */
    public static void onForce(Consumer<String> listener) {
        forced = listener;
    }

    /** Asks for nothing any more. */
    public static void silence() {
        forced = NOBODY;
    }

    /** To be asked before each write. */
    public static boolean isFull() {
        return WRITES.incrementAndGet() > limit;
    }

    /** What a write to a full disk says. */
    public static IOException noSpace() {
        return new IOException("No space left on device");
    }

    /** Watches a file. */
    public static FileChannel watch(String file, FileChannel channel) {
        return new Watched(file, channel);
    }

    private static final class Watched extends FileChannel {
        private final String file;
        private final FileChannel channel;

        Watched(String file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (isFull()) {
                // As much as there was place for.
                ByteBuffer half = bytes.duplicate();
                half.limit(half.position() + half.remaining() / 2);
                channel.write(half);
                throw noSpace();
            }
            return channel.write(bytes);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            // To write over what is there needs no space, but on file systems that copy on write.
            if (position + bytes.remaining() > channel.size()) {
                requireSpace();
            }
            return channel.write(bytes, position);
        }

        @Override
        public long write(ByteBuffer[] buffers, int offset, int length) throws IOException {
            requireSpace();
            return channel.write(buffers, offset, length);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            if (position + size > channel.size()) {
                requireSpace();
            }
            return channel.map(mode, position, size);
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
            requireSpace();
            return channel.transferFrom(from, position, count);
        }

        private static void requireSpace() throws IOException {
            if (isFull()) {
                throw noSpace();
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
            forced.accept(file);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return channel.read(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return channel.read(bytes, position);
        }

        @Override
        public long read(ByteBuffer[] buffers, int offset, int length) throws IOException {
            return channel.read(buffers, offset, length);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
            return channel.transferTo(position, count, to);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return channel.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
