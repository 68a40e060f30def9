package org.variorum.report;

/** Spaces of every width: they part words as the plain one does, but few rules and patterns know of them. */
public final class Spaces {
    private Spaces() {}

    /** The text with every space as a plain one; all offsets stay. Ends of lines are left as they are. */
    public static String plain(String text) {
        int i = 0;
        while (i < text.length() && !isOther(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] out = text.toCharArray();
        for (; i < out.length; i++) {
            if (isOther(out[i])) {
                out[i] = ' ';
            }
        }
        return new String(out);
    }

    private static boolean isOther(char c) {
        return c > ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
