package org.variorum.group;

import java.util.List;
import org.variorum.annotate.AnnotatedReport;

/**
 * Reports of one event.
 *
 * @param id stays the same as reports arrive
 * @param reports in order of arrival
 */
public record Story(String id, List<AnnotatedReport> reports) {
    public Story {
        reports = List.copyOf(reports);
    }
}
