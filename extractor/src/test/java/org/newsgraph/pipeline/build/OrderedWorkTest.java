package org.newsgraph.pipeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.newsgraph.pipeline.build.OrderedWork.Result;

class OrderedWorkTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void resultsComeInTheOrderOfTheWork() throws Exception {
        List<Object> taken = new ArrayList<>();
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(4, LONG, OrderedWorkTest::laterForEarlier)) {
            for (int i = 0; i < 100; i++) {
                if (work.isFull()) {
                    taken.add(work.take());
                }
                work.give(i);
            }
            while (!work.isEmpty()) {
                taken.add(work.take());
            }
        }
        for (int i = 0; i < 100; i++) {
            assertEquals(new Result.Done<>(i, i * i), taken.get(i));
        }
    }

    private static int laterForEarlier(int item) throws InterruptedException {
        Thread.sleep(3 - item % 4 < 0 ? 0 : 3 - item % 4);
        return item * item;
    }

    @Test
    void whatTheWorkThrowsCostsNoOtherItem() throws Exception {
        try (OrderedWork<String, Integer> work = new OrderedWork<>(1, LONG, Integer::parseInt)) {
            work.give("one");
            work.give("2");
            Result.Failed<?, ?> failed = assertInstanceOf(Result.Failed.class, work.take());
            assertInstanceOf(NumberFormatException.class, failed.cause());
            assertEquals(new Result.Done<>("2", 2), work.take());
        }
    }

    @Test
    void workThatNeverEndsIsGivenUpAndItsThreadReplaced() {
        CountDownLatch never = new CountDownLatch(1);
        assertTimeoutPreemptively(LONG, () -> {
            try (OrderedWork<String, String> work = new OrderedWork<>(1, Duration.ofMillis(50), item -> {
                while (item.equals("stuck")) {
                    awaitDeafly(never);
                }
                return item;
            })) {
                work.give("stuck");
                work.give("next");
                work.give("stuck");
                work.give("last");
                assertInstanceOf(Result.TimedOut.class, work.take());
                assertEquals(new Result.Done<>("next", "next"), work.take());
                assertInstanceOf(Result.TimedOut.class, work.take());
                assertEquals(new Result.Done<>("last", "last"), work.take());
            }
        });
    }

    /** As libraries do that do not listen to interrupts. */
    private static void awaitDeafly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            // deaf
        }
    }

    @Test
    void waitingForAThreadDoesNotCountAsWork() {
        assertTimeoutPreemptively(LONG, () -> {
            try (OrderedWork<Integer, Integer> work = new OrderedWork<>(1, Duration.ofMillis(400), item -> {
                TimeUnit.MILLISECONDS.sleep(100);
                return item;
            })) {
                for (int i = 0; i < 8; i++) {
                    work.give(i);
                }
                assertTrue(work.isFull());
                for (int i = 0; i < 8; i++) {
                    assertEquals(new Result.Done<>(i, i), work.take());
                }
            }
        });
    }
}
