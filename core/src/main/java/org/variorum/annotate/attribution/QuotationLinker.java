package org.variorum.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.annotate.sentence.QuoteMarks;
import org.variorum.report.Span;

/**
 * Gives every quotation to the attribution it belongs to: stretches a content to the whole of a quotation it touches,
 * and lets a quotation that makes up its own sentence continue the one before. What belongs to nobody stays so.
 */
public final class QuotationLinker {
    private static final int SCARE_WORDS = 4;
    private final String text;
    private final List<Clause> clauses;
    private final List<Reading> readings;
    private final SpokenOf spokenOf;
    private final Makers makers;

    /**
     * @param text the report's
     * @param readings what is said, in the order of the text; their contents grow to whole quotations
     */
    public QuotationLinker(String text, List<Clause> clauses, List<Reading> readings, SpokenOf spokenOf) {
        this.text = text;
        this.clauses = clauses;
        this.readings = readings;
        this.spokenOf = spokenOf;
        makers = new Makers(text, readings, spokenOf);
    }

    /** Changes the readings' contents and tells whose each quotation is. */
    public List<Quoted> link(List<QuoteMarks.Quotation> quotations) {
        makers.handOver();
        new RightBeside(text, clauses, readings, spokenOf).handOver(quotations);
        for (Reading r : readings) {
            // “She said it was off”: the marks are those of who speaks of her.
            if (!spokenOf.holds(r)) {
                List<Span> stretched = r.content().stream()
                        .map(content -> stretch(content, quotations))
                        .distinct()
                        .toList();
                r.content().clear();
                r.content().addAll(stretched);
            }
        }
        List<Quoted> out = new ArrayList<>();
        QuoteMarks.Quotation before = null;
        Integer owner = null;
        for (int i = 0; i < quotations.size(); i++) {
            QuoteMarks.Quotation q = quotations.get(i);
            Integer mine = holder(q, r -> !q.inner().contains(r.anchor()));
            QuoteMarks.Quotation next = i + 1 < quotations.size() ? quotations.get(i + 1) : null;
            // Who is named behind the closing mark says what stands before the break too.
            boolean toldBehind = next != null
                    && goesOn(q, next)
                    && holder(next, r -> r.anchor().start() >= next.outer().end()) != null;
            if (mine == null && standsAlone(q) && !toldBehind) {
                mine = continued(q, before, owner);
                if (mine != null) {
                    readings.get(mine).content().add(q.outer());
                }
            }
            mine = mine == null ? holder(q, r -> true) : mine;
            boolean scare = mine == null && q.inner().in(text).split("\\s+", -1).length < SCARE_WORDS;
            out.add(new Quoted(q.inner(), mine, scare, List.of()));
            before = q;
            owner = mine;
        }
        for (int i = out.size() - 2; i >= 0; i--) {
            Integer next = out.get(i + 1).attribution();
            if (out.get(i).attribution() == null && next != null && goesOn(quotations.get(i), quotations.get(i + 1))) {
                readings.get(next).content().addFirst(quotations.get(i).outer());
                out.set(i, new Quoted(quotations.get(i).inner(), next, false, List.of()));
            }
        }
        return out;
    }

    /** Whether the second is the same quotation in the next paragraph, which does not open it anew. */
    private static boolean goesOn(QuoteMarks.Quotation q, QuoteMarks.Quotation next) {
        return q.runsOn()
                && next.paragraph() == q.paragraph() + 1
                && next.inner().start() == next.outer().start();
    }

    /** One that has marks of its own at both ends is whole, whatever was opened before it and never closed. */
    private Span stretch(Span content, List<QuoteMarks.Quotation> quotations) {
        if (QuoteMark.enclose(text, content)) {
            return content;
        }
        Span out = content;
        for (QuoteMarks.Quotation q : quotations) {
            if (out.overlaps(q.outer()) && !out.contains(q.outer())) {
                out = out.cover(q.outer());
            }
        }
        return out;
    }

    /** The innermost reading whose content holds the quotation; of two alike the one that stands in the other. */
    private @Nullable Integer holder(QuoteMarks.Quotation q, Predicate<Reading> which) {
        Integer best = null;
        int size = Integer.MAX_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            for (Span s : readings.get(i).content()) {
                if (s.contains(q.inner())
                        && which.test(readings.get(i))
                        && !OthersWords.areIn(readings.get(i), q, readings)
                        && (s.length() < size
                                || s.length() == size
                                        && best != null
                                        && readings.get(best)
                                                .covers(readings.get(i).anchor()))) {
                    best = i;
                    size = s.length();
                }
            }
        }
        return best;
    }

    private boolean standsAlone(QuoteMarks.Quotation q) {
        for (Clause c : clauses) {
            if (c.span().contains(q.outer().start())) {
                return c.span().start() == q.outer().start();
            }
        }
        return false;
    }

    private @Nullable Integer continued(
            QuoteMarks.Quotation q, QuoteMarks.@Nullable Quotation before, @Nullable Integer owner) {
        Integer latest = null;
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            if (r.clause().paragraph() == q.paragraph()
                    && r.anchor().start() < q.outer().start()
                    && !spokenOf.holds(r)) {
                latest = i;
            }
        }
        if (latest != null) {
            return makers.of(latest);
        }
        boolean follows = before != null && owner != null && before.paragraph() == q.paragraph() - 1;
        if (!follows || readings.stream().anyMatch(r -> q.outer().contains(r.anchor()) && !spokenOf.holds(r))) {
            return null;
        }
        boolean runsOn = before != null && before.runsOn();
        return runsOn || wholeParagraph(q) ? owner : null;
    }

    private boolean wholeParagraph(QuoteMarks.Quotation q) {
        for (Clause c : clauses) {
            if (c.paragraph() == q.paragraph()
                    && !(q.outer().start() <= c.span().start())) {
                return false;
            }
            if (c.paragraph() == q.paragraph() && c.span().end() > q.outer().end() + 1) {
                return false;
            }
        }
        return true;
    }
}
