package org.variorum.tell.page;

import org.variorum.tell.layout.words.Printable;

/** Text as it may stand in a page; invisible characters stay as the report has them. */
final class Escapes {
    private Escapes() {}

    static void text(CharSequence text, StringBuilder out) {
        escape(text, false, out);
    }

    /** For a value in double quotation marks. */
    static void attribute(CharSequence value, StringBuilder out) {
        escape(value, true, out);
    }

    private static void escape(CharSequence text, boolean quoted, StringBuilder out) {
        int i = 0;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(Printable.of(c));
            }
        }
    }
}
