package org.variorum.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * A stretch between quotation marks in one paragraph.
 *
 * @param span the words inside the marks
 * @param attribution index of the attribution whose content it belongs to; null where nobody is said to say it
 * @param scare true where the marks only hold a word at arm's length: such a stretch has no speaker
 * @param pieces the stretch cut at the ends of sentences
 */
public record Quoted(Span span, @Nullable Integer attribution, boolean scare, List<Piece> pieces) {
    public Quoted {
        pieces = List.copyOf(pieces);
    }

    /** A sentence, or what is quoted of one. */
    public record Piece(Span span, Vector vector) {}
}
