package org.variorum.annotate.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * A sentence with its tokens.
 *
 * @param index its place in the report
 * @param paragraph index of its paragraph
 */
public record Clause(int index, int paragraph, Span span, List<Token> tokens) {

    /** Of a report's sentences, in their order, the one that {@code offset} lies in; null where none does. */
    public static @Nullable Clause at(List<Clause> all, int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span s = all.get(mid).span();
            if (offset < s.start()) {
                high = mid - 1;
            } else if (offset >= s.end()) {
                low = mid + 1;
            } else {
                return all.get(mid);
            }
        }
        return null;
    }

    /**
     * Token {@code i}.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Token at(int i) {
        return tokens.get(i);
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** True if there is a token {@code i}. */
    public boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    /** True if token {@code i} exists and is {@code word}. */
    public boolean is(int i, String word) {
        return has(i) && tokens.get(i).lower().equals(word);
    }

    /** True if token {@code i} exists and has one of these universal parts of speech. */
    public boolean tagged(int i, String... tags) {
        return has(i) && tokens.get(i).tagged(tags);
    }

    /** True if a quotation ends at token {@code i}, or right before the comma that is token {@code i}. */
    public boolean endsQuotation(int i) {
        return has(i)
                && (at(i).closesQuote() || is(i, ",") && has(i - 1) && at(i - 1).closesQuote());
    }

    /** Index of the first token from {@code from} on that opens a quotation; -1 where none does. */
    public int quotationFrom(int from) {
        for (int i = from; i < size(); i++) {
            if (at(i).opensQuote()) {
                return i;
            }
        }
        return -1;
    }

    /** From the start of token {@code from} to the end of token {@code to}, both included. */
    public Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to).span().end());
    }

    /** Index of the first token that starts at or after {@code offset}; the size where there is none. */
    public int tokenFrom(int offset) {
        int i = 0;
        while (i < size() && at(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    /** Index of the last token of the sentence proper: closing marks and full stop left out. */
    public int lastWord() {
        int i = size() - 1;
        while (i > 0 && !at(i).quoted() && (is(i, ".") || is(i, "!") || is(i, "?") || is(i, ";"))) {
            i--;
        }
        return i;
    }
}
