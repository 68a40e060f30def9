package org.variorum.tell.layout.words;

import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Quoted;
import org.variorum.report.Span;

/** What a report tells in its own words. */
public final class Plainly {
    private static final Pattern SAYS =
            Pattern.compile("[^\\p{L}\\p{N}]*(?:(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) \\p{Ll}+[^\\p{L}\\p{N}]*)?");

    private Plainly() {}

    /** A stretch of the report with blanks where somebody is quoted in it, so that offsets stay. */
    public static String own(AnnotatedReport report, Span shown) {
        StringBuilder out = new StringBuilder(shown.in(report.report().text()));
        for (Quoted q : report.quotedIn(shown)) {
            int from = Math.max(0, q.span().start() - shown.start());
            int to = Math.min(out.length(), q.span().end() - shown.start());
            for (int i = from; i < to; i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** Whether it is nothing but somebody's words, and at most that "he" says them. */
    public static boolean isQuotation(AnnotatedReport report, Span shown) {
        return !report.quotedIn(shown).isEmpty()
                && SAYS.matcher(own(report, shown)).matches();
    }

    /** Whether the stretch begins inside marks that were opened before it. */
    public static boolean beginsWithin(AnnotatedReport report, Span shown) {
        return report.quotedIn(shown).stream().anyMatch(q -> q.span().start() < shown.start());
    }

    /** Whether its first words are a quotation. */
    public static boolean beginsQuoted(AnnotatedReport report, Span shown) {
        return report.quotedIn(shown).stream().anyMatch(q -> q.span().start() <= shown.start() + 1);
    }
}
