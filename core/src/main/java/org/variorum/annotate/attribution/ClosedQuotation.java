package org.variorum.annotate.attribution;

import java.util.List;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.report.Span;

/**
 * Tells a quotation that ends with its paragraph from what somebody in a later one says: who goes on speaking has no closing mark
 * before the break, and a block that was led in before it is over.
 */
final class ClosedQuotation {
    private final List<Clause> clauses;
    private final List<Quotation> quotations;

    /** @param clauses the report's sentences, in order */
    ClosedQuotation(List<Clause> clauses, List<Quotation> quotations) {
        this.clauses = clauses;
        this.quotations = quotations;
    }

    /**
     * Whether {@code content} is in such a quotation of an earlier paragraph than {@code anchor}, whose own opens with another or
     * that is the end of one which began paragraphs before.
     */
    boolean before(Span content, Span anchor) {
        int home = paragraph(anchor.start());
        int there = paragraph(content.end() - 1);
        if (there < 0 || there >= home) {
            return false;
        }
        Quotation last = null;
        boolean goesOn = false;
        boolean opens = false;
        Quotation earlier = null;
        for (Quotation q : quotations) {
            if (q.outer().overlaps(content) && q.paragraph() == there) {
                last = q;
                goesOn = q.inner().start() == q.outer().start() && earlier != null && earlier.runsOn();
            }
            opens |= q.paragraph() == home
                    && q.outer().start() == start(home)
                    && q.outer().end() <= anchor.start();
            earlier = q;
        }
        return last != null && !last.runsOn() && (goesOn || opens && isWhole(last));
    }

    private boolean isWhole(Quotation q) {
        return clauses.stream()
                .filter(c -> c.paragraph() == q.paragraph())
                .allMatch(c -> c.span().start() >= q.outer().start()
                        && c.span().end() <= q.outer().end() + 1);
    }

    private int start(int paragraph) {
        return clauses.stream()
                .filter(c -> c.paragraph() == paragraph)
                .mapToInt(c -> c.span().start())
                .findFirst()
                .orElse(-1);
    }

    private int paragraph(int offset) {
        Clause c = Clause.at(clauses, offset);
        return c == null ? -1 : c.paragraph();
    }
}
