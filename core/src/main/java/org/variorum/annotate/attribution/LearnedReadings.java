package org.variorum.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.learned.Found;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.report.Span;

/** Puts the spans that the network found into the sentences they stand in. */
public final class LearnedReadings {
    private final String text;
    private final List<Clause> clauses;
    private final Cues cues;
    private final ParagraphCut paragraphs;
    private final ClosedQuotation closed;

    /**
     * @param text the report's
     * @param clauses its sentences, in order
     * @param quotations as {@code QuoteMarks} finds them
     */
    public LearnedReadings(String text, List<Clause> clauses, List<Quotation> quotations, Cues cues) {
        this.text = text;
        this.clauses = clauses;
        this.cues = cues;
        paragraphs = new ParagraphCut(text, clauses, quotations);
        closed = new ClosedQuotation(clauses, quotations);
    }

    /** In the order of their cues; what nothing is said in is left out. */
    public List<Reading> of(List<Found> found) {
        List<Reading> out = new ArrayList<>();
        for (Found f : found) {
            Reading r = reading(f);
            if (r != null) {
                out.add(r);
            }
        }
        return out;
    }

    private @Nullable Reading reading(Found f) {
        Span cue = f.cue().isEmpty() ? null : f.cue().getFirst();
        Span anchor = cue == null ? f.content().getFirst() : cue;
        Clause c = at(anchor.start());
        boolean bare = f.content().isEmpty()
                ? f.source().isEmpty()
                : cue == null && quoted(f.content().getFirst());
        if (c == null || bare) {
            return null;
        }
        int token = cue == null ? Math.min(c.tokenFrom(anchor.start()), c.size() - 1) : verb(c, cue);
        Cues.Kind kind = cue == null ? null : cues.at(c, token);
        Span source = f.source().isEmpty() ? null : paragraphs.source(f.source().getFirst(), anchor);
        Reading r = new Reading(
                c, token, kind == null ? Cues.Kind.SAY : kind, phrase(c, source), source, cue, anchor, f.score());
        for (Span content : f.content()) {
            r.content().addAll(paragraphs.of(content.trim(text), anchor));
        }
        r.content().removeIf(s -> closed.before(s, anchor));
        return r;
    }

    /** A quotation that stands by itself: whose it is follows from those around it. */
    private boolean quoted(Span content) {
        return QuoteMark.isDouble(text.charAt(content.start()));
    }

    /** Of "has repeatedly told reporters", "told". */
    private int verb(Clause c, Span cue) {
        int from = Math.min(c.tokenFrom(cue.start()), c.size() - 1);
        int last = from;
        for (int i = from; c.has(i) && c.at(i).span().start() < cue.end(); i++) {
            if (cues.at(c, i) != null) {
                return i;
            }
            last = c.tagged(i, "VERB") || !c.tagged(last, "VERB") ? i : last;
        }
        return last;
    }

    private static @Nullable NounPhrase phrase(Clause c, @Nullable Span source) {
        if (source == null || !c.span().contains(source)) {
            return null;
        }
        int from = c.tokenFrom(source.start());
        int to = c.tokenFrom(source.end()) - 1;
        return from <= to ? new NounPhrase(from, to) : null;
    }

    private @Nullable Clause at(int offset) {
        for (Clause c : clauses) {
            if (c.span().contains(offset)) {
                return c;
            }
        }
        return null;
    }
}
