package org.variorum.tell;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** Writes citations with their offsets in code points, counting each report's text once. */
final class CitationJson {
    private final IdentityHashMap<Report, Pieces> pieces = new IdentityHashMap<>();

    /** The contract's SPAN, into the object that is open. */
    void fields(Citation at, JsonOut json) throws IOException {
        Report report = at.report().report();
        Pieces text = pieces.computeIfAbsent(report, r -> new Pieces(r.text()));
        json.text("report", report.id());
        text.fields(json, at.span());
        text.piece(json, "focus", at.focus());
        Span title = report.titleSpan();
        if (title != null && title.contains(at.span())) {
            json.text("in", "title");
        }
    }

    void all(String name, List<Citation> citations, JsonOut json) throws IOException {
        json.objects(name, citations, at -> fields(at, json));
    }
}
