package org.variorum.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.variorum.read.Given.cause;
import static org.variorum.read.Given.one;
import static org.variorum.read.Given.read;
import static org.variorum.read.Given.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.variorum.read.ReadResult;
import org.variorum.report.Removed;
import org.variorum.report.Report;

class PdfTest {
    private static final String FIRST = "The harbour of Velmora was closed on Monday because of a storm, the mayor told"
            + " reporters, and all ships that lay before it had to turn back to the open sea before dark.";

    private static final String SECOND =
            "Nobody will leave before the wind drops, Ana Korda said, and asked all captains"
                    + " to stay in port until the weather service of the island lifts its warning on Wednesday.";

    private static final String THIRD = "Ferries do not run and schools are closed. The island was last cut off for so"
            + " long four years ago, when a landslide took away the road along the eastern coast.";

    private static final float LEFT = 60;
    private static final float RIGHT = 320;
    private static final float COLUMN = 220;
    private static final float WHOLE = 470;

    private static List<String> lines(Report report) {
        return List.of(report.text().split("\n"));
    }

    @Test
    void givesParagraphsOneALine() {
        Printed page = new Printed();
        float y = page.paragraph(FIRST, LEFT, 100, WHOLE);
        y = page.paragraph(SECOND, LEFT, y + 24, WHOLE);
        page.paragraph(THIRD, LEFT, y + 24, WHOLE);
        assertEquals(List.of(FIRST, SECOND, THIRD), lines(one(page.bytes())));
    }

    @Test
    void tellsParagraphsByTheirIndents() {
        Printed page = new Printed();
        float y = 100;
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            List<String> words = Printed.broken(paragraph, WHOLE - 15);
            page.line(words.getFirst(), LEFT + 15, y);
            y = page.paragraph(String.join(" ", words.subList(1, words.size())), LEFT, y + 12, WHOLE) + 12;
        }
        assertEquals(List.of(FIRST, SECOND, THIRD), lines(one(page.bytes())));
    }

    @Test
    void readsWhatABrowserPrints() {
        Printed page = new Printed().scaled(0.5f);
        page.line("6/5/31, 1:07 PM", LEFT, 20).line("Storm - The Norvane Mirror", RIGHT, 20);
        float y = page.paragraph(FIRST, LEFT, 100, COLUMN);
        page.paragraph(SECOND, LEFT, y + 24, COLUMN);
        page.paragraph(THIRD, LEFT + COLUMN + 12, 100, COLUMN);
        page.line("https://mirror.example/storm", LEFT, 825).line("1/1", RIGHT, 825);
        Report report = one(page.bytes());
        assertEquals(List.of(FIRST, SECOND, THIRD), lines(report));
        assertEquals("https://mirror.example/storm", report.url());
    }

    @Test
    void tellsParagraphsOfOneLineFromLinesThatGoOn() {
        Printed page = new Printed();
        page.line("Storm closes harbour of Velmora", LEFT, 60, Printed.PLAIN, 18);
        page.line("By Jon Vell", LEFT, 100).line("6 May 2031, 10:30", LEFT, 122);
        page.line("Waves over the quay in Velmora. Photo: Mia Orr", LEFT, 144);
        float y = page.paragraph(FIRST, LEFT, 166, COLUMN);
        page.line("Ferries do not run and schools are closed until Wednesday.", LEFT, y + 22);
        page.line("The island was last cut off for so long four years ago.", LEFT, y + 44);
        Report report = one(page.bytes());
        assertEquals(List.of("Jon Vell"), report.byline());
        assertEquals("2031-05-06", report.published());
        assertEquals(
                List.of(
                        FIRST,
                        "Ferries do not run and schools are closed until Wednesday.",
                        "The island was last cut off for so long four years ago."),
                lines(report));
    }

    @Test
    void keepsEachItemOfAListTogether() {
        Printed page = new Printed();
        page.line("The mayor asked for three things:", LEFT, 100);
        page.line("\u2022 that all captains stay in port until the wind", LEFT, 112);
        page.line("has dropped for good,", LEFT + 12, 124);
        page.line("\u2022 that schools stay closed.", LEFT, 136);
        assertEquals(
                List.of(
                        "The mayor asked for three things:",
                        "\u2022 that all captains stay in port until the wind has dropped for good,",
                        "\u2022 that schools stay closed."),
                lines(one(page.bytes())));
    }

    @Test
    void readsOneColumnAfterTheOtherUnderAHeadline() {
        Printed page = new Printed();
        page.line("Storm closes harbour of Velmora for days", LEFT, 80, Printed.BOLD, 22);
        List<String> left = Printed.broken(FIRST + " " + SECOND, COLUMN);
        List<String> right = Printed.broken(THIRD, COLUMN);
        // row by row, as some programs write it
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i < left.size()) {
                page.line(left.get(i), LEFT, 120 + 12 * i);
            }
            if (i < right.size()) {
                page.line(right.get(i), RIGHT, 120 + 12 * i);
            }
        }
        Report report = one(page.bytes());
        assertEquals("Storm closes harbour of Velmora for days", report.title());
        assertEquals(List.of(FIRST + " " + SECOND, THIRD), lines(report));
    }

    @Test
    void goesOnInTheNextColumnAndOnTheNextPage() {
        Printed page = new Printed();
        List<String> words = Printed.broken(FIRST + " " + SECOND + " " + THIRD, COLUMN);
        for (int i = 0; i < words.size(); i++) {
            if (i == 10) {
                page.newPage();
            }
            page.line(words.get(i), i >= 5 && i < 10 ? RIGHT : LEFT, 120 + 12 * (i % 5));
        }
        assertEquals(List.of(FIRST + " " + SECOND + " " + THIRD), lines(one(page.bytes())));
    }

    @Test
    void joinsWordsDividedAtTheEndOfALine() {
        Printed page = new Printed();
        page.line("The well-known mayor said that the har-", LEFT, 100);
        page.line("bour was closed by a storm, and the well-", LEFT, 112);
        page.line("known captain Ana Korda of the Port-", LEFT, 124);
        page.line("Selen line agreed with that in 2030-", LEFT, 136);
        page.line("31 when she was asked about it.", LEFT, 148);
        assertEquals(
                "The well-known mayor said that the harbour was closed by a storm, and the well-known captain Ana Korda"
                        + " of the Port-Selen line agreed with that in 2030-31 when she was asked about it.",
                one(page.bytes()).text());
    }

    @Test
    void leavesOutWhatStandsOnEveryPageAndSaysWhy() {
        Printed page = new Printed();
        for (int number = 1; number <= 3; number++) {
            page.line("Velmora Post, 6 May 2031", LEFT, 40);
            page.line("Page " + number + " of 3", 280, 810);
            page.paragraph(List.of(FIRST, SECOND, THIRD).get(number - 1), LEFT, 100, WHOLE);
            if (number < 3) {
                page.newPage();
            }
        }
        Report report = one(page.bytes());
        assertEquals(List.of(FIRST, SECOND, THIRD), lines(report));
        assertEquals(
                List.of(
                        new Removed(null, "Velmora Post, 6 May 2031", "page header"),
                        new Removed(null, "Page 1 of 3", "page number"),
                        new Removed(null, "Velmora Post, 6 May 2031", "page header"),
                        new Removed(null, "Page 2 of 3", "page number"),
                        new Removed(null, "Velmora Post, 6 May 2031", "page header"),
                        new Removed(null, "Page 3 of 3", "page number")),
                report.removed());
    }

    @Test
    void takesItsOwnTitleOnlyWhereThatIsOne() {
        Printed page = new Printed().named("Storm closes harbour of Velmora");
        page.paragraph(FIRST, LEFT, 100, WHOLE);
        assertEquals("Storm closes harbour of Velmora", one(page.bytes()).title());
        Printed other = new Printed().named("Microsoft Word - storm final v2.doc");
        other.paragraph(FIRST, LEFT, 100, WHOLE);
        assertNull(one(other.bytes()).title());
    }

    @Test
    void refusesWhatItCannotOpenInOneLine() throws IOException {
        Printed page = new Printed();
        page.paragraph(FIRST, LEFT, 100, WHOLE);
        assertEquals("an encrypted PDF document", cause(page.encrypted("secret")));
        assertEquals("a PDF document without text", cause(new Printed().bytes()));
        assertEquals("a damaged PDF document", cause(utf8("%PDF-1.7\nand nothing else")));
    }

    @Test
    void refusesABombAndWhatIsNestedWithoutEnd() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(utf8("%PDF-1.7\n1 0 obj\n<</Length 1 /Filter /FlateDecode>>\nstream\n"));
        try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        }
        assertEquals("unpacks to more than 200 times its size", cause(bomb.toByteArray()));
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "]".repeat(200_000) + "\nendobj\n"
                + "trailer <</Root 1 0 R>>\n%%EOF";
        assertEquals("a damaged PDF document", cause(utf8(deep)));
    }

    @Property(tries = 300)
    void whateverIsDamagedEndsInAReportOrACause(
            @ForAll @IntRange(max = 100_000) int where, @ForAll byte what, @ForAll boolean cut) {
        Printed page = new Printed();
        page.paragraph(FIRST, LEFT, 100, WHOLE);
        byte[] bytes = page.bytes();
        int at = where % bytes.length;
        bytes[at] = what;
        ReadResult result = read(cut ? Arrays.copyOf(bytes, at) : bytes);
        assertTrue(result.reports().size() + result.unread().size() == 1, result.toString());
    }
}
