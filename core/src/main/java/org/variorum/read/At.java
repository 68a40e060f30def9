package org.variorum.read;

import org.variorum.report.Report;

/** Gives the report at an address that address, where the report does not tell its own. */
record At(String path, String address, Sink sink) implements Sink {
    @Override
    public void report(Report report) {
        boolean silent = report.url() == null && report.path().equals(path);
        sink.report(silent ? report.toBuilder().url(address).build() : report);
    }

    @Override
    public void unread(Unread unread) {
        sink.unread(unread);
    }
}
