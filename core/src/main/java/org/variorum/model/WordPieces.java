package org.variorum.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts words into the pieces that the network knows: WordPiece as BERT without case does (Devlin et al., NAACL 2019;
 * greedy, the longest piece first). Word by word, so that no piece crosses a word that a span may begin or end with;
 * that is why no general tokenizer stands here. Safe for use by several threads at once.
 */
public final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final int REMEMBERED = 1 << 16;

    private final Map<String, Integer> ids;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private final int start;
    private final int end;
    private final int unknown;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        start = id("[CLS]");
        end = id("[SEP]");
        unknown = id("[UNK]");
    }

    /**
     * Reads a vocabulary: one piece a line, its number the line's, counted from 0.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it lacks one of BERT's marks
     */
    public static WordPieces read(Path vocabulary) throws IOException {
        List<String> lines = Files.readAllLines(vocabulary);
        Map<String, Integer> ids = HashMap.newHashMap(lines.size());
        for (String line : lines) {
            ids.put(line, ids.size());
        }
        return new WordPieces(ids);
    }

    private int id(String mark) {
        Integer id = ids.get(mark);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary has no " + mark);
        }
        return id;
    }

    /** The piece before every window. */
    public int start() {
        return start;
    }

    /** The piece behind every window. */
    public int end() {
        return end;
    }

    /** The pieces of one word, at least one. The array is shared and must not be changed. */
    public int[] of(String word) {
        int[] pieces = known.get(word);
        if (pieces == null) {
            pieces = cut(word);
            if (known.size() < REMEMBERED) {
                known.put(word, pieces);
            }
        }
        return pieces;
    }

    private int[] cut(String word) {
        IntList out = new IntList();
        StringBuilder run = new StringBuilder();
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int c = plain.codePointAt(at);
            int type = Character.getType(c);
            if (Character.isWhitespace(c)) {
                longestFirst(run, out);
            } else if (standsAlone(c, type)) {
                longestFirst(run, out);
                longestFirst(run.appendCodePoint(c), out);
            } else if (type != Character.NON_SPACING_MARK && type != Character.CONTROL && type != Character.FORMAT) {
                run.appendCodePoint(c);
            }
        }
        longestFirst(run, out);
        if (out.size() == 0) {
            out.add(unknown);
        }
        return out.toArray();
    }

    /** Punctuation, the marks of ASCII, and Chinese characters are words of their own. */
    private static boolean standsAlone(int c, int type) {
        boolean punctuation = type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
        boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        return punctuation || ascii || c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Adds the pieces of what stands in {@code run}, which is empty afterwards. */
    private void longestFirst(StringBuilder run, IntList out) {
        String word = run.toString();
        run.setLength(0);
        if (word.length() > LONGEST_WORD) {
            out.add(unknown);
            return;
        }
        int before = out.size();
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = ids.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
                to -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                out.cutTo(before);
                out.add(unknown);
                return;
            }
            out.add(piece);
            from = to;
        }
    }
}
