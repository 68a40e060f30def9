package org.variorum.tell;

import java.io.IOException;
import java.io.OutputStream;
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
            json.objects(
                    "unread",
                    brief.unread(),
                    unread -> json.text("path", unread.path()).text("cause", unread.cause()));
            json.texts(
                    "notAnnotated",
                    brief.notAnnotated().stream().map(Report::id).toList());
            json.objects("stories", brief.ledgers(), ledger -> new LedgerJson(ledger, json).fields());
            json.endObject();
        }
    }

    private static void made(Brief.Made made, JsonOut json) throws IOException {
        json.object("made").text("version", made.version());
        json.objects(
                "models",
                made.models(),
                model -> json.text("name", model.name()).text("sha256", model.sha256()));
        json.endObject();
    }
}
