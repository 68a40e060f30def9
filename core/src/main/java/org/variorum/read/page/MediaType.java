package org.variorum.read.page;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What content is said to be.
 *
 * @param name without parameters and in small letters, such as {@code text/html}; empty where nothing is said
 * @param charset null where none is named, or none that is known
 */
public record MediaType(String name, @Nullable Charset charset) {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** Reads the value of a {@code Content-Type} field. */
    public static MediaType of(String header) {
        int end = header.indexOf(';');
        String name = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Matcher m = CHARSET.matcher(header);
        return new MediaType(name, m.find() ? Charsets.named(m.group(1)) : null);
    }

    /** True where it is said to be a page, or nothing is said. */
    public boolean maybePage() {
        return name.isEmpty() || name.equals("text/html") || name.equals("application/xhtml+xml");
    }
}
