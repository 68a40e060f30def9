package org.variorum.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What {@code score.py} takes for white space, words and file names. */
final class Words {
    private Words() {}

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || c == '_';
    }

    /** Every run of white space as one blank, none at the ends. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Words alone, in lower case, one blank between. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isWord(c) ? c : ' '));
        return squeeze(out.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    /** Runs of the letters a to z and digits in lower case. */
    static List<String> latin(String line) {
        List<String> out = new ArrayList<>();
        for (String word : line.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                out.add(word);
            }
        }
        return out;
    }

    /** For every code point of the text the number of the word or sign it stands in, -1 for white space. */
    static int[] wordIds(String text) {
        int[] points = text.codePoints().toArray();
        int[] ids = new int[points.length];
        Arrays.fill(ids, -1);
        int next = 0;
        for (int i = 0; i < points.length; i++) {
            if (isSpace(points[i])) {
                continue;
            }
            boolean continues = i > 0 && isWord(points[i]) && isWord(points[i - 1]);
            ids[i] = continues ? ids[i - 1] : next++;
        }
        return ids;
    }

    /** The file's name without folders. */
    static String base(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file's name without folders and without {@code .html}, {@code .gz} or both. */
    static String stem(String path) {
        return base(path).replaceFirst("(\\.html)?(\\.gz)?$", "");
    }
}
