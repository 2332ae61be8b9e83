package org.newsgraph.export.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.newsgraph.store.ReadableStore;
import org.newsgraph.store.StoreView;

/**
 * Answers SPARQL queries over what a store shows.
 *
 * <pre>{@code
 * new Queries(store).answer(new QueryRequest("SELECT ?x { ?x a ng:Call }"), System.out);
 * }</pre>
 */
public final class Queries {
    /** Deep enough for the recursion of a query of tens of thousands of terms. */
    private static final long STACK = 256L << 20;
    /** How long after its timeout a query may take to notice. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final ReadableStore store;

    public Queries(ReadableStore store) {
        this.store = store;
    }

    /**
     * Runs a query in a read transaction and writes its answer. Does not close {@code out}.
     *
     * <p>It runs in a thread of its own, which is left behind where it does not notice that its time is over, as inside a
     * regular expression: nobody may interrupt a thread that reads a TDB2 database.
     *
     * @throws QueryFailure where there is no answer
     * @throws UncheckedIOException where {@code out} fails
     */
    public void answer(QueryRequest request, OutputStream out) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> run(request, out, answer), "query", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            answer.get(request.timeout().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause(), request.timeout());
        } catch (TimeoutException e) {
            throw new QueryFailure.TimedOut(request.timeout());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryFailure.TimedOut(request.timeout());
        }
    }

    private void run(QueryRequest request, OutputStream out, CompletableFuture<Void> answer) {
        try {
            PreparedQuery query = PreparedQuery.of(request);
            store.read(view -> execute(view, query, request, out));
            answer.complete(null);
        } catch (RuntimeException | Error e) {
            // Not swallowed: whoever waits for the answer gets it.
            answer.completeExceptionally(e);
        }
    }

    private static boolean execute(StoreView view, PreparedQuery query, QueryRequest request, OutputStream out) {
        QueryExecBuilder builder = QueryExec.dataset(view.dataset()).query(query.query());
        query.values().forEach(builder::substitution);
        builder.timeout(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try (QueryExec execution = builder.build()) {
            new Answers(request.format(), out).write(execution);
            out.flush();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException failure(Throwable cause, Duration timeout) {
        if (cause instanceof QueryCancelledException) {
            return new QueryFailure.TimedOut(timeout);
        }
        if (cause instanceof StackOverflowError) {
            return new QueryFailure.TooLarge("nested too deeply");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
