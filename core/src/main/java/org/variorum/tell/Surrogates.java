package org.variorum.tell;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;

/** Text that holds half a surrogate pair: no character, but JSON input can carry it and offsets count it. */
final class Surrogates {
    private Surrogates() {}

    /** True where every surrogate has its other half, as in all well-formed text. */
    static boolean paired(String text) {
        return text.codePoints().noneMatch(Surrogates::lone);
    }

    /** The text as a JSON string, with each half pair as an escape. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        JsonStringEncoder encoder = JsonStringEncoder.getInstance();
        text.codePoints().forEach(c -> {
            if (lone(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                encoder.quoteAsString(Character.toString(c), out);
            }
        });
        return out.append('"').toString();
    }

    static boolean lone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
