package org.variorum.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.annotate.Figure;
import org.variorum.annotate.TimeExpression;
import org.variorum.annotate.time.Times;
import org.variorum.annotate.token.Tokens;
import org.variorum.report.Span;

/**
 * Finds the numbers that count or measure something in a sentence. Thread-safe.
 *
 * <p>Dates, clock times and lengths of time are no figures, ages are (in years). Ordinals are left out; "a dozen" is about 12,
 * "dozens" are at least 12, "thousands" at least 1,000. Fractions are percentages: "half of the delegates" is 50 percent.
 */
public final class Figures {
    private static final Pattern DAYS = Pattern.compile("\\s*(?:to|and|or|until|-|\u2013)\\s*");

    private Figures() {}

    /** As {@link #find(String, Span, List)}, with the sentence's times found here. */
    public static List<Figure> find(String text, Span sentence) {
        return find(text, sentence, Times.find(text, sentence, null));
    }

    /**
     * The figures of one sentence in the order of the text. Spans count UTF-16 units of {@code text}.
     *
     * @param times the times found in this sentence: their numbers are no figures
     */
    public static List<Figure> find(String text, Span sentence, List<TimeExpression> times) {
        Tokens t = Tokens.of(text, sentence);
        FigureReader reader = new FigureReader(text, t);
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < t.size()) {
            FigureReader.Read read = reader.at(i);
            if (read == null) {
                i++;
                continue;
            }
            Figure figure = read.figure();
            if (figure != null
                    && times.stream()
                            .noneMatch(time -> time.span().overlaps(figure.span()) || leadsTo(text, figure, time))) {
                figures.add(figure);
            }
            i = read.next();
        }
        return List.copyOf(figures);
    }

    /** "From 3 to 5 May": the 3 is a day too. */
    private static boolean leadsTo(String text, Figure figure, TimeExpression time) {
        int from = figure.span().end();
        int to = time.span().start();
        return figure.amount().unit() == null
                && figure.of() == null
                && from < to
                && Character.isDigit(text.charAt(to))
                && DAYS.matcher(text.substring(from, to)).matches();
    }
}
