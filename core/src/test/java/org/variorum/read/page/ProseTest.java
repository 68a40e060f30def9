package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.read.Given;
import org.variorum.read.ReadOptions;
import org.variorum.read.ReadResult;
import org.variorum.read.Reader;

class ProseTest {
    private static final String SENTENCE =
            "The council of Velmora met on Monday and decided to do what it had always done before an election.";

    @Test
    void everyElementHoldsWhatItsPartsHold() {
        Document page = Jsoup.parse(
                "<div id=a><div id=b><p>%1$s</p><p>%1$s</p></div><p>%1$s</p></div><p>%1$s</p>".formatted(SENTENCE));
        Prose prose = Prose.of(page.body());
        int one = SENTENCE.length();
        assertEquals(2 * one, prose.in(element(page, "#b")));
        assertEquals(3 * one, prose.in(element(page, "#a")));
        assertEquals(4 * one, prose.in(page.body()));
        assertEquals(4 * one, prose.total());
        assertEquals(3 * one, (int) prose.weight(element(page, "#a")));
        assertEquals(0.5, prose.share(element(page, "#b")));
        assertEquals(0, prose.in(page));
    }

    private static Element element(Document page, String id) {
        return page.select(id).first();
    }

    /** Time that grew with depth as well as with length took minutes; what is linear takes a few seconds anywhere. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsAPageNestedADozenTimesTenThousandDeep() {
        StringBuilder page = new StringBuilder("<html><body><h1>Council meets</h1>");
        for (int i = 0; i < 190_000; i++) {
            page.append("<div class=level>word ");
        }
        page.append(SENTENCE);
        ReadOptions options =
                new ReadOptions(null, new ByteArrayInputStream(page.toString().getBytes(StandardCharsets.UTF_8)));
        ReadResult read = Reader.standard().read(List.of("-"), options);
        assertTrue(read.reports().getFirst().text().endsWith(SENTENCE));
        assertTrue(read.reports().getFirst().warnings().getFirst().startsWith("nested too deep"));
    }

    static Stream<String> ofVeryManyBlocks() {
        int n = 25_000;
        String line = SENTENCE + "<br>";
        String dated = "<span>06.05.2031</span> <i>harbour</i><br>";
        return Stream.of(
                ("<p>" + SENTENCE + "</p>").repeat(n),
                "<div><b>" + line.repeat(n) + "</b></div>",
                "<div class=widget>" + line.repeat(n) + "</div>",
                "<div class='" + "post ".repeat(2000) + "'>" + line.repeat(n) + "</div>",
                "<h1>Council meets</h1><p>" + SENTENCE + "</p><div class=date>" + dated.repeat(n) + "</div>",
                "<ul>" + ("<li><a href=/a>Council meets</a></li>").repeat(n) + "</ul><p>" + SENTENCE + "</p>",
                "<div class=text>".repeat(400) + line.repeat(n));
    }

    /** Each block is told by what stands around it, and that must not be gone through for each of them. */
    @ParameterizedTest
    @MethodSource("ofVeryManyBlocks")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsAPageOfVeryManyBlocksInTimeThatGrowsWithItsLength(String body) {
        ReadResult read = Given.read(Given.utf8("<html><body>" + body));
        assertTrue(read.reports().getFirst().text().contains(SENTENCE));
    }
}
