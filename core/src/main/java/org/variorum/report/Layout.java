package org.variorum.report;

import java.util.ArrayList;
import java.util.List;

/** How a text is laid out in paragraphs: one a line, or broken into short lines with blank lines between. */
public final class Layout {
    /** Text is broken into lines by hand or by mail programs well below this. */
    private static final int LONGEST_BROKEN_LINE = 100;

    private static final int FEWEST_BREAKS = 4;

    private Layout() {}

    /** The paragraphs of {@code text}, without white space at either end; blank ones are left out. */
    public static List<Span> paragraphs(String text) {
        List<Span> lines = lines(text);
        return isBroken(text, lines) ? blocks(text, lines) : lines;
    }

    /** The words of a paragraph in one line. */
    public static String joined(String paragraph) {
        return paragraph.indexOf('\n') < 0 ? paragraph : paragraph.replaceAll("\\s*\\n\\s*", " ");
    }

    private static List<Span> lines(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                Span line = new Span(start, i).trim(text);
                if (!line.isEmpty()) {
                    out.add(line);
                }
                start = i + 1;
            }
        }
        return out;
    }

    /** Lines are broken where most of those that follow each other directly go on in mid-sentence. */
    private static boolean isBroken(String text, List<Span> lines) {
        int adjacent = 0;
        int goingOn = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_BROKEN_LINE) {
                return false;
            }
            if (i > 0
                    && isDirectlyAfter(text, lines.get(i - 1), lines.get(i))
                    && !isSetIn(text, lines.get(i - 1), lines.get(i))) {
                adjacent++;
                boolean open = ".!?:".indexOf(text.charAt(lines.get(i - 1).end() - 1)) < 0;
                goingOn += open
                                && Character.isLowerCase(
                                        text.codePointAt(lines.get(i).start()))
                        ? 1
                        : 0;
            }
        }
        return goingOn >= FEWEST_BREAKS && goingOn * 2 >= adjacent;
    }

    private static List<Span> blocks(String text, List<Span> lines) {
        List<Span> out = new ArrayList<>();
        Span block = null;
        for (Span line : lines) {
            if (block != null && isDirectlyAfter(text, block, line) && !isSetIn(text, block, line)) {
                block = block.cover(line);
            } else {
                if (block != null) {
                    out.add(block);
                }
                block = line;
            }
        }
        if (block != null) {
            out.add(block);
        }
        return out;
    }

    /** True where {@code line} begins further in than the one before: so a wire begins paragraphs, and a list goes on. */
    private static boolean isSetIn(String text, Span before, Span line) {
        boolean item = "-\u2013\u2014*\u2022\u00b7".indexOf(text.charAt(before.start())) >= 0
                || Character.isDigit(text.charAt(before.start()));
        return !item && indent(text, line.start()) > indent(text, before.end() - 1) + 1;
    }

    /** How far in the line that holds {@code at} begins. */
    private static int indent(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = start;
        while (end < at && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean isDirectlyAfter(String text, Span before, Span after) {
        int newline = text.indexOf('\n', before.end());
        int another = text.indexOf('\n', newline + 1);
        return another < 0 || another >= after.start();
    }
}
