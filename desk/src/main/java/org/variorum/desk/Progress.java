package org.variorum.desk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How far long work has got, on one line of standard error that is written over. Silent where standard error is no
 * terminal, which the launcher finds out, and for work that is over soon.
 */
final class Progress implements AutoCloseable {
    private static final long FIRST = 1_500_000_000L;
    private static final long EVERY = 200_000_000L;

    private final boolean shown;
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();
    private long last = start;
    private int done;
    private boolean drawn;

    private Progress(boolean shown) {
        this.shown = shown;
    }

    static Progress start() {
        return new Progress(Boolean.getBoolean("variorum.terminal"));
    }

    /** One more report is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - start > FIRST && now - last > EVERY) {
            last = now;
            drawn = true;
            err.printf(Locale.ROOT, "\r%,d reports, %.0f a second ", done, done * 1e9 / (now - start));
        }
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r\033[K");
        }
    }
}
