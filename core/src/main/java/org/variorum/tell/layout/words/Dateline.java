package org.variorum.tell.layout.words;

import java.util.regex.Pattern;

/** Where a report was written, as agencies print it before its first words: "KESTRA, June 3 --". */
public final class Dateline {
    private static final Pattern PLACE = Pattern.compile(
            "^(?:\\((?:[^)]{0,40}\\d[^)]{0,20}|[\\p{Lu} ]{2,20})\\) "
                    + "|\\p{Lu}[\\p{Lu}.' ]{2,30}(?:, [\\p{L}.]+(?: \\d{1,2})?){0,2}(?: \\([^)]{1,20}\\))?(?: ?-- ?| ?[\\u2013-\\u2015] | - ))");

    private Dateline() {}

    /** The words without it. */
    public static String off(String words) {
        return PLACE.matcher(words).replaceFirst("");
    }
}
