package org.variorum.collate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Span;

/** Finds that two reports put the same on different days. */
final class Days {
    /** A day, whether or not its week is known. */
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}|XXXX-WXX-\\d)(?:T.*)?");

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final int YEAR = 4;
    private static final int CONTEXT = 5;
    private static final int FAR = 10;
    private static final int CLOSEST = 3;
    /** "On Monday the …": a day among the first words opens the sentence. */
    private static final int OPENING = 2;

    private static final int FEWEST_SHARED = 2;
    /** From here on two sentences hold the same words, in whichever order. */
    private static final double SAME_WORDS = 0.8;

    /** What happened after or before something is told of another day. */
    private static final Set<String> ALSO_CLAUSES = Set.of("whom", "after", "before");

    private final PerPassage<List<Named>> named = new PerPassage<>(Days::named);

    /** How a day is named: a clock's time or "a day earlier" hang on another day and are no names. */
    private enum Form {
        WEEKDAY("(?i).*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*"),
        NEAR("(?i).*\\b(?:yesterday|today|tonight|tomorrow)\\b.*"),
        DATE("(?i).*\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d.*");

        private final Pattern words;

        Form(String words) {
            this.words = Pattern.compile(words);
        }

        static @Nullable Form of(String words) {
            for (Form f : values()) {
                if (f.words.matcher(words).matches()) {
                    return f;
                }
            }
            return null;
        }
    }

    /** @param token the first word of the name among those of the sentence */
    private record Named(Form form, TimeExpression time, String words, int token) {
        String day() {
            return String.valueOf(time.date());
        }

        /** The day as one of a week that is not known, which is all that a report of an unknown day says of it. */
        String weekday() {
            String day = day();
            return day.startsWith("X")
                    ? day
                    : "XXXX-WXX-" + LocalDate.parse(day).getDayOfWeek().getValue();
        }

        /** The day of a year that the words leave open: "Jan. 6" is the same day in every report, whichever was taken. */
        private boolean sameInAnyYear(Named other) {
            boolean open = form == Form.DATE && other.form == Form.DATE && !(hasYear() && other.hasYear());
            return open && day().substring(YEAR).equals(other.day().substring(YEAR));
        }

        private boolean hasYear() {
            return FOUR_DIGITS.matcher(words).find();
        }

        boolean maySame(Named other) {
            // A weekday's date hangs on the day of the report.
            boolean weekdays = form != Form.DATE && other.form != Form.DATE;
            return day().equals(other.day())
                    || sameInAnyYear(other)
                    || weekdays && weekday().equals(other.weekday())
                    || weekday().equals(other.day())
                    || day().equals(other.weekday());
        }
    }

    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        List<Named> mine = named.of(a);
        List<Named> theirs = named.of(b);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        Finding changed = both.nearlySame() ? changed(mine, theirs, both.diff()) : null;
        if (changed != null) {
            return changed;
        }
        List<Named> left = without(mine, theirs);
        List<Named> right = without(theirs, mine);
        if (left.size() == 1 && right.size() == 1) {
            Named x = left.getFirst();
            Named y = right.getFirst();
            // Where a sentence names several days and none is shared, it tells of several things.
            boolean wholly = mine.size() == 1 && theirs.size() == 1 && likeForms(x, y);
            if (both.nearlySame() || wholly && !People.differ(a, b) && ofThatDay(a, x.token(), b, y.token())) {
                return finding(x, y);
            }
        }
        return best(a, left, b, right);
    }

    /** A day in the place of another, though it may stand elsewhere in the sentence too. */
    private static @Nullable Finding changed(List<Named> mine, List<Named> theirs, TokenDiff diff) {
        for (TokenDiff.Change c : diff.changes()) {
            for (Named x : mine) {
                for (Named y : theirs) {
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

    private static @Nullable Finding best(Passage a, List<Named> left, Passage b, List<Named> right) {
        Finding best = null;
        int most = FEWEST_SHARED - 1;
        boolean others = !left.isEmpty() && !right.isEmpty() && People.differ(a, b);
        for (Named x : left) {
            for (Named y : right) {
                // What happened that day tells a little less where the sentence names other days too.
                int shared = Math.max(shared(a, x.token(), b, y.token()), ofOneDeed(a, x.token(), b, y.token()) - 1);
                if (shared > most && x.form() == y.form() && !others && beside(a, x.token(), b, y.token())) {
                    most = shared;
                    best = finding(x, y);
                }
            }
        }
        return best;
    }

    /** Whether both sentences name days, and no day of the one may be one of the other. */
    boolean apart(Passage a, Passage b) {
        List<Named> mine = named.of(a);
        List<Named> theirs = named.of(b);
        return !mine.isEmpty() && !theirs.isEmpty() && without(mine, theirs).size() == mine.size();
    }

    /** What happened is told in like words, close to the day or all over the sentence. */
    private static boolean ofThatDay(Passage a, int x, Passage b, int y) {
        return ofOneDeed(a, x, b, y) >= FEWEST_SHARED
                && (beside(a, x, b, y) || a.terms().containment(b.terms()) >= SAME_WORDS);
    }

    /** Whether one of the words that stand closest to the two days, before or behind, is the same. */
    private static boolean beside(Passage a, int x, Passage b, int y) {
        Set<String> mine = closest(a, x);
        mine.retainAll(closest(b, y));
        return !mine.isEmpty();
    }

    private static Set<String> closest(Passage p, int day) {
        Set<String> out = new TreeSet<>();
        for (int i = day - 1; i >= 0 && out.size() < CLOSEST; i--) {
            out.addAll(p.telling(i, i + 1));
        }
        int before = out.size();
        for (int i = day + 1; i < p.tokens().size() && out.size() < before + CLOSEST; i++) {
            if (opensClause(p.tokens().get(i))) {
                break;
            }
            out.addAll(p.telling(i, i + 1));
        }
        return out;
    }

    /**
     * How many words of what happened that day are shared: it stands before the day, or behind it where that opens the
     * sentence; a clause that follows tells more.
     */
    private static int ofOneDeed(Passage a, int x, Passage b, int y) {
        Set<String> mine = x < OPENING ? behind(a, x, FAR) : a.telling(x - FAR, x);
        mine.retainAll(y < OPENING ? behind(b, y, FAR) : b.telling(y - FAR, y));
        return mine.size();
    }

    /** How many words stand before both, or behind both. */
    private static int shared(Passage a, int x, Passage b, int y) {
        Set<String> before = a.telling(x - CONTEXT, x);
        before.retainAll(b.telling(y - CONTEXT, y));
        Set<String> behind = behind(a, x, CONTEXT);
        behind.retainAll(behind(b, y, CONTEXT));
        return before.size() + behind.size();
    }

    /** The telling words behind a day up to the next clause, which tells of something else. */
    private static Set<String> behind(Passage p, int day, int reach) {
        int end = day + 1;
        while (end < Math.min(p.tokens().size(), day + 1 + reach)
                && !opensClause(p.tokens().get(end))) {
            end++;
        }
        return p.telling(day + 1, end);
    }

    private static boolean opensClause(String word) {
        return SmallWords.opensClause(word) || ALSO_CLAUSES.contains(word);
    }

    /** What is said of a date and what is said of a weekday are more often two things. */
    private static boolean likeForms(Named x, Named y) {
        return (x.form() == Form.DATE) == (y.form() == Form.DATE);
    }

    private static List<Named> without(List<Named> some, List<Named> others) {
        return some.stream().filter(x -> others.stream().noneMatch(x::maySame)).toList();
    }

    private static Finding finding(Named x, Named y) {
        return Finding.conflict(
                Difference.Kind.TIME,
                Difference.Reason.UNKNOWN,
                "The reports give different days: \u201C" + x.words() + "\u201D and \u201C" + y.words() + "\u201D.",
                x.time().span(),
                x.words(),
                y.time().span(),
                y.words());
    }

    private static List<Named> named(Passage p) {
        List<Named> out = new ArrayList<>();
        Span sentence = p.at().span();
        for (TimeExpression t : p.at().report().times()) {
            boolean day = t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME;
            if (day
                    && t.value() != null
                    && sentence.contains(t.span())
                    && DAY.matcher(t.value()).matches()) {
                String words = t.span().in(p.at().report().report().text());
                Form form = Form.of(words);
                int token = p.tokenAt(t.span().start());
                if (form != null && token >= 0 && exists(t) && !figurative(p, form, token) && !saidThen(p, form, t)) {
                    out.add(new Named(form, t, words, token));
                }
            }
        }
        return out;
    }

    /** "Feb. 29" of most years is a slip, or of a year that was not meant. */
    private static boolean exists(TimeExpression time) {
        String day = String.valueOf(time.date());
        try {
            return day.startsWith("X") || LocalDate.parse(day) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** "Today" in quotation marks is the day on which it was said, which the report need not share. */
    private static boolean saidThen(Passage p, Form form, TimeExpression time) {
        return form == Form.NEAR
                && p.at().report().quoted().stream().anyMatch(q -> q.span().contains(time.span()));
    }

    /** "Friday's match" may be played or spoken of on any day. */
    private static boolean owns(Passage p, Form form, int token) {
        int next = token + 1;
        return form == Form.WEEKDAY
                && next < p.tokens().size()
                && p.tokens().get(next).equals("s");
    }

    /** "A leader from yesterday", "the Today programme". */
    private static boolean figurative(Passage p, Form form, int token) {
        boolean title = p.capital(token) && token > 0;
        boolean past = token > 0 && Set.of("from", "of").contains(p.tokens().get(token - 1));
        return form == Form.NEAR && (title || past) || owns(p, form, token);
    }
}
