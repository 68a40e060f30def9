package org.variorum.bench.judged;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Parts the stories in two, once and for all, by the CRC-32 of their ids. */
enum Half {
    /** Even: rules were tuned on it. */
    HALF0,
    /** Odd: rules were tuned on it in part. */
    HALF1;

    static Half of(String story) {
        CRC32 sum = new CRC32();
        sum.update(story.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? HALF0 : HALF1;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
