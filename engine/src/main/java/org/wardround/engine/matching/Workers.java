package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Shares numbered work among threads. Each piece of work must stand alone, so that the number of threads changes nothing. */
final class Workers {
    private static final int AT_ONCE = 64;

    private Workers() {}

    /**
     * Does all work.
     *
     * @param count how many pieces of work
     * @param threads how many threads, 1 or more; with 1 the caller's thread does it
     * @param worker makes what one thread needs, and gives what it does with one piece of work
     */
    static void share(int count, int threads, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            IntConsumer own = worker.get();
            for (int from = next.getAndAdd(AT_ONCE); from < count; from = next.getAndAdd(AT_ONCE)) {
                for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
                    own.accept(i);
                }
            }
        };
        List<FutureTask<Boolean>> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            FutureTask<Boolean> task = new FutureTask<>(work, true);
            others.add(task);
            Thread.ofPlatform().name("matching-" + i).daemon().start(task);
        }
        work.run();
        others.forEach(Workers::await);
    }

    private static void await(FutureTask<Boolean> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while matching.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Matching failed.", e);
        }
    }
}
