package org.variorum.read;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Report;

/** Passes reports on, with the day a person gave for those that do not tell their own. */
record Published(@Nullable LocalDate day, Consumer<Report> reports, Consumer<Unread> causes) implements Sink {

    @Override
    public void report(Report report) {
        boolean silent = report.published() == null && day != null;
        reports.accept(
                silent ? report.toBuilder().published(String.valueOf(day)).build() : report);
    }

    @Override
    public void unread(Unread unread) {
        causes.accept(unread);
    }
}
