package org.newsgraph.store.tdb;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.block.Block;
import org.apache.jena.dboe.base.block.BlockMgrBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The blocks of one of an index's two files, for reading only. Safe for several threads. */
final class MappedBlocks extends BlockMgrBase {
    private static final Logger LOG = LoggerFactory.getLogger(MappedBlocks.class);

    private final MappedFile file;
    private volatile long limit;
    private volatile boolean closed;

    private MappedBlocks(String name, MappedFile file, int blockSize) {
        super(name, blockSize);
        this.file = file;
        this.limit = file.size() / blockSize;
    }

    static MappedBlocks open(Path file, int blockSize) throws IOException {
        return new MappedBlocks(String.valueOf(file.getFileName()), MappedFile.open(file), blockSize);
    }

    @Override
    public Block getRead(long id) {
        Block block = new Block(id, file.block(id, blockSize));
        block.setReadOnly(true);
        return block;
    }

    @Override
    public boolean isEmpty() {
        return file.size() == 0;
    }

    @Override
    public boolean valid(int id) {
        return id >= 0 && id < limit;
    }

    @Override
    public long allocLimit() {
        return limit;
    }

    @Override
    public void resetAlloc(long boundary) {
        limit = boundary;
    }

    @Override
    public void release(Block block) {
        // It is a view of the mapped file.
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void sync() {
        // There is nothing to write.
    }

    @Override
    public void syncForce() {
        // There is nothing to write.
    }

    @Override
    protected Block allocate() {
        throw refusal();
    }

    @Override
    public Block getWrite(long id) {
        throw refusal();
    }

    @Override
    public Block promote(Block block) {
        throw refusal();
    }

    @Override
    public void write(Block block) {
        throw refusal();
    }

    @Override
    public void overwrite(Block block) {
        throw refusal();
    }

    @Override
    public void free(Block block) {
        throw refusal();
    }

    private UnsupportedOperationException refusal() {
        return new UnsupportedOperationException(getLabel() + " is open for reading only");
    }

    @Override
    protected Logger log() {
        return LOG;
    }
}
