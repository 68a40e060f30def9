package org.variorum.read.xml;

/** What may stand before the first element of a document: space, declarations, comments, a document type. */
final class Prolog {
    private Prolog() {}

    /** Where the one piece of a prolog that starts at {@code at} ends; {@code at} itself where none does. */
    static int after(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
            return at + 1;
        }
        if (text.startsWith("<?", at)) {
            return endOf("?>", text, at + 2);
        }
        if (text.startsWith("<!--", at)) {
            return endOf("-->", text, at + 4);
        }
        return isDoctype(text, at) ? doctypeEnd(text, at) : at;
    }

    static boolean isDoctype(String text, int at) {
        return text.regionMatches(true, at, "<!doctype", 0, 9);
    }

    /** Where {@code mark} ends, else the end of the text. */
    static int endOf(String mark, String text, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** A document type ends at the first {@code >} outside of its brackets and quotation marks. */
    private static int doctypeEnd(String text, int from) {
        boolean brackets = false;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("<!--", i)) {
                i = endOf("-->", text, i + 4);
                continue;
            }
            if (c == '"' || c == '\'') {
                i = endOf(String.valueOf(c), text, i + 1);
                continue;
            }
            if (c == '>' && !brackets) {
                return i + 1;
            }
            brackets = c == '[' || brackets && c != ']';
            i++;
        }
        return text.length();
    }
}
