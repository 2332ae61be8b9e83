package org.apache.jena.dboe.base.file;

import java.io.IOException;
import org.apache.jena.atlas.io.IO;
import org.newsgraph.testing.WatchedDisk;

/** Makes the store's files as Jena's class of this name does, the file of nodes below a {@link WatchedDisk}. */
public final class FileFactory {
    private FileFactory() {}

    public static BinaryDataFile createBinaryDataFile(FileSet files, String ending) {
        return files.isMem()
                ? createBinaryDataFile()
                : new BinaryDataFileWriteBuffered(new Watched(files.filename(ending)));
    }

    public static BinaryDataFile createBinaryDataFile() {
        return new BinaryDataFileMem();
    }

    public static BufferChannel createBufferChannel(FileSet files, String ending) {
        String name = files.filename(ending);
        return files.isMem() ? BufferChannelMem.create(name) : BufferChannelFile.create(name);
    }

    public static BufferChannel createBufferChannelMem() {
        return createBufferChannel(FileSet.mem(), null);
    }

    private static final class Watched extends BinaryDataFileRandomAccess {
        Watched(String file) {
            super(file);
        }

        @Override
        public long write(byte[] bytes, int start, int length) {
            if (WatchedDisk.isFull()) {
                // As much as there was place for, of which the class above knows nothing.
                try {
                    switchToWriteMode();
                    file.write(bytes, start, length / 2);
                } catch (IOException e) {
                    IO.exception(e);
                }
                IO.exception(WatchedDisk.noSpace());
            }
            return super.write(bytes, start, length);
        }
    }
}
