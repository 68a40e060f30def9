package org.variorum.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.Vector;
import org.variorum.report.Report;
import org.variorum.report.Span;

class NamedElsewhereTest {
    private static final String WORDS = "the gates of the old dam will stay shut until the spring";
    private static final Speaker MAREN = new Speaker("Ilva Maren", "ilva-maren", 0.9);
    private static final Speaker HASK = new Speaker("Tobin Hask", "tobin-hask", 0.9);

    private static QuotePiece piece(int report, String words, @Nullable Speaker speaker) {
        AnnotatedReport in = AnnotatedReport.bare(Report.of("r" + report, words));
        Citation at = new Citation(in, new Span(0, words.length()), null);
        return new QuotePiece(report, 0, at, speaker, List.of(), new Terms(Set.of()), Vector.of(new float[0]), 9);
    }

    @Test
    void whoIsNotNamedHereGetsTheNameThatAnotherPutsToTheSameWords() {
        List<QuotePiece> pieces =
                List.of(piece(0, WORDS, null), piece(0, "It is decided.", null), piece(1, WORDS, MAREN));
        List<QuotePiece> named = NamedElsewhere.in(pieces, List.of(List.of(0, 2), List.of(1)));
        assertEquals(
                List.of(MAREN, MAREN, MAREN),
                named.stream().map(QuotePiece::speaker).toList());
    }

    @Test
    void ofTwoNamesNoneIsTaken() {
        List<QuotePiece> pieces = List.of(piece(0, WORDS, null), piece(1, WORDS, MAREN), piece(2, WORDS, HASK));
        assertNull(
                NamedElsewhere.in(pieces, List.of(List.of(0, 1, 2))).getFirst().speaker());
    }

    @Test
    void otherWordsOfOneSubjectGiveNoName() {
        List<QuotePiece> pieces =
                List.of(piece(0, "shut gates help nobody who lives along the river", null), piece(1, WORDS, MAREN));
        assertNull(NamedElsewhere.in(pieces, List.of(List.of(0, 1))).getFirst().speaker());
    }
}
