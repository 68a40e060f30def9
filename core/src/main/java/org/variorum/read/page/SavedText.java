package org.variorum.read.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The letters of a page's text, without white space, and where in its source each stands. Made by parsing it once more,
 * since only few readers want to know and all would pay for it.
 */
final class SavedText {
    private static final int DEEPEST = 512;
    private static final int LONGEST_REFERENCE = 32;

    private final String source;
    private final StringBuilder letters = new StringBuilder();
    private int[] from = new int[1 << 12];
    private int[] to = new int[1 << 12];

    private SavedText(String source) {
        this.source = source;
    }

    static SavedText of(String source) {
        Document document =
                Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true).parseInput(source, "");
        SavedText text = new SavedText(source);
        document.body().traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText(), words.sourceRange());
            }
        });
        return text;
    }

    /** All letters, one behind the other. */
    String letters() {
        return letters.toString();
    }

    /** Where in the source the letter at {@code index} begins, in characters. */
    int from(int index) {
        return from[index];
    }

    /** Where in the source the letter at {@code index} ends. */
    int to(int index) {
        return to[index];
    }

    /** True for what neither a page's text nor its layout changes in a word: everything but white space and the like. */
    static boolean isLetter(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && c != '\u00ad'
                && c != '\u200b'
                && c != '\ufeff';
    }

    static String lettersOf(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private void add(String words, Range range) {
        if (!range.isTracked()) {
            return;
        }
        int start = range.startPos();
        int end = Math.min(source.length(), range.endPos());
        int[] at = new int[words.length() + 1];
        boolean followed = follow(words, start, end, at);
        for (int i = 0; i < words.length(); i++) {
            if (isLetter(words.charAt(i))) {
                put(words.charAt(i), followed ? at[i] : start, followed ? ends(words, at, i) : end);
            }
        }
    }

    /** The letters of one reference end together. */
    private static int ends(String words, int[] at, int index) {
        int next = index + 1;
        while (next < words.length() && at[next] == at[index]) {
            next++;
        }
        return at[next];
    }

    /** Finds where each letter of {@code words} stands in the source; false where they are not written that way. */
    private boolean follow(String words, int start, int end, int[] at) {
        int in = start;
        int i = 0;
        while (i < words.length()) {
            if (in >= end) {
                return false;
            }
            int reference = source.charAt(in) == '&' ? reference(words, i, in, end) : 0;
            if (reference > 0) {
                String means = Parser.unescapeEntities(source.substring(in, in + reference), false);
                for (int k = 0; k < means.length(); k++) {
                    at[i++] = in;
                }
                in += reference;
            } else if (source.charAt(in) == words.charAt(i)) {
                at[i++] = in++;
            } else if (source.charAt(in) == '\r' || source.charAt(in) == '\0') {
                in++;
            } else {
                return false;
            }
        }
        at[i] = in;
        return true;
    }

    /** How long the character reference at {@code in} is that means what stands in {@code words}; 0 where none is. */
    private int reference(String words, int i, int in, int end) {
        int stop = in + 1;
        while (stop < end && stop - in < LONGEST_REFERENCE && isNaming(source.charAt(stop))) {
            stop++;
        }
        if (stop < end && source.charAt(stop) == ';' && means(in, stop + 1, words, i)) {
            return stop + 1 - in;
        }
        // Unclosed, a few names end where letters that are none of theirs begin.
        for (int last = in + 2; last <= stop; last++) {
            if (means(in, last, words, i)) {
                return last - in;
            }
        }
        return 0;
    }

    private boolean means(int from, int to, String words, int i) {
        String written = source.substring(from, to);
        String means = Parser.unescapeEntities(written, false);
        return !means.equals(written) && !means.isEmpty() && means.length() <= 2 && words.startsWith(means, i);
    }

    private static boolean isNaming(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private void put(char letter, int start, int end) {
        int index = letters.length();
        if (index == from.length) {
            from = java.util.Arrays.copyOf(from, index * 2);
            to = java.util.Arrays.copyOf(to, index * 2);
        }
        from[index] = start;
        to[index] = end;
        letters.append(letter);
    }
}
