package org.variorum.read.archive;

import java.io.IOException;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;

/**
 * Web archives (WARC, also gzipped): every page in them is a report, called by the archive's path, {@code #} and the
 * record's id. What is no page is passed over. Read as a stream, one record at a time.
 */
public final class Warc implements Format {

    @Override
    public boolean claims(Head head) {
        return head.has(0, "WARC/");
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        new Captures(input, sink).read();
    }
}
