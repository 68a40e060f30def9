package org.variorum.tell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.variorum.collate.Ledger;
import org.variorum.read.Unread;
import org.variorum.report.Report;

/** A brief as one JSON document. */
public final class BriefJson {
    private BriefJson() {}

    /**
     * Writes the document, offsets in code points, and leaves the stream open.
     *
     * @throws IOException if the stream does
     */
    public static void write(Brief brief, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.document(out)) {
            json.object();
            made(brief.made(), json);
            json.array("unread");
            for (Unread unread : brief.unread()) {
                json.object()
                        .text("path", unread.path())
                        .text("cause", unread.cause())
                        .endObject();
            }
            json.endArray();
            json.texts("notAnnotated", ids(brief.notAnnotated()));
            json.array("stories");
            for (Ledger ledger : brief.ledgers()) {
                new LedgerJson(ledger, json).write();
            }
            json.endArray().endObject();
        }
    }

    private static void made(Brief.Made made, JsonOut json) throws IOException {
        json.object("made").text("version", made.version()).array("models");
        for (Brief.ModelFile model : made.models()) {
            json.object()
                    .text("name", model.name())
                    .text("sha256", model.sha256())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private static List<String> ids(List<Report> reports) {
        List<String> ids = new ArrayList<>();
        for (Report report : reports) {
            ids.add(report.id());
        }
        return ids;
    }
}
