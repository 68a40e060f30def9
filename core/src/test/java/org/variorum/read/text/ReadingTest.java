package org.variorum.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;
import org.variorum.report.Span;

class ReadingTest {
    private static final String LEAD =
            "The harbour of Velmora was closed on Monday because of a storm, the mayor said.";
    private static final String NEXT =
            "Ferries will stay in port until the wind drops, according to the harbour master.";

    private static Report report(String text) {
        Reading reading = Reading.of(text);
        return Report.builder("r", text)
                .titleSpan(reading.titleSpan())
                .removed(reading.removed())
                .build();
    }

    private static List<String> prose(String text) {
        Report report = report(text);
        return report.paragraphs().stream().map(p -> p.in(text)).toList();
    }

    private static @Nullable String why(String text, String words) {
        return Reading.of(text).removed().stream()
                .filter(r -> r.text().equals(words))
                .map(Removed::why)
                .findFirst()
                .orElse(null);
    }

    @Test
    void takesTheHeadlineOnceAndListsItsRepetitions() {
        String text = "Storm closes harbour\n\nStorm closes harbour\n\n" + LEAD + "\n\n" + NEXT;
        assertEquals(new Span(0, 20), Reading.of(text).titleSpan());
        assertEquals("headline again", why(text, "Storm closes harbour"));
        assertEquals(List.of(LEAD, NEXT), prose(text));
    }

    @Test
    void takesNoSentenceForAHeadline() {
        assertNull(Reading.of(LEAD + "\n" + NEXT).titleSpan());
        assertEquals(List.of(LEAD, NEXT), prose(LEAD + "\n" + NEXT));
    }

    @Test
    void removesSectionAndOutletNamesAboveTheProse() {
        String text = "VelmoraPost\nBig Story\nStorm closes the harbour of Velmora\n" + LEAD;
        assertEquals("section or outlet name", why(text, "VelmoraPost"));
        assertEquals(List.of(LEAD), prose(text));
    }

    @Test
    void readsBylines() {
        assertEquals(
                List.of("Jon Vell", "Mia Orr"),
                Reading.of("Storm closes harbour\nBy Jon Vell and Mia Orr\n" + LEAD)
                        .byline());
        Reading reading = Reading.of("Storm closes harbour\nBy Jon Vell, Associated Press\n" + LEAD);
        assertEquals(List.of("Jon Vell"), reading.byline());
        assertEquals(List.of(new Credit("AP", Credit.Where.BYLINE)), reading.credits());
    }

    @Test
    void takesADatelineOffTheFirstSentence() {
        String text = "Storm closes harbour\nGENEVA, May 6 (Reuters) - " + LEAD;
        Reading reading = Reading.of(text);
        assertEquals("GENEVA, May 6", reading.dateline());
        assertEquals(List.of(new Credit("Reuters", Credit.Where.DATELINE)), reading.credits());
        assertEquals(List.of(LEAD), prose(text));
    }

    @Test
    void knowsADatelineWithAColonByItsPlace() {
        assertEquals(
                "Lake Orrin, Switzerland",
                Reading.of("Lake Orrin, Switzerland: " + LEAD).dateline());
        assertNull(Reading.of("Korda: " + LEAD).dateline());
        assertNull(Reading.of("UPDATE - " + LEAD).dateline());
    }

    @Test
    void takesALoneCapitalPlaceForADateline() {
        String text = "Storm closes harbour\n\nGENEVA\n\n" + LEAD;
        assertEquals("GENEVA", Reading.of(text).dateline());
        assertEquals(List.of(LEAD), prose(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Share it",
                "Next Story",
                "X",
                "Read more: Ferry sinks off Tarn",
                "Related: Ferry sinks off Tarn",
                "Get a note directly from our correspondents on the storm. Sign up for our weekly newsletter here.",
                "This was published 7 months ago",
                "5 min read",
                "Tags: storm, harbour",
                "Click here to see the pictures",
                "\u00a9 2031 Velmora Post. All rights reserved.",
                "We use cookies to improve this site.",
                "Waves break over the mole on Monday. Photo by Mia Orr/Velmora Pool",
                "FILE PHOTO: The mole of Velmora in spring",
                "A ship in port. (AP Photo/Mia Orr)",
                "(Reporting by Jon Vell; Editing by Mia Orr)",
                "With inputs from PTI",
                "'Wind'",
                "Follow us on Facebook",
                "Story continues below advertisement",
                "View comments",
                "jon.vell@post.example"
            })
    void removesFurnitureBetweenParagraphs(String furniture) {
        String text = "Storm closes harbour\n\n" + LEAD + "\n\n" + furniture + "\n\n" + NEXT;
        assertEquals(List.of(LEAD, NEXT), prose(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cNo.\u201d",
                "Why?",
                "He refused.",
                "Advertisement revenue fell by a third last year, the outlet said.",
                "The paper uses cookies on its own page, the court found.",
                "Share prices fell in Velmora on Monday.",
                "Next week the council meets again.",
                "Copyright law protects the song, the judge said.",
                "Follow the money, Korda told the council.",
                "By Monday the storm had passed."
            })
    void keepsProseThatLooksLikeFurniture(String sentence) {
        String text = "Storm closes harbour\n\n" + LEAD + "\n\n" + sentence + "\n\n" + NEXT;
        assertEquals(List.of(LEAD, sentence, NEXT), prose(text));
    }

    @Test
    void cutsAdvertisingOutOfAParagraph() {
        String text = "Storm closes harbour\n" + LEAD + " Advertisement " + NEXT + "\n" + NEXT + " Advertisement";
        assertEquals(List.of(LEAD, NEXT, NEXT), prose(text));
    }

    @Test
    void removesWhatStandsBelowTheLastParagraph() {
        assertEquals(
                List.of(LEAD, NEXT),
                prose("Storm closes harbour\n" + LEAD + "\n" + NEXT + "\nstorm,\nHarbour news of the week"));
    }

    @Test
    void readsTheDayOnlyWhereItIsWrittenOut() {
        assertEquals(
                "2031-06-14",
                Reading.of("Storm closes harbour\nPublished on 14 June 2031\n" + LEAD)
                        .published());
        assertNull(Reading.of("Storm closes harbour\nPublished 7 months ago\n" + LEAD)
                .published());
        assertNull(Reading.of("Storm closes harbour\nPublished 03/04/2031\n" + LEAD)
                .published());
    }

    @Test
    void readsTextBrokenIntoShortLines() {
        String broken = """
            Storm closes harbour

            The harbour of Velmora was closed on
            Monday because of a storm, the mayor
            said, and all ferries of the island
            company will stay in port until the
            wind drops on Wednesday.

            Ana Korda said nobody would be hurt
            if all captains kept to the rules.
            """;
        assertEquals(2, prose(broken).size());
        assertEquals(
                "Storm closes harbour",
                String.valueOf(report(broken).titleSpan() == null ? "" : "Storm closes harbour"));
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                LEAD,
                NEXT,
                "Advertisement",
                "By Jon Vell",
                "MOREN (AFP) - ",
                "GENEVA",
                "\n",
                "\n\n",
                " ",
                "\r\n",
                "\uFEFF",
                "\ud83d\ude00",
                "\ud83d",
                "'Wind'",
                "\u00a0",
                "Storm closes harbour",
                "storm,",
                "Photo: Mia Orr/AFP",
                "14 June 2031",
                "(Reuters)",
                ".",
                "\u201c",
                "\"");
        return piece.list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void allSpansLieInTheTextAndNoneOverlapsAnother(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 200)
    void anyStringIsRead(@ForAll String text) {
        check(text);
    }

    private static void check(String text) {
        Report report = report(text);
        int end = 0;
        for (Removed removed : report.removed()) {
            Span span = removed.span();
            assertTrue(span != null && span.start() >= end && span.end() <= text.length());
            assertEquals(removed.text(), span.in(text));
            end = span.end();
        }
        for (Span paragraph : report.paragraphs()) {
            assertTrue(report.removed().stream()
                    .noneMatch(r -> r.span() != null && r.span().overlaps(paragraph)));
            assertTrue(report.titleSpan() == null || !report.titleSpan().overlaps(paragraph));
        }
    }
}
