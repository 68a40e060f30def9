package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.cluster.Scored;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.pair.Coded;
import org.variorum.collate.pair.Links;
import org.variorum.collate.pair.Slot;
import org.variorum.collate.passage.NamedDay;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.People;
import org.variorum.collate.word.Terms;
import org.variorum.collate.word.TokenDiff;

/** Finds that two reports put the same on different days. */
final class Days {
    /** So likely must two sentences be one claim but for the day before it is told that their days differ. */
    private static final double SURE = 0.8;

    private static final Pattern AHEAD = Pattern.compile("(?i)\\btomorrow\\b");
    private static final int FEWEST_SHARED = 2;
    /** Another day costs a likely pair not more than this. */
    private static final double LEAST = 0.1;

    private final Coded coded;
    private final NamedDays named;

    Days(Coded coded, NamedDays named) {
        this.coded = coded;
        this.named = named;
    }

    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        List<NamedDay> mine = named.of(a);
        List<NamedDay> theirs = named.of(b);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        Finding changed = both.nearlySame() ? changed(mine, theirs, both.diff()) : null;
        if (changed != null) {
            return changed;
        }
        if (AHEAD.matcher(a.text()).find() || AHEAD.matcher(b.text()).find()) {
            return null; // of what somebody says that he will say
        }
        List<NamedDay> left = named.without(a, b);
        List<NamedDay> right = named.without(b, a);
        Finding said = said(a, left, b, right);
        if (said != null) {
            return said;
        }
        if (left.size() == 1 && right.size() == 1) {
            NamedDay x = left.getFirst();
            NamedDay y = right.getFirst();
            // Where a sentence names several days and none is shared, it tells of several things.
            boolean wholly = mine.size() == 1 && theirs.size() == 1 && likeForms(x, y);
            if (both.nearlySame()
                    || NewsDay.isOne(a, x, b, y)
                    || wholly
                            && !People.differ(a, b)
                            && x.mayTellSame(a, y, b)
                            && !isOfARemark(a, x, b, y)
                            && DayDeed.isOne(a, x.token(), b, y.token())) {
                return finding(x, y);
            }
        }
        return best(a, left, b, right);
    }

    /** Differences between sentences that would be one claim, had they the same day; in the order of the sentences. */
    List<Difference> of(List<Passage> passages, Links links) {
        List<Difference> out = new ArrayList<>();
        for (Scored link :
                links.butFor(LEAST, this::slot).stream().sorted(Scored.IN_ORDER).toList()) {
            Passage a = passages.get(link.a());
            Passage b = passages.get(link.b());
            Finding f = link.score() >= SURE && !a.quotesOtherwise(b) ? between(new Beside(a, b, coded)) : null;
            if (f != null) {
                out.add(Sides.apart(a, b, f));
            }
        }
        return out;
    }

    /** What several reports tell of dates is mostly a row of events; a weekday is that of the news. */
    private static boolean onlyWeekdays(List<NamedDay> days) {
        return !days.isEmpty() && days.stream().allMatch(d -> d.form() == NamedDay.Form.WEEKDAY);
    }

    private @Nullable Slot slot(Passage a, Passage b) {
        boolean weekdays = onlyWeekdays(named.of(a)) && onlyWeekdays(named.of(b));
        Finding f = weekdays && named.apart(a, b) ? between(new Beside(a, b, coded)) : null;
        return f == null
                ? null
                : new Slot(
                        Slot.Kind.DAY,
                        Terms.of(a.at().report(), f.a()).words(),
                        Terms.of(b.at().report(), f.b()).words());
    }

    /** A day in the place of another, though it may stand elsewhere in the sentence too. */
    private static @Nullable Finding changed(List<NamedDay> mine, List<NamedDay> theirs, TokenDiff diff) {
        for (TokenDiff.Change c : diff.changes()) {
            for (NamedDay x : mine) {
                for (NamedDay y : theirs) {
                    boolean both =
                            c.a() <= x.token() && x.token() < c.aEnd() && c.b() <= y.token() && y.token() < c.bEnd();
                    if (both && !x.maySame(y)) {
                        return finding(x, y);
                    }
                }
            }
        }
        return null;
    }

    /** One speaker says it, on another day. */
    private static @Nullable Finding said(Passage a, List<NamedDay> left, Passage b, List<NamedDay> right) {
        for (NamedDay x : left) {
            Set<String> mine = SayingDay.speakers(a, x);
            for (NamedDay y : right) {
                if (likeForms(x, y)
                        && x.mayTellSame(a, y, b)
                        && SayingDay.speakers(b, y).stream()
                                .anyMatch(s -> mine.stream().anyMatch(t -> Names.related(s, t)))) {
                    return finding(x, y);
                }
            }
        }
        return null;
    }

    private static @Nullable Finding best(Passage a, List<NamedDay> left, Passage b, List<NamedDay> right) {
        Finding best = null;
        int most = FEWEST_SHARED - 1;
        boolean others = !left.isEmpty() && !right.isEmpty() && People.differ(a, b);
        for (NamedDay x : left) {
            for (NamedDay y : right) {
                // What happened that day tells a little less where the sentence names other days too.
                int shared = Math.max(
                        DayDeed.shared(a, x.token(), b, y.token()), DayDeed.told(a, x.token(), b, y.token()) - 1);
                if (shared > most
                        && x.form() == y.form()
                        && !others
                        && x.mayTellSame(a, y, b)
                        && !isOfARemark(a, x, b, y)
                        && DayDeed.beside(a, x.token(), b, y.token())) {
                    most = shared;
                    best = finding(x, y);
                }
            }
        }
        return best;
    }

    /**
     * Whether one day is that of somebody's remark of which the other sentence tells nothing. Leads tell one piece of news, but
     * where two people tell it.
     */
    private static boolean isOfARemark(Passage a, NamedDay x, Passage b, NamedDay y) {
        boolean oneNews = NewsDay.leads(a) && NewsDay.leads(b) && !Names.differ(a.speakers(), b.speakers());
        return !oneNews && (SayingDay.isStrange(a, x, b) || SayingDay.isStrange(b, y, a));
    }

    /** What is said of a date and what is said of a weekday are more often two things. */
    private static boolean likeForms(NamedDay x, NamedDay y) {
        return (x.form() == NamedDay.Form.DATE) == (y.form() == NamedDay.Form.DATE);
    }

    private static Finding finding(NamedDay x, NamedDay y) {
        return Finding.conflict(
                Difference.Kind.TIME,
                Difference.Reason.UNKNOWN,
                "The reports give different days: \u201C" + x.words() + "\u201D and \u201C" + y.words() + "\u201D.",
                x.time().span(),
                x.words(),
                y.time().span(),
                y.words());
    }
}
