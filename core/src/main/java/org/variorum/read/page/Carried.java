package org.variorum.read.page;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, and what that says of it which carried it: an archive's record, a saved page's part, a mail.
 *
 * @param path what its report is called by
 * @param bytes the page, unpacked; not to be changed
 * @param charset the one it came with, which counts more than the one it names; null where it came with none
 * @param address where it was fetched, for a page that does not tell its own; null where unknown
 * @param warnings what went wrong before, one line each
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record Carried(
        String path,
        byte[] bytes,
        @Nullable Charset charset,
        @Nullable String address,
        List<String> warnings) {
    public Carried {
        warnings = List.copyOf(warnings);
    }
}
