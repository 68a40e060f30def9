package org.variorum.tell;

import java.io.IOException;
import java.io.OutputStream;
import org.variorum.report.Report;

/** The lines {@code variorum stories} prints: which story a report belongs to, and which story went into which. */
public final class StoriesJson {
    private StoriesJson() {}

    /**
     * Writes the line of one report and leaves the stream open.
     *
     * @param story id of the story the report belongs to
     * @throws IOException if the stream does
     */
    public static void write(Report report, String story, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            json.object().text("id", report.id()).text("path", report.path()).text("story", story);
            json.endObject();
        }
    }

    /**
     * Writes the line of a merge and leaves the stream open.
     *
     * @param story id that is no longer used
     * @param to id of the story that took its reports over
     * @param because why, in a few words for a person
     * @throws IOException if the stream does
     */
    public static void redirect(String story, String to, String because, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            json.object().text("redirect", story).text("to", to).text("because", because);
            json.endObject();
        }
    }
}
