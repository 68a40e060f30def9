package org.variorum.read;

import org.variorum.report.Report;

/** Takes what a format reads, in order of input. */
public interface Sink {
    void report(Report report);

    /** Takes a part of an input that cannot be used while the rest goes on. */
    void unread(Unread unread);

    /**
     * Takes a report that is still to be made, which may be done on another thread while the next are gathered. Its
     * place in the order stays, and what is refused then is told as unread.
     *
     * @param path what the report will be called by
     * @param size how many bytes {@code making} holds until it is done
     */
    default void later(String path, long size, Making making) {
        try {
            report(making.report());
        } catch (Refused e) {
            unread(new Unread(path, e.cause()));
        }
    }

    /** Makes a report. */
    @FunctionalInterface
    interface Making {
        /** @throws Refused if there is none in it */
        Report report() throws Refused;
    }
}
