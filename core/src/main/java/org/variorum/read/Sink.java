package org.variorum.read;

import org.variorum.report.Report;

/** Takes what a format reads, in order of input. */
public interface Sink {
    void report(Report report);

    /** Takes a part of an input that cannot be used while the rest goes on. */
    void unread(Unread unread);
}
