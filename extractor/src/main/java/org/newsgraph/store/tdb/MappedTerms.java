package org.newsgraph.store.tdb;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.BinaryDataFile;

/** The file of terms as far as it was committed, for reading only. Safe for several threads. */
final class MappedTerms implements BinaryDataFile {
    private final String name;
    private final MappedFile file;
    private volatile long length;
    private volatile boolean open = true;

    private MappedTerms(String name, MappedFile file, long length) {
        this.name = name;
        this.file = file;
        this.length = length;
    }

    /** @param length what of it was committed, in bytes */
    static MappedTerms open(Path file, long length) throws IOException {
        return new MappedTerms(String.valueOf(file.getFileName()), MappedFile.open(file), length);
    }

    @Override
    public void open() {
        open = true;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public int read(long position, byte[] into, int start, int wanted) {
        return file.read(position, into, start, wanted);
    }

    @Override
    public long write(byte[] bytes, int start, int count) {
        throw new UnsupportedOperationException(name + " is open for reading only");
    }

    @Override
    public long length() {
        return length;
    }

    /** Takes what a journal says was committed; the file stays as it is. */
    @Override
    public void truncate(long committed) {
        length = committed;
    }

    @Override
    public void sync() {
        // There is nothing to write.
    }

    @Override
    public void close() {
        open = false;
    }
}
