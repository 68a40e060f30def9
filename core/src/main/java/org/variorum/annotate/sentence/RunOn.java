package org.variorum.annotate.sentence;

import java.util.List;
import org.variorum.report.Span;

/**
 * Tells how far a quotation goes that a paragraph opens and does not close, where the next ones do not open it anew: up to
 * the mark that closes it. Texts with a sentence a line are cut so within every quotation.
 */
final class RunOn {
    /** What a quotation may go on over; behind it the mark was rather forgotten. */
    private static final int PARAGRAPHS = 16;

    private final String text;
    private final List<Span> paragraphs;

    RunOn(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /**
     * Where in paragraph {@code p} the words end that belong to a quotation opened before: at its closing mark, at the end of
     * the paragraph where it goes on, or at the start where nothing belongs to it.
     */
    int end(int p) {
        Span here = paragraphs.get(p);
        for (int k = p; k < Math.min(paragraphs.size(), p + PARAGRAPHS); k++) {
            int mark = firstMark(paragraphs.get(k));
            if (mark < 0) {
                continue;
            }
            if (mayClose(paragraphs.get(k), mark)) {
                return k == p ? mark : here.end();
            }
            return here.start();
        }
        return here.start();
    }

    private boolean mayClose(Span paragraph, int i) {
        boolean behind = i > paragraph.start() && !Character.isWhitespace(text.charAt(i - 1));
        boolean word = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        return i > paragraph.start()
                && (!QuoteMark.mayOpen(text, paragraph, i) || text.charAt(i) == '"' && behind && !word);
    }

    private int firstMark(Span paragraph) {
        int i = paragraph.start();
        while (i < paragraph.end() && !QuoteMark.isDouble(text.charAt(i))) {
            i++;
        }
        return i < paragraph.end() ? i : -1;
    }
}
