package org.variorum.collate.passage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Position;
import org.variorum.report.Span;

/** Which stances the words of a report take. */
public final class Stances {
    private Stances() {}

    /** The position that somebody takes by saying something; null where it is none. */
    public static @Nullable Position of(AnnotatedReport report, Attribution a) {
        for (Position p : report.positions()) {
            if (a.cue() != null
                    && p.span().contains(a.cue())
                    && p.span().contains(a.content().getFirst())) {
                return p;
            }
        }
        return null;
    }

    /** The positions that parties hold without being said to say so. */
    public static List<Position> unsaid(AnnotatedReport report) {
        return report.positions().stream()
                .filter(p -> report.attributions().stream()
                        .noneMatch(a -> a.cue() != null && p.span().contains(a.cue())))
                .toList();
    }

    /** All stances that are taken in a sentence. */
    public static Set<Position.Stance> in(AnnotatedReport report, Span sentence) {
        Set<Position.Stance> out = EnumSet.noneOf(Position.Stance.class);
        for (Position p : report.positions()) {
            if (sentence.overlaps(p.span())) {
                out.add(p.stance());
            }
        }
        return out;
    }
}
