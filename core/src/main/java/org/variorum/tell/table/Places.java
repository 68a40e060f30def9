package org.variorum.tell.table;

import java.util.IdentityHashMap;
import org.variorum.collate.Citation;
import org.variorum.report.CodePoints;
import org.variorum.report.Report;

/** Offsets in code points, counting each report's text once. */
final class Places {
    private final IdentityHashMap<Report, CodePoints> points = new IdentityHashMap<>();

    /** The code points before {@code offset}, which counts UTF-16 units of the text cited. */
    int point(Citation at, int offset) {
        Report report = at.report().report();
        return points.computeIfAbsent(report, r -> CodePoints.of(r.text())).at(offset);
    }
}
