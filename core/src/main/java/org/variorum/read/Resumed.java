package org.variorum.read;

import org.variorum.report.Report;

/** Passes over everything up to a report that was read before, without making the reports on the way. */
final class Resumed implements Sink {
    private final ReadOptions.After after;
    private final Sink sink;
    private int met;

    Resumed(ReadOptions.After after, Sink sink) {
        this.after = after;
        this.sink = sink;
    }

    /** What the report is called by behind which reading begins. */
    String path() {
        return after.path();
    }

    /** True as long as the report behind which reading begins has not been met. */
    boolean isBefore() {
        return met < after.times();
    }

    /** True where nothing that is read from {@code path} can be wanted: an input's reports are called by it. */
    boolean passesOver(String path) {
        return isBefore() && !after.path().startsWith(path);
    }

    @Override
    public void report(Report report) {
        if (!passed(report.path())) {
            sink.report(report);
        }
    }

    @Override
    public void unread(Unread unread) {
        if (!isBefore()) {
            sink.unread(unread);
        }
    }

    @Override
    public void later(String path, long size, Making making) {
        if (!passed(path)) {
            sink.later(path, size, making);
        }
    }

    private boolean passed(String path) {
        if (!isBefore()) {
            return false;
        }
        met += path.equals(after.path()) ? 1 : 0;
        return true;
    }
}
