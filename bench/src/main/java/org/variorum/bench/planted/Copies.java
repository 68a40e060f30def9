package org.variorum.bench.planted;

import java.util.List;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** Reports that are another's in all but name and, perhaps, one change. */
final class Copies {
    private Copies() {}

    static Report of(Report report) {
        return with(report, report.text(), 0, 0, "copy");
    }

    static Report changed(Report report, Edit edit) {
        return with(report, edit.apply(report.text()), edit.at().end(), edit.shift(), "changed");
    }

    private static Report with(Report r, String text, int behind, int shift, String name) {
        List<Removed> removed = r.removed().stream()
                .map(x -> x.span() == null ? x : new Removed(moved(x.span(), behind, shift), x.text(), x.why()))
                .toList();
        return Report.builder(name + " " + r.id(), text)
                .path(r.path())
                .sha256(name)
                .outlet(name)
                .title(r.title())
                .titleSpan(r.titleSpan() == null ? null : moved(r.titleSpan(), behind, shift))
                .published(r.published())
                .language(r.language())
                .removed(removed)
                .build();
    }

    private static Span moved(Span s, int behind, int shift) {
        return s.start() < behind ? s : new Span(s.start() + shift, s.end() + shift);
    }
}
