package org.variorum.annotate.token;

/** Where a token ends: runs of digits, words, abbreviations with points, and single marks. */
final class Scanner {
    private Scanner() {}

    static int endOfToken(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return endOfDigits(text, at, limit);
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            return endOfWord(text, at, limit);
        }
        if (isApostrophe(c) && at > 0 && Character.isLetter(text.charAt(at - 1)) && isLetter(text, at + 1, limit)) {
            return endOfWord(text, at + 1, limit);
        }
        return at + 1;
    }

    private static int endOfDigits(CharSequence text, int at, int limit) {
        int end = at;
        while (end < limit) {
            char c = text.charAt(end);
            if (Character.isDigit(c) || isGroup(text, end, limit)) {
                end++;
            } else if (c == '.' && isDigit(text, end + 1, limit)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a separator of thousands stands here: a comma, or a narrow or no-break space, with three digits after. */
    private static boolean isGroup(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        return (c == ',' || c == '\u00A0' || c == '\u202F' || c == '\u2009')
                && isDigit(text, at + 1, limit)
                && isDigit(text, at + 2, limit)
                && isDigit(text, at + 3, limit)
                && !isDigit(text, at + 4, limit);
    }

    private static int endOfWord(CharSequence text, int at, int limit) {
        int end = at;
        while (end < limit && isPartOfWord(text, end, at, limit)) {
            end++;
        }
        if (end == at + 1 && end < limit && text.charAt(end) == '.' && isLetter(text, end + 1, limit)) {
            return endOfPointed(text, at, limit);
        }
        return end;
    }

    private static boolean isPartOfWord(CharSequence text, int at, int start, int limit) {
        char c = text.charAt(at);
        if (isApostrophe(c)) {
            boolean joined = at > start && isLetter(text, at + 1, limit);
            return joined && !endsWord(text, at, limit);
        }
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (Character.isDigit(c) && at > start);
    }

    /** Whether the apostrophe begins a clitic such as 's or 'll, which is a word of its own. */
    private static boolean endsWord(CharSequence text, int at, int limit) {
        int end = at + 1;
        while (isLetter(text, end, limit)) {
            end++;
        }
        return end - at <= 3;
    }

    /** The end of letters that each have a point, such as U.S. or p.m., the last point included. */
    private static int endOfPointed(CharSequence text, int at, int limit) {
        int end = at;
        while (isLetter(text, end, limit) && !isLetter(text, end + 1, limit)) {
            boolean pointed = end + 1 < limit && text.charAt(end + 1) == '.';
            end += pointed ? 2 : 1;
            if (!pointed) {
                break;
            }
        }
        return end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isLetter(CharSequence text, int at, int limit) {
        return at < limit && Character.isLetter(text.charAt(at));
    }

    private static boolean isDigit(CharSequence text, int at, int limit) {
        return at < limit && Character.isDigit(text.charAt(at));
    }
}
