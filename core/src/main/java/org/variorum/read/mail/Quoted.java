package org.variorum.read.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** Lines of other mails that a mail quotes, as programs mark them. */
final class Quoted {
    /** With the line above that says whose they are. */
    private static final Pattern LINES =
            Pattern.compile("(?m)(?:^[^>\\r\\n].{0,160}:[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)?)?^>.*+(?:\\r?\\n>.*+)*+");

    private Quoted() {}

    /** What is no part of {@code report}, those lines among it; a mail that is little else hands on what it quotes. */
    static List<Removed> marked(Report report) {
        List<Removed> quoted = new ArrayList<>();
        int characters = 0;
        Matcher m = LINES.matcher(report.text());
        while (m.find()) {
            Span span = new Span(m.start(), m.end()).trim(report.text());
            quoted.add(new Removed(span, span.in(report.text()), "quoted mail"));
            characters += span.length();
        }
        if (quoted.isEmpty() || characters * 2 > report.text().length()) {
            return report.removed();
        }
        List<Removed> removed = new ArrayList<>(quoted);
        for (Removed other : report.removed()) {
            Span span = other.span();
            if (span == null
                    || quoted.stream()
                            .noneMatch(q -> q.span() != null && q.span().overlaps(span))) {
                removed.add(other);
            }
        }
        removed.sort(Comparator.comparingInt(Quoted::start));
        return removed;
    }

    private static int start(Removed removed) {
        Span span = removed.span();
        return span == null ? 0 : span.start();
    }
}
