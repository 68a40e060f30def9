package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.report.Report;

class CodePointOffsetsTest {
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("dam ", "🌊", "𝔙errin ", "é", "e\u0301", "👩‍🚒 ", "\u200F", "“", "\t", "水")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 200)
    void offsetsCountCodePointsWhateverStandsInFront(
            @ForAll("words") String before, @ForAll("words") String inside, @ForAll("words") String after)
            throws IOException {
        String marked = "[" + inside + "]";
        AnnotatedReport report = MarkedText.read(before + marked + after, Report.builder("r", ""));
        Ledger ledger = oneDay(MarkedText.exactly(report, marked.strip()));
        JsonNode span = Printed.by(out -> BriefJson.write(Briefs.of(ledger), out))
                .json()
                .get("stories")
                .get(0)
                .get("timeline")
                .get(0)
                .get("evidence")
                .get(0);
        String text = report.report().text();
        int from = text.offsetByCodePoints(0, span.get("start").asInt());
        int to = text.offsetByCodePoints(0, span.get("end").asInt());
        assertEquals(marked, text.substring(from, to));
        assertEquals(marked, span.get("text").asText());
    }

    @Property(tries = 200)
    void thePagesAnchorHoldsExactlyTheCitedWords(
            @ForAll("words") String before, @ForAll("words") String inside, @ForAll("words") String after)
            throws IOException {
        String marked = "[" + inside + "]";
        AnnotatedReport report = MarkedText.read("x" + before + marked + after, Report.builder("r", ""));
        var page = Jsoup.parse(Printed.html(Briefs.of(oneDay(MarkedText.exactly(report, marked.strip())))));
        var link = page.selectFirst(".timeline .sig");
        var anchor = page.getElementById(link.attr("href").substring(1));
        assertEquals(marked, anchor.wholeText());
    }

    private static Ledger oneDay(Citation at) {
        return Briefs.story("t", at.report(), List.of(), List.of(new Ledger.Dated("2031", "x", List.of(at))));
    }
}
