package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.TimeExpression;

/** Finds that one report tells as done what another, which is no younger, tells as still to come. */
final class Updates {
    private static final Set<String> WILL = Set.of("will", "shall", "ll");
    /** "Is expected to vote", "plans to vote". */
    private static final Set<String> AHEAD = Set.of(
            "expected",
            "due",
            "set",
            "scheduled",
            "poised",
            "slated",
            "about",
            "going",
            "preparing",
            "prepares",
            "planning",
            "plans",
            "planned",
            "intends",
            "expects");
    /** Past forms that do not end in "-ed" and are taken for what was done; of others nothing is told. */
    private static final Set<String> PAST =
            Set.of("began", "left", "met", "held", "gave", "took", "won", "lost", "spoke", "sent", "chose", "withdrew");

    /** "Is due to open", but "shut due to damage". */
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "s", "re", "be");

    private static final Set<String> DENIALS = Set.of("not", "never", "t", "to", "be");
    private static final int SUBJECT = 20;
    private static final int OBJECT = 8;
    private static final int AUXILIARIES = 3;

    private final Days days;
    private final PerPassage<Boolean> announces = new PerPassage<>(Updates::announces);
    private final PerPassage<List<Deed>> coming = new PerPassage<>(Updates::coming);
    private final PerPassage<List<Deed>> done = new PerPassage<>(Updates::done);

    Updates(Days days) {
        this.days = days;
    }

    /** @param from where its auxiliaries begin, {@code at} the verb itself */
    private record Deed(int from, int at, String stem) {}

    @Nullable
    Finding between(Passage a, Passage b) {
        if (!announces.of(a) && !announces.of(b) || days.apart(a, b)) {
            return null;
        }
        Pair found = pair(a, b);
        Pair turned = found == null ? pair(b, a) : null;
        if (found != null) {
            return finding(a, found.done(), b, found.coming());
        }
        return turned == null ? null : finding(a, turned.coming(), b, turned.done());
    }

    /** As few do; so nothing else need be asked of most. */
    private static boolean announces(Passage p) {
        return p.tokens().stream().anyMatch(t -> WILL.contains(t) || AHEAD.contains(t));
    }

    private record Pair(Deed done, Deed coming) {}

    private @Nullable Pair pair(Passage told, Passage announced) {
        List<Deed> coming = this.coming.of(announced);
        if (coming.isEmpty() || !mayFollow(told, announced)) {
            return null;
        }
        for (Deed done : this.done.of(told)) {
            for (Deed next : coming) {
                boolean same = done.stem().equals(next.stem())
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

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static List<Deed> done(Passage p) {
        List<Deed> out = new ArrayList<>();
        for (int i = 1; i < p.tokens().size(); i++) {
            String word = p.tokens().get(i);
            if (PAST.contains(word) && !DENIALS.contains(p.tokens().get(i - 1)) && !quoted(p, i)) {
                out.add(new Deed(i, i, p.stems().get(i)));
            } else if (word.endsWith("ed") && !AHEAD.contains(word) && !quoted(p, i)) {
                Predicate said = Predicate.of(p.tokens(), i);
                if (said != null && said.time() == Predicate.Time.PAST && !said.denied()) {
                    out.add(new Deed(said.from(), i, p.stems().get(i)));
                }
            }
        }
        return out;
    }

    private static List<Deed> coming(Passage p) {
        List<Deed> out = new ArrayList<>();
        for (int i = announces(p) ? 2 : p.tokens().size(); i < p.tokens().size(); i++) {
            if (!Terms.tells(p.tokens().get(i)) || quoted(p, i)) {
                continue;
            }
            Predicate said = Predicate.of(p.tokens(), i);
            if (said != null
                    && !said.denied()
                    && p.tokens().subList(said.from(), i).stream().anyMatch(WILL::contains)) {
                out.add(new Deed(said.from(), i, p.stems().get(i)));
            }
            int to = p.tokens().get(i - 1).equals("be") ? i - 2 : i - 1;
            for (int k = to - 1; p.tokens().get(to).equals("to") && k >= Math.max(0, to - AUXILIARIES); k--) {
                boolean because = p.tokens().get(k).equals("due")
                        && (k == 0 || !BE.contains(p.tokens().get(k - 1)));
                if (AHEAD.contains(p.tokens().get(k)) && !because) {
                    out.add(new Deed(k, i, p.stems().get(i)));
                }
            }
        }
        return out;
    }

    private static boolean quoted(Passage p, int token) {
        return p.at().report().quoted().stream()
                .anyMatch(q -> q.span().contains(p.spans().get(token)));
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

    private static Finding finding(Passage a, Deed x, Passage b, Deed y) {
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
