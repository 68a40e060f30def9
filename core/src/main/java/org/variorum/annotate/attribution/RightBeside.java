package org.variorum.annotate.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.report.Span;

/**
 * "“Stay,” Kovac said.", "Kovac said: “Stay,” the Gazette reported.": who is said to speak right beside a quotation, and was read
 * to say nothing, says that, and nobody else does.
 */
final class RightBeside {
    private final String text;
    private final List<Clause> clauses;
    private final List<Reading> readings;
    private final SpokenOf spokenOf;

    RightBeside(String text, List<Clause> clauses, List<Reading> readings, SpokenOf spokenOf) {
        this.text = text;
        this.clauses = clauses;
        this.readings = readings;
        this.spokenOf = spokenOf;
    }

    /** Gives each quotation that has such a speaker to him. */
    void handOver(List<Quotation> quotations) {
        for (Quotation q : quotations) {
            Reading speaker = behind(q);
            speaker = speaker == null ? before(q) : speaker;
            if (speaker != null && !(isPronoun(speaker) && isHeld(q))) {
                give(q, speaker);
            }
        }
    }

    /** "He added" behind what goes on with a remark is mostly still whose remark it is. */
    private boolean isPronoun(Reading r) {
        Span source = r.source();
        return source != null && r.clause().tagged(r.clause().tokenFrom(source.start()), "PRON");
    }

    private boolean isHeld(Quotation q) {
        return readings.stream().anyMatch(r -> r.covers(q.inner()));
    }

    private void give(Quotation q, Reading speaker) {
        for (Reading r : readings) {
            boolean held =
                    r.content().removeIf(s -> s.contains(q.inner()) && q.outer().contains(s));
            if (held
                    && r.clause() == speaker.clause()
                    && start(speaker) < q.outer().start()
                    && r.anchor().start() > q.inner().end()) {
                r.content().add(new Span(start(speaker), q.outer().end()));
            }
        }
        speaker.content().add(q.outer());
    }

    /** Who stands behind it in its last sentence, with nothing but marks between. */
    private @Nullable Reading behind(Quotation q) {
        Clause last = Clause.at(clauses, q.inner().end() - 1);
        for (Reading r : readings) {
            if (r.clause() == last && saysNothing(r) && isBare(q.inner().end(), start(r))) {
                return r;
            }
        }
        return null;
    }

    /** Who is said to speak right before it. */
    private @Nullable Reading before(Quotation q) {
        Clause first = Clause.at(clauses, q.inner().start());
        for (Reading r : readings) {
            boolean front = r.clause() == first
                    && saysNothing(r)
                    && start(r) < r.anchor().start()
                    && isBare(r.anchor().end(), q.inner().start());
            if (front && text.substring(0, q.outer().start()).stripTrailing().matches("(?s).*[:,]")) {
                return r;
            }
        }
        return null;
    }

    private boolean saysNothing(Reading r) {
        return r.cue() != null
                && r.source() != null
                && r.content().isEmpty()
                && r.kind() != Cues.Kind.HOLD
                && r.clause().span().contains(r.source())
                && !spokenOf.holds(r);
    }

    private boolean isBare(int from, int to) {
        return from <= to && text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static int start(Reading r) {
        Span source = r.source();
        return source == null
                ? r.anchor().start()
                : Math.min(source.start(), r.anchor().start());
    }
}
