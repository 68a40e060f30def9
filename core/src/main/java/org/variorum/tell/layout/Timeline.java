package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.report.Span;

/** What happened when, of which a line alone tells who did what: no span of years under its first, no remark. */
final class Timeline {
    private static final Pattern SPAN_BEFORE = Pattern.compile(
            "(?i)\\b(?:from|between|since|until|till|through|throughout|over|during|spanning)(?: (?:at least|early|late|about|around|mid-?))? ?$");

    private static final Pattern SPAN_AFTER = Pattern.compile(
            "^(?:,? ?(?:to|until|till|through|thru) (?:\\d|now\\b|today\\b|(?:early |late |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "|\\p{Lu}\\p{Ll}+day\\b)|,? and (?:\\p{Lu}\\p{Ll}+ )?\\d{4}|[-\u2013/]\\d)");

    /** Another clause stands before it, of which the time tells nothing. */
    private static final Pattern TURN = Pattern.compile(", but |; ");

    private static final Pattern CLOCK =
            Pattern.compile("^(?:At|By|Around) (?:noon|midnight|\\d{1,2}:\\d\\d|\\d{1,2} ?[ap]\\.?m\\b)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
    private static final int NEAR = 40;
    private static final int SEVERAL = 3;

    private final Given given;
    private final List<Assertion> agreed;

    private Timeline(Given given, List<Assertion> agreed) {
        this.given = given;
        this.agreed = agreed;
    }

    static List<Ledger.Dated> of(List<Ledger.Dated> timeline, Given given, List<Assertion> agreed) {
        Timeline all = new Timeline(given, agreed);
        List<Ledger.Dated> out = new ArrayList<>();
        for (Ledger.Dated dated : timeline) {
            Ledger.Dated told = all.told(dated);
            if (told != null) {
                all.add(told, out);
            }
        }
        return List.copyOf(out);
    }

    /** In the words of the shortest sentence that tells it alone; null where none does. */
    private Ledger.@Nullable Dated told(Ledger.Dated dated) {
        Citation best = null;
        for (Citation at : dated.evidence()) {
            boolean shorter = best == null || at.text().length() < best.text().length();
            best = shorter && tells(at) ? at : best;
        }
        return best == null ? null : new Ledger.Dated(dated.date(), Dateline.off(best.text()), dated.evidence());
    }

    /** As a further place of the same event where both are one of the things that the reports agree on. */
    private void add(Ledger.Dated next, List<Ledger.Dated> out) {
        for (int i = 0; i < out.size(); i++) {
            Ledger.Dated other = out.get(i);
            if (other.date().equals(next.date()) && agreed.stream().anyMatch(a -> has(a, other) && has(a, next))) {
                List<Citation> both = new ArrayList<>(other.evidence());
                both.addAll(next.evidence());
                String text = other.text().length() <= next.text().length() ? other.text() : next.text();
                out.set(i, new Ledger.Dated(other.date(), text, both));
                return;
            }
        }
        out.add(next);
    }

    private static boolean has(Assertion agreed, Ledger.Dated dated) {
        return dated.evidence().stream()
                .anyMatch(at -> agreed.citations().stream()
                        .anyMatch(c ->
                                c.reportId().equals(at.reportId()) && c.span().overlaps(at.span())));
    }

    private boolean tells(Citation at) {
        AnnotatedReport report = at.report();
        Span shown = at.span();
        Span time = at.words();
        String text = report.report().text();
        String before = text.substring(shown.start(), Math.max(shown.start(), time.start()));
        String after = text.substring(Math.min(time.end(), shown.end()), shown.end());
        String words = Dateline.off(at.text());
        boolean span =
                SPAN_BEFORE.matcher(before).find() || SPAN_AFTER.matcher(after).find() || years(at) >= SEVERAL;
        boolean other = TURN.matcher(before).find() || CLOCK.matcher(words).lookingAt() && before.length() > NEAR;
        return !span
                && !other
                && !Plainly.beginsQuoted(report, shown)
                && Worth.isToldPlainly(at)
                && !given.leans(report, shown);
    }

    private static long years(Citation at) {
        return YEAR.matcher(Plainly.own(at.report(), at.span()))
                .results()
                .map(m -> m.group())
                .distinct()
                .count();
    }
}
