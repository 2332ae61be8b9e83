package org.newsgraph.pipeline.build;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work done by several threads whose results come out in the order in which it went in.
 *
 * <p>To be used by one thread, which alone gives work and takes results. A piece of work that takes too long is given
 * up: its thread is interrupted and, since libraries need not care, replaced by another.
 *
 * @param <T> what is worked on
 * @param <R> what becomes of it
 */
final class OrderedWork<T, R> implements AutoCloseable {
    /** What is done to each; may throw what it likes. */
    interface Work<T, R> {
        R on(T item) throws Exception;
    }

    /** What became of one item. */
    sealed interface Result<T, R> {
        T item();

        /** The work is done. */
        record Done<T, R>(T item, R value) implements Result<T, R> {}

        /** The work threw. */
        record Failed<T, R>(T item, Throwable cause) implements Result<T, R> {}

        /** The work took too long. */
        record TimedOut<T, R>(T item, Duration limit) implements Result<T, R> {}
    }

    /** So many items a thread may wait, so that no thread idles while results are stored. */
    private static final int AHEAD = 8;

    private final int threads;
    private final Duration limit;
    private final Work<T, R> work;
    private final ThreadPoolExecutor pool;
    private final Deque<Job> jobs = new ArrayDeque<>();

    OrderedWork(int threads, Duration limit, Work<T, R> work) {
        this.threads = threads;
        this.limit = limit;
        this.work = work;
        this.pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), job -> {
            Thread thread = new Thread(job, "newsgraph-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether a result must be taken before more work is given. */
    boolean isFull() {
        return jobs.size() >= threads * AHEAD;
    }

    boolean isEmpty() {
        return jobs.isEmpty();
    }

    /** Whether {@link #take} would return at once. */
    boolean isReady() {
        return !jobs.isEmpty() && jobs.peek().isDone();
    }

    void give(T item) {
        if (isFull()) {
            throw new IllegalStateException("take a result first");
        }
        Job job = new Job(item);
        jobs.add(job);
        pool.execute(job);
    }

    /** Waits for the oldest item's result. */
    Result<T, R> take() throws InterruptedException {
        Job job = jobs.remove();
        try {
            return new Result.Done<>(job.item, job.await());
        } catch (ExecutionException e) {
            return new Result.Failed<>(job.item, e.getCause());
        } catch (TimeoutException e) {
            job.cancel(true);
            replaceThread();
            return new Result.TimedOut<>(job.item, limit);
        }
    }

    /** For one that may never come back. If it does there is a thread too many, which does no harm. */
    private void replaceThread() {
        pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
    }

    /** Gives up what has not been taken. */
    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** The time runs from when a thread takes the job up, not from when it is given. */
    private final class Job extends FutureTask<R> {
        private final T item;
        private final CountDownLatch started = new CountDownLatch(1);
        private volatile long start;

        Job(T item) {
            super(() -> work.on(item));
            this.item = item;
        }

        @Override
        public void run() {
            start = System.nanoTime();
            started.countDown();
            super.run();
        }

        R await() throws InterruptedException, ExecutionException, TimeoutException {
            started.await();
            return get(limit.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
        }
    }
}
