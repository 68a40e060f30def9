package org.variorum.desk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far long work has got, on one line of standard error that is written over: how many bytes of how many have been
 * read, and how many reports came out. Silent where standard error is no terminal, which the launcher finds out, and for
 * work that is over soon.
 */
final class Progress implements AutoCloseable {
    private static final long FIRST = 1_500_000_000L;
    private static final long EVERY = 200_000_000L;

    private final boolean shown;
    private final Supplier<OptionalLong> size;
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();
    private long last = start;
    private int reports;
    private long bytes;
    private @Nullable OptionalLong total;
    private boolean drawn;

    private Progress(boolean shown, Supplier<OptionalLong> size) {
        this.shown = shown;
        this.size = size;
    }

    /** @param size the number of bytes to read, asked for only when there is something to show; empty where unknown */
    static Progress start(Supplier<OptionalLong> size) {
        return new Progress(Boolean.getBoolean("variorum.terminal"), size);
    }

    /** One more report is done. */
    void step() {
        reports++;
        draw();
    }

    /** So many bytes more have been read. */
    void read(long more) {
        bytes += more;
        draw();
    }

    private void draw() {
        long now = System.nanoTime();
        if (!shown || now - start <= FIRST || now - last <= EVERY) {
            return;
        }
        last = now;
        drawn = true;
        if (total == null) {
            total = size.get();
        }
        err.print("\r" + Gauge.line(bytes, total, reports, (now - start) / 1e9) + "\033[K");
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r\033[K");
        }
    }

    /** The words of the line. */
    static final class Gauge {
        private static final int WIDTH = 20;

        private Gauge() {}

        /** Such as {@code [#####···············]  25 % of 1.2 GB, 3,021 reports, 310 a second, 29 s left}. */
        static String line(long bytes, OptionalLong total, int reports, double seconds) {
            String done = String.format(Locale.ROOT, "%,d reports, %.0f a second", reports, reports / seconds);
            if (total.isEmpty() || total.getAsLong() == 0) {
                return (bytes == 0 ? "" : size(bytes) + ", ") + done;
            }
            double part = Math.min(1, (double) bytes / total.getAsLong());
            int full = (int) (part * WIDTH);
            String left = part < 0.01 ? "" : ", " + time(seconds / part - seconds) + " left";
            return String.format(
                    Locale.ROOT,
                    "[%s%s] %3.0f %% of %s, %s%s",
                    "#".repeat(full),
                    "\u00b7".repeat(WIDTH - full),
                    Math.floor(part * 100),
                    size(total.getAsLong()),
                    done,
                    left);
        }

        private static String size(long bytes) {
            return bytes >= 1_000_000_000
                    ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
                    : bytes >= 1_000_000
                            ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
                            : String.format(Locale.ROOT, "%.0f kB", bytes / 1e3);
        }

        private static String time(double seconds) {
            long whole = Math.round(seconds);
            return whole < 100 ? whole + " s" : whole < 6000 ? whole / 60 + " min" : whole / 3600 + " h";
        }
    }
}
