package org.newsgraph.store.tdb;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.Adler32;

/**
 * How far a journal of TDB2 can be trusted, in bytes from its start. Its last entry may not be written to its end, as when
 * the machine stops in the middle of a change, or while another process writes it.
 *
 * @param whole where its entries end that were written to their end
 * @param committed where the last of them that commits a change ends; 0 where none does
 */
public record JournalExtent(long whole, long committed) {
    /** In a database's folder. */
    public static final String FILE = "journal.jrnl";

    /** Length of the data, checksum, type, component. */
    private static final int HEADER = 4 * Integer.BYTES;

    private static final int CHECKSUM = 4;
    private static final int TYPE = 8;
    private static final int COMMIT = 3;
    private static final int LAST_TYPE = 4;

    /** @param size how many bytes there are to read */
    public static JournalExtent of(InputStream journal, long size) throws IOException {
        DataInputStream in = new DataInputStream(journal);
        long whole = 0;
        long committed = 0;
        while (whole < size) {
            Optional<ByteBuffer> entry = entry(in, size - whole);
            if (entry.isEmpty()) {
                break;
            }
            whole += entry.get().capacity();
            if (entry.get().getInt(TYPE) == COMMIT) {
                committed = whole;
            }
        }
        return new JournalExtent(whole, committed);
    }

    /** The next entry; empty where it is not whole. */
    private static Optional<ByteBuffer> entry(DataInputStream in, long left) throws IOException {
        if (left < HEADER) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        int length = Math.max(0, header.getInt(0));
        int type = header.getInt(TYPE);
        if (length > left - HEADER || type < 1 || type > LAST_TYPE) {
            return Optional.empty();
        }
        int checksum = header.getInt(CHECKSUM);
        ByteBuffer entry = ByteBuffer.allocate(HEADER + length)
                .put(header.putInt(CHECKSUM, 0))
                .put(in.readNBytes(length));
        Adler32 found = new Adler32();
        found.update(entry.array());
        return (int) found.getValue() == checksum ? Optional.of(entry) : Optional.empty();
    }
}
