package org.variorum.collate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.word.Terms;
import org.variorum.report.Report;
import org.variorum.report.Span;

class NamedElsewhereTest {
    private static final String WORDS = "the gates of the old dam will stay shut until the spring";
    private static final Speaker MAREN = new Speaker("Ilva Maren", "ilva-maren", 0.9);
    private static final Speaker HASK = new Speaker("Tobin Hask", "tobin-hask", 0.9);

    private static QuotePiece piece(int report, String words, @Nullable Speaker speaker) {
        return piece(report, words, "", speaker);
    }

    /** @param source who says it in the report's words, which stand behind it */
    private static QuotePiece piece(int report, String words, String source, @Nullable Speaker speaker) {
        String text = words + " " + source;
        Span who = source.isEmpty() ? null : new Span(words.length() + 1, text.length());
        Span said = new Span(0, words.length());
        Attribution a = new Attribution(
                Attribution.Kind.DIRECT, who, speaker, null, List.of(said), List.of(), 1, null, null, null);
        List<Attribution> all = List.of(a);
        AnnotatedReport in = new AnnotatedReport(
                Report.of("r" + report, text),
                List.of(),
                who == null || speaker == null || source.length() < 4
                        ? List.of()
                        : List.of(new Mention(
                                who, EntityType.PERSON, new Entity(speaker.id(), speaker.name(), EntityType.PERSON))),
                all,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Citation at = new Citation(in, said, null);
        return new QuotePiece(report, 0, at, speaker, List.of(), new Terms(Set.of()), Vector.of(new float[0]), 9);
    }

    private static @Nullable Speaker first(QuotePiece piece, QuotePiece other) {
        return NamedElsewhere.in(List.of(piece, other), List.of(List.of(0, 1)))
                .getFirst()
                .speaker();
    }

    @Test
    void aNameComesBeforeWhomHeWasTakenToMean() {
        assertEquals(MAREN, first(piece(0, WORDS, "he", HASK), piece(1, WORDS, "Ilva Maren", MAREN)));
        assertEquals(HASK, first(piece(0, WORDS, "Tobin Hask", HASK), piece(1, WORDS, "Ilva Maren", MAREN)));
        assertEquals(HASK, first(piece(0, WORDS, "he", HASK), piece(1, WORDS, "she", MAREN)));
    }

    @Test
    void theOfficerHasTheNameOnlyForTheWordsThatAnotherReportHas() {
        List<QuotePiece> pieces = List.of(
                piece(0, WORDS, "the officer", null),
                piece(0, "It is decided.", "the officer", null),
                piece(1, WORDS, "Ilva Maren", MAREN));
        List<QuotePiece> named = NamedElsewhere.in(pieces, List.of(List.of(0, 2), List.of(1)));
        assertEquals(MAREN, named.getFirst().speaker());
        assertNull(named.get(1).speaker());
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
