package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                IntConsumer own = worker.get();
                for (int from = next.getAndAdd(AT_ONCE); from < count; from = next.getAndAdd(AT_ONCE)) {
                    for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
                        own.accept(i);
                    }
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
                next.set(count);
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            others.add(Thread.ofPlatform().name("matching-" + i).daemon().start(work));
        }
        work.run();
        others.forEach(Workers::await);
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while matching.", e);
        }
    }
}
