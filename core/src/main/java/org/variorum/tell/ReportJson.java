package org.variorum.tell;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.variorum.report.Report;
import org.variorum.report.Saved;

/** The line {@code variorum extract} prints of a report. Safe for use by several threads on streams of their own. */
public final class ReportJson {
    private ReportJson() {}

    /**
     * Writes one line of JSON, offsets in code points, and leaves the stream open.
     *
     * @throws IOException if the stream does
     */
    public static void write(Report report, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            json.object();
            fields(report, new Pieces(report.text()), json);
            json.endObject();
        }
    }

    static void fields(Report report, Pieces pieces, JsonOut json) throws IOException {
        json.text("id", report.id());
        json.text("path", report.path());
        json.text("sha256", report.sha256());
        json.text("url", report.url());
        json.text("outlet", report.outlet());
        if (!report.publishers().isEmpty()) {
            json.texts("publishers", report.publishers());
        }
        json.text("title", report.title());
        json.texts("byline", report.byline());
        json.text("dateline", report.dateline());
        json.text("published", report.published());
        json.text("modified", report.modified());
        json.text("language", report.language());
        json.objects(
                "credits",
                report.credits(),
                credit -> json.text("agency", credit.agency()).word("where", credit.where()));
        json.text("text", report.text());
        json.objects("removed", report.removed(), removed -> {
            if (removed.span() != null) {
                pieces.bounds(json, removed.span());
            }
            json.text("text", removed.text()).text("why", removed.why());
        });
        if (!report.warnings().isEmpty()) {
            json.texts("warnings", report.warnings());
        }
        if (report.saved() != null) {
            saved(report.saved(), pieces, json);
        }
    }

    private static void saved(Saved saved, Pieces pieces, JsonOut json) throws IOException {
        json.object("saved").text("record", saved.record());
        if (saved.offset() != null) {
            json.number("offset", BigDecimal.valueOf(saved.offset()));
        }
        json.objects("places", saved.places(), place -> {
            pieces.bounds(json, place.text());
            json.number("from", place.from()).number("to", place.to());
        });
        json.endObject();
    }
}
