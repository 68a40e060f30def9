package org.variorum.annotate.offer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.report.Span;

/** The clause that a condition goes with, which tells what would follow: it stands before the condition or behind it. */
final class MainClause {
    /** What is left of a conjunction between the two. */
    private static final Pattern DANGLING = Pattern.compile("(?:[,\\s]+(?:but|only|and|or|even|[\"\u201C\u2018]))+$");

    private static final String THAT = "that ";

    private final String text;

    MainClause(String text) {
        this.text = text;
    }

    /** Between {@code from} and the condition that begins at {@code to}. */
    Span before(int from, int to) {
        int b = to;
        while (b > from && (text.charAt(b - 1) == ',' || Character.isWhitespace(text.charAt(b - 1)))) {
            b--;
        }
        Matcher dangling = DANGLING.matcher(text).region(from, b);
        return new Span(from, dangling.find() ? dangling.start() : b).trim(text);
    }

    /** Between the condition that ends at {@code from} and the next quotation mark, at most to {@code to}. */
    Span behind(int from, int to) {
        int a = from;
        while (a < to && (text.charAt(a) == ',' || Character.isWhitespace(text.charAt(a)))) {
            a++;
        }
        int b = a;
        while (b < to && !QuoteMark.isDouble(text.charAt(b))) {
            b++;
        }
        while (b > a && (text.charAt(b - 1) == ',' || text.charAt(b - 1) == '.')) {
            b--;
        }
        return new Span(Math.min(a, to), Math.max(a, b)).trim(text);
    }

    /** "That they would pay" is "they would pay". */
    Span withoutThat(Span s) {
        return text.startsWith(THAT, s.start()) && s.length() > Terms.SHORTEST
                ? new Span(s.start() + THAT.length(), s.end())
                : s;
    }
}
