package org.variorum.tell.layout.words;

import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.report.Span;

/**
 * The quotation marks that a stretch of a report lacks where it is shown alone, since a quotation began before it or goes on after
 * it: typography, no words of the report.
 *
 * @param before what to set in front of the stretch
 * @param after what to set behind it
 */
public record Marks(String before, String after) {
    private static final String OPENING = "\u201C\u201E\u00AB";
    private static final String CLOSING = "\u201D\u00BB";
    private static final char STRAIGHT = '"';

    /** The marks that a stretch of a report lacks. */
    public static Marks of(AnnotatedReport report, Span shown) {
        String text = report.report().text();
        Balance balance = new Balance(shown.in(text));
        boolean curly = balance.straight == 0;
        int opened = balance.unopened;
        int closed = balance.open;
        if (opened == 0 && closed == 0) {
            for (Quoted q : report.quoted()) {
                boolean within = q.span().contains(shown) && !q.span().equals(shown);
                if (within && !q.scare()) {
                    curly = q.span().start() == 0 || text.charAt(q.span().start() - 1) != STRAIGHT;
                    opened = 1;
                    closed = 1;
                }
            }
        }
        return new Marks((curly ? "\u201C" : "\"").repeat(opened), (curly ? "\u201D" : "\"").repeat(closed));
    }

    /** The words of a quotation as they stand between marks: its own double marks single, and none of them left open. */
    public static String inner(String words) {
        StringBuilder out = new StringBuilder(words);
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            if (!isDouble(words.charAt(i))) {
                continue;
            }
            boolean opens = opens(words, i);
            if (!opens && open == 0) {
                return words.substring(0, i) + inner(words.substring(i + 1));
            }
            open += opens ? 1 : -1;
            out.setCharAt(i, opens ? '\u2018' : '\u2019');
        }
        return out + "\u2019".repeat(open);
    }

    /** Whether it is a double mark of any kind, curly, low, pointed or straight. */
    public static boolean isDouble(char c) {
        return c == STRAIGHT || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /** Whether a mark opens: a straight one does where nothing but a bracket or a dash stands before it and a word behind. */
    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        if (c != STRAIGHT) {
            return OPENING.indexOf(c) >= 0;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return !Character.isWhitespace(after)
                && (Character.isWhitespace(before) || "([\u2014\u2013-\u2018'".indexOf(before) >= 0);
    }

    /** How many marks are left open in a text, and how many close what was not opened in it. */
    private static final class Balance {
        private int open;
        private int unopened;
        private int straight;

        private Balance(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (!isDouble(text.charAt(i))) {
                    continue;
                }
                straight += text.charAt(i) == STRAIGHT ? 1 : 0;
                if (opens(text, i)) {
                    open++;
                } else if (open > 0) {
                    open--;
                } else {
                    unopened++;
                }
            }
        }
    }
}
