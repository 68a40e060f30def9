package org.variorum.read.xml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Head;

/**
 * The element that an XML document begins with, by which its kind is told.
 *
 * @param name without prefix, as written
 * @param rest what follows it in the beginning of the input
 */
public record Root(String name, String rest) {
    private static final Pattern ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([\\p{L}_][\\w.-]*)(?=[\\s/>])");

    /** The root of the document that begins with {@code head}; null where none is seen. */
    public static @Nullable Root of(Head head) {
        String text = head.markup();
        int at = 0;
        while (true) {
            int next = Prolog.after(text, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        Matcher m = ELEMENT.matcher(text).region(at, text.length());
        return m.lookingAt() ? new Root(m.group(1), text.substring(m.end())) : null;
    }

    /** True where the root is called {@code name}, in letters of either case. */
    public boolean is(String name) {
        return this.name.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
