package org.variorum.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Report;

/**
 * Makes reports on several threads and hands them on in the order in which they came. So that memory stays bounded, no
 * more than a few of them, and no more than {@link #MOST_BYTES} of their input, wait at a time. For one thread that
 * reads; close it to hand on what is left.
 */
final class Ordered implements Sink, AutoCloseable {
    private static final int WAITING_PER_THREAD = 8;

    /** One input may be longer, and then waits alone. */
    private static final long MOST_BYTES = 48L << 20;

    /** What became of one input: the one or the other. */
    private record Made(@Nullable Report report, @Nullable Unread unread) {}

    private record Waiting(Future<Made> made, long size) {}

    private final Sink sink;
    private final int threads;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable ExecutorService pool;
    private long bytes;

    Ordered(Sink sink, int threads) {
        this.sink = sink;
        this.threads = threads;
    }

    @Override
    public void report(Report report) {
        add(new Made(report, null));
    }

    @Override
    public void unread(Unread unread) {
        add(new Made(null, unread));
    }

    @Override
    public void later(String path, long size, Making making) {
        if (threads == 1) {
            handOn(make(path, making));
            return;
        }
        while (!waiting.isEmpty() && (waiting.size() >= threads * WAITING_PER_THREAD || bytes + size > MOST_BYTES)) {
            handOnFirst();
        }
        if (pool == null) {
            pool = pool(threads);
        }
        waiting.add(new Waiting(pool.submit(() -> make(path, making)), size));
        bytes += size;
        handOnReady();
    }

    /** Hands on all that wait. */
    void flush() {
        while (!waiting.isEmpty()) {
            handOnFirst();
        }
    }

    /** Leaves undone what was not asked for by {@link #flush}. */
    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }

    private void add(Made made) {
        handOnReady();
        if (waiting.isEmpty()) {
            handOn(made);
        } else {
            waiting.add(new Waiting(java.util.concurrent.CompletableFuture.completedFuture(made), 0));
        }
    }

    private void handOnReady() {
        while (!waiting.isEmpty() && waiting.getFirst().made().isDone()) {
            handOnFirst();
        }
    }

    private void handOnFirst() {
        Waiting first = waiting.removeFirst();
        bytes -= first.size();
        try {
            handOn(first.made().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a report was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void handOn(Made made) {
        if (made.report() != null) {
            sink.report(made.report());
        } else if (made.unread() != null) {
            sink.unread(made.unread());
        }
    }

    private static Made make(String path, Making making) {
        try {
            return new Made(making.report(), null);
        } catch (Refused e) {
            return new Made(null, new Unread(path, e.cause()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Made(null, Fault.at(path, e));
        }
    }

    private static ExecutorService pool(int threads) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread t = new Thread(task, "variorum-read");
            t.setDaemon(true);
            return t;
        });
    }
}
