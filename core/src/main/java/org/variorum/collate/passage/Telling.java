package org.variorum.collate.passage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.TimeExpression;
import org.variorum.collate.word.Grams;
import org.variorum.report.Span;

/**
 * Tells the sentences of a report that say something from lines that only date it, which many a saved page has in its text, from
 * the headline over again, and from marks without a word.
 */
public final class Telling {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    /** What stands on such a line beside the day and the hour. */
    private static final Set<String> DATING = Set.of(
            "published",
            "posted",
            "updated",
            "modified",
            "created",
            "revised",
            "first",
            "last",
            "date",
            "time",
            "on",
            "at",
            "am",
            "pm",
            "a",
            "m",
            "p",
            "hrs",
            "hours",
            "gmt",
            "utc",
            "bst",
            "cet",
            "est",
            "edt",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt",
            "ist",
            "et",
            "ct",
            "mt",
            "pt");

    private Telling() {}

    /** Those that say something, in order. */
    public static List<Sentence> sentences(AnnotatedReport report) {
        List<String> title = Grams.words(
                report.report().title() == null ? "" : report.report().title());
        return report.sentences().stream()
                .filter(s -> !isDateline(report, s.span()))
                .filter(s -> tells(s.span().in(report.report().text()), title))
                .toList();
    }

    private static boolean tells(String sentence, List<String> title) {
        return LETTERS.matcher(sentence).find() && !Grams.words(sentence).equals(title);
    }

    /** "Updated: 14 June 2024, 9:31 AM". */
    public static boolean isDateline(AnnotatedReport report, Span sentence) {
        List<Span> times = report.times().stream()
                .map(TimeExpression::span)
                .filter(sentence::contains)
                .toList();
        if (times.isEmpty()) {
            return false;
        }
        String words = sentence.in(report.report().text());
        return LETTERS.matcher(words).results().allMatch(m -> {
            Span word = new Span(sentence.start() + m.start(), sentence.start() + m.end());
            return times.stream().anyMatch(word::overlaps)
                    || DATING.contains(m.group().toLowerCase(Locale.ROOT));
        });
    }
}
