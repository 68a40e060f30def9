package org.variorum.annotate.mending;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Gives what the network put to another cue to the one it belongs to: words go with the cue they follow. */
final class Strays {
    private static final Set<String> LEADING = Set.of(":", ",", "--", "``");

    private final List<Clause> clauses;

    Strays(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** Changes the readings' contents. */
    void home(List<Reading> readings) {
        for (Reading r : readings) {
            if (r.cue() != null && r.content().isEmpty()) {
                claim(r, readings);
            }
        }
        for (Reading r : readings) {
            leaveOut(r);
            keepNear(r);
        }
    }

    /** "Rejected the plan by blocking | a vote": the vote is what was blocked, if nothing else is said to be. */
    private void claim(Reading r, List<Reading> readings) {
        Clause c = r.clause();
        Span cue = r.cue();
        if (cue == null) {
            return;
        }
        int next = c.tokenFrom(cue.end());
        while (c.has(next) && LEADING.contains(c.at(next).lower())) {
            next++;
        }
        if (!c.has(next)) {
            return;
        }
        int begin = c.at(next).span().start();
        for (Reading other : readings) {
            Span piece = other == r ? null : from(other, cue.end(), begin);
            boolean another = other.content().size() > 1 || other.clause() != c;
            if (piece != null && another) {
                other.content().remove(piece);
                r.content().add(piece);
                return;
            }
        }
    }

    private static @Nullable Span from(Reading other, int from, int begin) {
        for (Span s : other.content()) {
            if (s.start() >= from && s.start() <= begin) {
                return s;
            }
        }
        return null;
    }

    /** What stands in a paragraph before and has nothing to do with a cue that says what follows it. */
    private void leaveOut(Reading r) {
        Span source = r.source();
        Clause c = r.clause();
        boolean leads =
                r.content().stream().anyMatch(s -> s.start() >= r.anchor().end() && c.paragraph() <= paragraph(s));
        boolean inFront =
                r.content().stream().anyMatch(s -> s.end() <= r.anchor().start() && s.overlaps(c.span()));
        if (r.cue() != null
                && source != null
                && c.span().contains(source)
                && source.end() <= r.anchor().start()
                && leads
                && !inFront) {
            r.content().removeIf(s -> s.end() <= c.span().start() && paragraph(s) != c.paragraph());
        }
    }

    /** Nobody says at one cue what stands in another paragraph, with what others tell in between. */
    private void keepNear(Reading r) {
        Span home = r.content().stream()
                .filter(s -> s.overlaps(r.clause().span()))
                .findFirst()
                .orElse(null);
        if (r.cue() != null && home != null) {
            r.content()
                    .removeIf(s -> paragraph(s) != r.clause().paragraph()
                            && isParted(s, r.clause().span(), r.content()));
        }
    }

    private boolean isParted(Span s, Span home, List<Span> said) {
        int from = Math.min(s.end(), home.end());
        int to = Math.max(s.start(), home.start());
        return clauses.stream()
                .anyMatch(c -> c.span().start() >= from
                        && c.span().end() <= to
                        && !c.at(0).quoted()
                        && said.stream().noneMatch(o -> o.overlaps(c.span())));
    }

    private int paragraph(Span s) {
        Clause c = Clause.at(clauses, s.start());
        return c == null ? -1 : c.paragraph();
    }
}
