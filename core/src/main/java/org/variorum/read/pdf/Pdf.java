package org.variorum.read.pdf;

import java.io.IOException;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;

/**
 * PDF documents. The text is that of their paragraphs in reading order, one a line: words hyphenated at the end of a
 * line are joined, and what stands on page after page is left out. What is only a picture is not read.
 */
public final class Pdf implements Format {
    /** No document is longer than this, in bytes. */
    private static final int LIMIT = 64_000_000;

    @Override
    public boolean claims(Head head) {
        return head.has(0, "%PDF-");
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        byte[] bytes = input.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new Refused("a PDF document over 64 MB");
        }
        sink.report(new PdfReport(bytes).report(input.path(), input.sha256()));
    }
}
