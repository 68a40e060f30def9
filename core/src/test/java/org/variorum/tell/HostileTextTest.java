package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Quote;
import org.variorum.read.Unread;
import org.variorum.report.Report;

/** Reports are written by others, and some would like to be more than text. */
class HostileTextTest {
    private static final String EVIL = "</p><script>alert(1)</script> \"><img src=x onerror='y'> &amp; &lt;b&gt;";

    private static Brief brief(String words) {
        AnnotatedReport report = MarkedText.read(
                "#" + words + "\nHe said: “" + words + "”.",
                Report.builder(words, "")
                        .path(words)
                        .outlet(words)
                        .url("javascript:alert(1)")
                        .language(words)
                        .byline(List.of(words)));
        String stripped = words.strip();
        Quote quote = new Quote(
                "q",
                "u",
                new Speaker(words, "s", 1),
                List.of(new Quote.Variant(MarkedText.exactly(report, "“" + stripped + "”"), words)),
                List.of());
        return new Brief(
                new Brief.Made(words, List.of(new Brief.ModelFile(words, words))),
                List.of(new Unread(words, words)),
                List.of(Report.of(words, words)),
                List.of(Briefs.story(words, report, List.of(quote), List.of())));
    }

    @Test
    void markupInAReportStaysText() throws IOException {
        Document page = Jsoup.parse(Printed.html(brief(EVIL)));
        assertTrue(page.select("img, [onerror], a[href^=javascript]").isEmpty());
        assertEquals(1, page.select("script").size(), "the page's own script alone");
        assertEquals(EVIL, page.selectFirst("h1").wholeText());
        assertTrue(page.selectFirst("#A1").wholeText().contains(EVIL));
    }

    @Test
    void markupInAReportStaysTextInMarkdown() throws IOException {
        String text = Printed.markdown(brief("# *bold* [x](y) <script> `c` \u001B[31m"));
        assertFalse(
                Pattern.compile("(?<!\\\\)[<\\[`]")
                        .matcher(text.replaceAll("\\[A[0-9]+]", ""))
                        .find(),
                text);
        assertFalse(text.contains("\u001B"), "an escape would steer the terminal");
    }

    @Test
    void charactersNoPageMayHoldAreReplacedAndInvisibleOnesKept() throws IOException {
        String page = Printed.html(brief("a\u0000b\u0007c\uD800d\uFFFEe\u202Ef\u200Bg\u00ADh"));
        assertTrue(page.contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\u202Ef\u200Bg\u00ADh"));
        assertTrue(page.codePoints().noneMatch(c -> c < 0x20 && c != '\n'));
    }

    @Test
    void aCarriageReturnSurvivesTheParser() throws IOException {
        AnnotatedReport report = MarkedText.read("One\rtwo.", Report.builder("r", ""));
        Document page = Jsoup.parse(Printed.html(Briefs.of(Briefs.story("t", report, List.of(), List.of()))));
        assertEquals("One\rtwo.", page.selectFirst("#A1").wholeText());
    }
}
