package org.newsgraph.store.tdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as long as it was when it was opened, mapped for reading only. It stays readable when the file is deleted, where
 * the system allows that, and when a thread that reads it is interrupted.
 */
final class MappedFile {
    /** A multiple of every block's size; a buffer holds less than twice as much. */
    private static final int SEGMENT = 1 << 30;

    private final List<ByteBuffer> segments;
    private final long size;

    private MappedFile(List<ByteBuffer> segments, long size) {
        this.segments = segments;
        this.size = size;
    }

    /** @throws IOException where there is no such file or it may not be read */
    static MappedFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            List<ByteBuffer> segments = new ArrayList<>();
            for (long position = 0; position < size; position += SEGMENT) {
                segments.add(channel.map(FileChannel.MapMode.READ_ONLY, position, Math.min(SEGMENT, size - position)));
            }
            return new MappedFile(segments, size);
        }
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /**
     * The bytes of one block.
     *
     * @param length a divisor of 2<sup>30</sup>
     * @throws IndexOutOfBoundsException where the file does not hold it whole
     */
    ByteBuffer block(long number, int length) {
        long position = number * length;
        return segments.get((int) (position / SEGMENT)).slice((int) (position % SEGMENT), length);
    }

    /**
     * Copies bytes from a position on.
     *
     * @return how many; fewer than asked for at the end of the file, -1 behind it
     */
    int read(long position, byte[] into, int start, int length) {
        if (position >= size) {
            return -1;
        }
        int wanted = (int) Math.min(length, size - position);
        for (int done = 0; done < wanted; ) {
            ByteBuffer segment = segments.get((int) ((position + done) / SEGMENT));
            int from = (int) ((position + done) % SEGMENT);
            int part = Math.min(wanted - done, segment.limit() - from);
            segment.get(from, into, start + done, part);
            done += part;
        }
        return wanted;
    }
}
