package org.variorum.report;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report's text: {@code start} inclusive, {@code end} exclusive, counted in UTF-16 units so that it
 * works with {@link String#substring(int, int)}. Machine output counts code points instead; {@link CodePoints} converts.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * @throws IllegalArgumentException if the bounds are negative or reversed
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such span: " + start + ".." + end);
        }
    }

    /** The words this span covers in {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What both cover, counted in UTF-16 units like both; null where they share no character. */
    public @Nullable Span intersect(Span other) {
        int from = Math.max(start, other.start);
        int to = Math.min(end, other.end);
        return from < to ? new Span(from, to) : null;
    }

    /** The same span without white space at either end. */
    public Span trim(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** In order of start; of two that start together the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
