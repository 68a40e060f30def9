package org.variorum.bench.judged;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * A text of ECB+, whose words were parted for machines ("left - hander", "2: 30 p. m.", "did n't", "`` so ''"), as it may have
 * been printed. Nothing but spaces is dropped, and no character is put in but quotation marks for what stood for them, so
 * every place leads back.
 */
final class Untokenised {
    /** In their order: the first one's marks are closed up by later ones. */
    private static final List<Rule> RULES = List.of(
            Rule.as("(``) ?", '“'),
            Rule.as(" ?('')", '”'),
            Rule.kept("(?<=\\w) (-) (?=\\w)"),
            Rule.kept(" (n't)\\b"),
            Rule.kept("(’) (?=(?:s|t|re|ve|ll|d|m)\\b)"),
            Rule.kept("(?<=\\d)([.:]) (?=\\d)"),
            Rule.kept("(?<=\\d)(,) (?=\\d{3}\\b)"),
            Rule.kept("\\b([ap]\\.) (?=m\\.)"),
            Rule.kept("\\b([A-Z]\\.) (?=[A-Z]\\.)"),
            Rule.kept("(“) "),
            Rule.kept(" (”)"));

    private final String text;

    /** For each character of the text where it begins in the original and where it ends there, in UTF-16 units. */
    private final int[] begins;

    private final int[] ends;

    private Untokenised(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    static Untokenised of(String original) {
        Untokenised out = asItStands(original);
        for (Rule rule : RULES) {
            out = out.with(rule);
        }
        return out;
    }

    /** A text that nobody parted. */
    static Untokenised asItStands(String original) {
        int length = original.length();
        return new Untokenised(
                original,
                IntStream.range(0, length).toArray(),
                IntStream.rangeClosed(1, length).toArray());
    }

    String text() {
        return text;
    }

    /**
     * Where a stretch of the text stands in the original; both in UTF-16 units.
     *
     * @throws IllegalArgumentException if it is empty
     */
    Span original(Span at) {
        if (at.isEmpty()) {
            throw new IllegalArgumentException("an empty stretch: " + at);
        }
        return new Span(begins[at.start()], ends[at.end() - 1]);
    }

    private Untokenised with(Rule rule) {
        StringBuilder out = new StringBuilder();
        int[] newBegins = new int[text.length()];
        int[] newEnds = new int[text.length()];
        Matcher m = rule.pattern().matcher(text);
        int from = 0;
        while (m.find()) {
            copy(from, m.start(), out, newBegins, newEnds);
            if (rule.mark() == null) {
                copy(m.start(1), m.end(1), out, newBegins, newEnds);
            } else {
                newBegins[out.length()] = begins[m.start(1)];
                newEnds[out.length()] = ends[m.end(1) - 1];
                out.append(rule.mark().charValue());
            }
            from = m.end();
        }
        copy(from, text.length(), out, newBegins, newEnds);
        return new Untokenised(
                out.toString(), Arrays.copyOf(newBegins, out.length()), Arrays.copyOf(newEnds, out.length()));
    }

    private void copy(int from, int to, StringBuilder out, int[] newBegins, int[] newEnds) {
        System.arraycopy(begins, from, newBegins, out.length(), to - from);
        System.arraycopy(ends, from, newEnds, out.length(), to - from);
        out.append(text, from, to);
    }

    /**
     * @param pattern its group is what stays of what it finds
     * @param mark what stands for the group; null where it stays as it is
     */
    private record Rule(Pattern pattern, @Nullable Character mark) {
        static Rule kept(String pattern) {
            return new Rule(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), null);
        }

        static Rule as(String pattern, char mark) {
            return new Rule(Pattern.compile(pattern), mark);
        }
    }
}
