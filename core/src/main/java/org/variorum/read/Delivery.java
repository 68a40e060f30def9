package org.variorum.read;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Report;

/**
 * Hands what was read to those who asked, with the day a person gave for reports that do not tell their own. What goes
 * wrong there is none of reading's mistakes, and is told from them by {@link Failed}.
 */
record Delivery(@Nullable LocalDate day, Consumer<Report> reports, Consumer<Unread> causes) implements Sink {

    /** Whoever asked for the reports could not take one. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException why;

        Failed(RuntimeException why) {
            super(why);
            this.why = why;
        }

        RuntimeException why() {
            return why;
        }
    }

    @Override
    public void report(Report report) {
        boolean silent = report.published() == null && day != null;
        Report dated =
                silent ? report.toBuilder().published(String.valueOf(day)).build() : report;
        give(dated, reports);
    }

    @Override
    public void unread(Unread unread) {
        give(unread, causes);
    }

    private static <T> void give(T thing, Consumer<T> taker) {
        try {
            taker.accept(thing);
        } catch (RuntimeException e) {
            throw new Failed(e);
        }
    }
}
