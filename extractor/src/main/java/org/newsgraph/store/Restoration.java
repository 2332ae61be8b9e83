package org.newsgraph.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Flaw;
import org.newsgraph.graph.RdfFile;

/** Makes the next generation of an empty store out of a backup: a kill leaves the store empty or complete. */
final class Restoration {
    /** Quads that are sorted at once; the transaction is one, as in {@link Compaction}. */
    private static final int BATCH = 500_000;

    private static final int END = 100;

    private final Path store;
    private final Path file;

    Restoration(Path store, Path file) {
        this.store = store;
        this.file = file;
    }

    /**
     * To be called by the one who holds the store's lock.
     *
     * @return what is not as the manifest in the backup says
     * @throws BackupException where the file is no complete backup
     * @throws StoreException where there are documents already, or the store can't be written
     */
    List<Flaw> run() {
        Generations generations = new Generations(store);
        generations.current().filter(current -> Database.quads(current) != 0).ifPresent(current -> {
            throw new StoreException.Unusable(
                    store, "it holds documents already. Name a new one with --store, or move this one away first");
        });
        Path growing = null;
        try {
            growing = generations.begin();
            List<Flaw> flaws = fill(growing);
            generations.complete(growing);
            return flaws;
        } catch (BackupException e) {
            Compaction.discard(growing, e);
            throw e;
        } catch (RuntimeException | IOException | InternalError e) {
            Compaction.discard(growing, e);
            throw new StoreException.NotWritten(store, e);
        }
    }

    private List<Flaw> fill(Path growing) {
        DatasetGraph database = Database.open(growing);
        try {
            read(database);
            return database.calculateRead(() -> Verification.check(
                    new StoreView(new ReadOnlyDataset(database), database.getDefaultGraph()), database));
        } finally {
            Database.close(growing);
        }
    }

    private void read(DatasetGraph database) {
        try (Tail in = new Tail(RdfFile.open(file))) {
            Writer writer = new Writer(database);
            database.begin(ReadWrite.WRITE);
            try {
                RDFParser.source(in)
                        .lang(Lang.NQUADS)
                        .checking(false)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(writer);
                database.commit();
            } catch (RuntimeException e) {
                database.abort();
                throw e;
            } finally {
                database.end();
            }
            long expected = Backup.quads(in.end());
            if (expected < 0) {
                throw new BackupException(
                        file,
                        "its last line does not say how many quads it should hold. It broke off,"
                                + " or is an export, which 'newsgraph load' takes");
            }
            if (expected != writer.count) {
                throw new BackupException(file, "it should hold " + expected + " quads, but holds " + writer.count);
            }
        } catch (RiotException | RuntimeIOException e) {
            throw new BackupException(file, "it can't be read: " + e.getMessage());
        } catch (IOException e) {
            throw new BackupException(file, "it can't be read: " + Causes.message(e));
        }
    }

    private static final class Writer extends StreamRDFBase {
        private final Insertion insertion;
        private long count;

        Writer(DatasetGraph database) {
            this.insertion = new Insertion(database);
        }

        @Override
        public void quad(Quad quad) {
            if (!StoredForm.of(quad.getObject()).equals(quad.getObject())) {
                throw new RiotException(StoredForm.refusal(quad.getObject()));
            }
            insertion.add(quad);
            count++;
            if (insertion.size() >= BATCH) {
                insertion.finish();
            }
        }

        @Override
        public void finish() {
            insertion.finish();
        }
    }

    /** Remembers the last bytes that were read. */
    private static final class Tail extends FilterInputStream {
        private byte[] end = {};

        Tail(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                int kept = Math.max(0, Math.min(end.length, END - read));
                int added = Math.min(read, END);
                byte[] next = new byte[kept + added];
                System.arraycopy(end, end.length - kept, next, 0, kept);
                System.arraycopy(bytes, offset + read - added, next, kept, added);
                end = next;
            }
            return read;
        }

        String end() {
            return new String(end, StandardCharsets.UTF_8);
        }
    }
}
