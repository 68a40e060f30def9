package org.variorum.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.report.Span;

/**
 * Ends what the network read across paragraphs where a paragraph ends: a headline says nothing of what the lead says.
 * Only a quotation goes on behind the break.
 */
final class ParagraphCut {
    private final String text;
    private final List<Clause> clauses;
    private final List<Quotation> quotations;

    ParagraphCut(String text, List<Clause> clauses, List<Quotation> quotations) {
        this.text = text;
        this.clauses = clauses;
        this.quotations = quotations;
    }

    /** What of {@code content} is left, in the order of the text: what stands in the paragraph of {@code anchor}, if any does. */
    List<Span> of(Span content, Span anchor) {
        List<Span> pieces = pieces(content);
        if (pieces.size() < 2 || QuoteMark.enclose(text, content) && runsOn(pieces.getFirst())) {
            return List.of(content);
        }
        int home = paragraph(anchor.start());
        Span own = nearest(pieces, home);
        List<Span> out = new ArrayList<>();
        for (int i = pieces.indexOf(own); i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            if (!piece.equals(own) && !goesOn(piece)) {
                break;
            }
            out.add(piece);
        }
        return out;
    }

    private Span nearest(List<Span> pieces, int home) {
        Span best = pieces.getFirst();
        for (Span p : pieces) {
            int apart = Math.abs(paragraph(p.start()) - home);
            best = apart < Math.abs(paragraph(best.start()) - home) ? p : best;
        }
        return best;
    }

    private List<Span> pieces(Span content) {
        List<Span> out = new ArrayList<>();
        int paragraph = -1;
        for (Clause c : clauses) {
            Span part = c.span().intersect(content);
            if (part == null) {
                continue;
            }
            // A line that begins with a small letter only goes on with the one before.
            if (c.paragraph() == paragraph || !out.isEmpty() && Character.isLowerCase(text.charAt(part.start()))) {
                out.set(out.size() - 1, out.getLast().cover(part));
            } else {
                out.add(part);
            }
            paragraph = c.paragraph();
        }
        out.replaceAll(this::withoutStop);
        return out;
    }

    /** Without the full stop that ended it before the break. */
    private Span withoutStop(Span piece) {
        char last = text.charAt(piece.end() - 1);
        return piece.length() > 1 && (last == '.' || last == ':') ? new Span(piece.start(), piece.end() - 1) : piece;
    }

    /** True if a quotation is opened in it and not closed before the paragraph ends. */
    private boolean runsOn(Span piece) {
        return quotations.stream().anyMatch(q -> q.runsOn() && q.outer().overlaps(piece));
    }

    /** True if it stands in a quotation that was opened in the paragraph before and not closed there. */
    private boolean goesOn(Span piece) {
        Quotation before = null;
        for (Quotation q : quotations) {
            if (q.outer().overlaps(piece)) {
                return before != null && before.runsOn() && before.paragraph() == q.paragraph() - 1;
            }
            before = q;
        }
        return false;
    }

    private int paragraph(int offset) {
        Clause c = Clause.at(clauses, offset);
        return c == null ? -1 : c.paragraph();
    }

    /** What of a source stands in the paragraph of {@code anchor}; null where nothing does. */
    @Nullable
    Span source(Span source, Span anchor) {
        List<Span> pieces = pieces(source);
        int home = paragraph(anchor.start());
        return pieces.size() < 2
                ? source
                : pieces.stream()
                        .filter(p -> paragraph(p.start()) == home)
                        .findFirst()
                        .orElse(null);
    }
}
