package org.variorum.collate.difference;

import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.report.Span;

/** Finds that one of two sentences has a result wrong: "a 45-35 lead", "a 45-36 lead". */
final class Results {
    private static final int NEAR = 6;

    private final PerPassage<Ranks> ranks;

    Results(PerPassage<Ranks> ranks) {
        this.ranks = ranks;
    }

    @Nullable
    Finding between(Passage a, Passage b) {
        Ranks.Two two = ranks.of(a).otherResult(ranks.of(b));
        if (two == null || !sameMoment(a, two.a(), b, two.b())) {
            return null;
        }
        String mine = two.a().in(a.at().report().report().text());
        String theirs = two.b().in(b.at().report().report().text());
        return Finding.conflict(
                Difference.Kind.FIGURE,
                Difference.Reason.UNKNOWN,
                "The reports give different results: \u201C" + mine + "\u201D and \u201C" + theirs + "\u201D.",
                two.a(),
                mine,
                two.b(),
                theirs);
    }

    /** In brackets stands how often a side has won: "(10-5)". */
    private static boolean isRecord(Passage p, Span at) {
        return p.at().report().report().text().charAt(Math.max(0, at.start() - 1)) == '(';
    }

    private static boolean sameMoment(Passage a, Span x, Passage b, Span y) {
        return !isRecord(a, x)
                && !isRecord(b, y)
                && !a.around(a.tokenFrom(x.start()), NEAR, b, b.tokenFrom(y.start()))
                        .isEmpty();
    }
}
