package org.variorum.read;

import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the input.
 *
 * @param published the day of publication of reports that do not tell it themselves; null where unknown
 * @param standardInput what the path {@code -} reads; it is not closed
 */
public record ReadOptions(@Nullable LocalDate published, InputStream standardInput) {

    /** No day, and an empty standard input. */
    public static ReadOptions none() {
        return new ReadOptions(null, InputStream.nullInputStream());
    }
}
