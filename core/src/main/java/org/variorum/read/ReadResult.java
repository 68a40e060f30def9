package org.variorum.read;

import java.util.List;
import org.variorum.report.Report;

/** What reading gave: the reports, in order of input, and the inputs that could not be used. */
public record ReadResult(List<Report> reports, List<Unread> unread) {
    public ReadResult {
        reports = List.copyOf(reports);
        unread = List.copyOf(unread);
    }
}
