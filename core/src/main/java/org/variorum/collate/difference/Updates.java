package org.variorum.collate.difference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;

/** Finds that one report tells as done what another, which is no younger, tells as still to come. */
final class Updates {
    private static final int SUBJECT = 20;
    private static final int OBJECT = 8;
    private static final Set<String> BEFORE = Set.of("previously", "formerly", "originally", "earlier");

    private final NamedDays days;
    private final PerPassage<Stages> stages;

    Updates(NamedDays days, PerPassage<Stages> stages) {
        this.days = days;
        this.stages = stages;
    }

    @Nullable
    Finding between(Passage a, Passage b) {
        if (days.apart(a, b)) {
            return null;
        }
        Pair found = pair(a, b);
        Pair turned = found == null ? pair(b, a) : null;
        if (found != null) {
            return finding(a, found.done(), b, found.coming());
        }
        return turned == null ? null : finding(a, turned.coming(), b, turned.done());
    }

    private record Pair(Stages.Deed done, Stages.Deed coming) {}

    private @Nullable Pair pair(Passage told, Passage announced) {
        List<Stages.Deed> coming = stages.of(announced).ahead();
        if (coming.stream().noneMatch(Stages.Deed::announced)
                || !mayFollow(told, announced)
                || tellsOfTwice(told, announced)) {
            return null;
        }
        for (Stages.Deed done : stages.of(told).done()) {
            for (Stages.Deed next : coming) {
                boolean same = next.announced()
                        && done.stem().equals(next.stem())
                        && share(
                                told.telling(done.from() - SUBJECT, done.from()),
                                announced.telling(next.from() - SUBJECT, next.from()))
                        && share(
                                told.telling(done.at() + 1, done.at() + OBJECT),
                                announced.telling(next.at() + 1, next.at() + OBJECT));
                if (same) {
                    return new Pair(done, next);
                }
            }
        }
        return null;
    }

    /** What "previously" was so and "again" will be is told of twice. */
    private static boolean tellsOfTwice(Passage told, Passage announced) {
        return told.tokens().stream().anyMatch(BEFORE::contains)
                || announced.tokens().contains("again") != told.tokens().contains("again");
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** Not where the report that tells it is the older one, or dates it to before the other was published. */
    private static boolean mayFollow(Passage told, Passage announced) {
        String day = told.at().report().report().day();
        String before = announced.at().report().report().day();
        if (day == null || before == null) {
            return true;
        }
        boolean older = day.compareTo(before) < 0;
        return !older
                && told.at().report().times().stream()
                        .filter(t -> told.at().span().contains(t.span()))
                        .noneMatch(t -> isBefore(t, before));
    }

    private static boolean isBefore(TimeExpression t, String day) {
        String value = t.value();
        if (value == null || !Character.isDigit(value.codePointAt(0))) {
            return false;
        }
        int length = Math.min(value.length(), day.length());
        return value.substring(0, length).compareTo(day.substring(0, length)) < 0;
    }

    private static Finding finding(Passage a, Stages.Deed x, Passage b, Stages.Deed y) {
        String mine = a.printed(x.from(), x.at() + 1);
        String theirs = b.printed(y.from(), y.at() + 1);
        return new Finding(
                Difference.Kind.TIME,
                Difference.Verdict.EXPLAINED,
                Difference.Reason.UPDATE,
                "One report tells as done what another tells as still to come: \u201C" + mine + "\u201D and \u201C"
                        + theirs + "\u201D.",
                a.stretch(x.from(), x.at() + 1),
                mine,
                b.stretch(y.from(), y.at() + 1),
                theirs);
    }
}
