package org.variorum.read.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * One record, whose body is read at most once and before the next record.
 *
 * @param at the number of bytes before it in the archive, unpacked
 */
record WarcRecord(long at, MessageHeaders headers, LengthedBody body) {

    /** What kind of record it is, such as {@code response}; empty where it does not say. */
    String type() {
        return headers.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Its id such as {@code urn:uuid:…}; its place where it has none. */
    String id() {
        String id = bare("WARC-Record-ID");
        return id == null ? String.valueOf(at) : id;
    }

    /** The address whose content it holds; null where it does not say. */
    @Nullable
    String target() {
        return bare("WARC-Target-URI");
    }

    @Nullable
    String bare(String header) {
        String value = headers.first(header).orElse("");
        boolean bracketed = value.startsWith("<") && value.endsWith(">") && value.length() > 1;
        String bare = bracketed ? value.substring(1, value.length() - 1) : value;
        return bare.isBlank() ? null : bare.strip();
    }
}
