package org.variorum.annotate.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.report.Span;

/**
 * The tokens of one sentence, in order. Positions outside the sentence may be asked for and are empty, so that a reader
 * can look ahead and behind without minding the ends.
 */
public final class Tokens {
    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @throws IndexOutOfBoundsException if {@code sentence} reaches beyond {@code text} */
    public static Tokens of(CharSequence text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                at++;
            } else {
                int end = Scanner.endOfToken(text, at, sentence.end());
                tokens.add(new Token(at, end, text.subSequence(at, end).toString()));
                at = end;
            }
        }
        return new Tokens(List.copyOf(tokens));
    }

    public int size() {
        return tokens.size();
    }

    /** The token in lower case with plain apostrophes and hyphens; empty outside the sentence. */
    public String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word;
    }

    public boolean is(int i, String word) {
        return word(i).equals(word);
    }

    public boolean is(int i, Set<String> words) {
        return words.contains(word(i));
    }

    /** Whether these words stand here one after the other. */
    public boolean are(int i, String... words) {
        return are(i, Arrays.asList(words));
    }

    /** Whether these words stand here one after the other. */
    public boolean are(int i, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!is(i + k, words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token consists of digits, with their separators. */
    public boolean isDigits(int i) {
        return !word(i).isEmpty() && Character.isDigit(word(i).charAt(0));
    }

    /** Whether the token begins with a letter. */
    public boolean isWord(int i) {
        return !word(i).isEmpty() && Character.isLetter(word(i).charAt(0));
    }

    public boolean isCapital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).capital;
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean isGlued(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i).start == tokens.get(i - 1).end;
    }

    /** Whether this is a hyphen that joins the words beside it. */
    public boolean isHyphen(int i) {
        return is(i, "-") && isGlued(i) && isGlued(i + 1);
    }

    /** Where the token begins, in UTF-16 units of the text. */
    public int start(int i) {
        return tokens.get(i).start;
    }

    /** Where the token ends, in UTF-16 units of the text. */
    public int end(int i) {
        return tokens.get(i).end;
    }

    /** The stretch from token {@code from} up to, not including, token {@code to}. */
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    private static final class Token {
        final int start;
        final int end;
        final String word;
        final boolean capital;

        Token(int start, int end, String shown) {
            this.start = start;
            this.end = end;
            this.capital = Character.isUpperCase(shown.charAt(0));
            this.word = shown.replace('\u2019', '\'')
                    .replace('\u2018', '\'')
                    .replace('\u2010', '-')
                    .replace('\u2011', '-')
                    .toLowerCase(Locale.ROOT);
        }
    }
}
