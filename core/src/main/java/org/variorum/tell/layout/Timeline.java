package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.collate.pair.Coverage;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.standalone.Given;
import org.variorum.tell.layout.standalone.Worth;
import org.variorum.tell.layout.words.Dateline;
import org.variorum.tell.layout.words.Plainly;

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
    /** What is done every month did not happen in one. */
    private static final Pattern HABIT =
            Pattern.compile("(?i)\\b(?:normally|usually|typically|(?:each|every) (?:day|week|month|year))\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

    /** "An official said on Friday". */
    private static final Pattern SAID =
            Pattern.compile("\\b(?:said|told \\p{L}+|announced|wrote|added)(?: (?:on|late|early))* $");

    private static final Pattern DAY =
            Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|\\d");
    private static final Pattern AGO = Pattern.compile("(?i)\\b(?:years?|decades?|months?) ago\\b");

    /** "Cuts approved 15 years ago". */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?<!\\bwas |\\bwere |\\bbeen |\\bhad |\\bhas |\\bhave )\\b\\p{Ll}+ed (?:\\p{Ll}+ )?$|\\b(?:who|which|that|whose|when|since)\\b[^,;]*$");

    /** "Was found guilty of stealing the lamp in May". */
    private static final Pattern OF_DOING = Pattern.compile(
            "\\b(?:guilty of|convicted of|accused of|charged with|suspected of|admitted(?: to)?|confessed to|acquitted of) \\p{Ll}+ing\\b[^;]*$");

    private static final int NEAR = 40;
    private static final int SEVERAL = 3;

    /** So much of what one line tells another tells too, and so much of it without the names. */
    private static final double MOST = 0.4;

    private static final double MOST_DEEDS = 0.3;

    private final Coverage coverage = new Coverage();

    private final Given given;
    private final List<Assertion> agreed;
    private final Subject subject;

    private Timeline(Given given, List<Assertion> agreed, Subject subject) {
        this.given = given;
        this.agreed = agreed;
        this.subject = subject;
    }

    static List<Ledger.Dated> of(List<Ledger.Dated> timeline, Given given, List<Assertion> agreed, Subject subject) {
        Timeline all = new Timeline(given, agreed, subject);
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
            boolean agree = agreed.stream().anyMatch(a -> has(a, other) && has(a, next));
            if (other.date().equals(next.date()) && (agree || isSame(other, next))) {
                List<Citation> both = new ArrayList<>(other.evidence());
                both.addAll(next.evidence());
                String text = other.text().length() <= next.text().length() ? other.text() : next.text();
                out.set(i, new Ledger.Dated(other.date(), text, both));
                return;
            }
        }
        out.add(next);
    }

    /** Whether the first report of one tells most of what the first of the other does. */
    private boolean isSame(Ledger.Dated one, Ledger.Dated other) {
        Citation a = one.evidence().getFirst();
        Citation b = other.evidence().getFirst();
        return !a.reportId().equals(b.reportId())
                && (isMost(coverage.of(a, List.of(b))) || isMost(coverage.of(b, List.of(a))));
    }

    private static boolean isMost(Coverage.Share share) {
        return share.words() >= MOST && share.deeds() >= MOST_DEEDS;
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
                && !subject.isElsewhere(at)
                && !isOfAnother(at, before)
                && !HABIT.matcher(words).find()
                && !Plainly.beginsQuoted(report, shown)
                && Worth.isToldPlainly(at)
                && !given.leans(report, shown);
    }

    /** The day of what another clause tells, or of what is said of another day. */
    private static boolean isOfAnother(Citation at, String before) {
        AnnotatedReport report = at.report();
        boolean said = SAID.matcher(before).find()
                && report.times().stream()
                        .anyMatch(t -> at.span().contains(t.span())
                                && !t.span().overlaps(at.words())
                                && DAY.matcher(t.span().in(report.report().text()))
                                        .find());
        return said
                || AGO.matcher(at.focusText()).find()
                        && PARTICIPLE.matcher(before).find()
                || OF_DOING.matcher(before).find();
    }

    private static long years(Citation at) {
        return YEAR.matcher(Plainly.own(at.report(), at.span()))
                .results()
                .map(m -> m.group())
                .distinct()
                .count();
    }
}
