package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.collate.Claim;
import org.variorum.collate.Ledger;
import org.variorum.collate.Rift;
import org.variorum.report.Report;

class JsonShapeTest {
    private static JsonNode annotated() throws IOException {
        return Printed.by(out -> AnnotationJson.write(Annotations.ofTheUnnamedReport(), out))
                .json();
    }

    private static JsonNode story() throws IOException {
        return Printed.by(out -> BriefJson.write(DamLedger.brief(), out))
                .json()
                .get("stories")
                .get(0);
    }

    @Test
    void aReportIsOneLineWithTheContractsKeysInTheContractsOrder() throws IOException {
        Printed line = Printed.by(
                out -> ReportJson.write(DamReports.ledger().report().toBuilder().build(), out));
        assertEquals(line.text().length() - 1, line.text().indexOf('\n'));
        assertEquals(
                List.of(
                        "id",
                        "path",
                        "sha256",
                        "outlet",
                        "title",
                        "byline",
                        "published",
                        "language",
                        "credits",
                        "text",
                        "removed"),
                Printed.keys(line.json()));
    }

    @Test
    void whatIsNotKnownIsAbsent() throws IOException {
        JsonNode line = Printed.by(out -> ReportJson.write(Report.of("x", "Words."), out))
                .json();
        assertEquals(List.of("id", "path", "sha256", "byline", "credits", "text", "removed"), Printed.keys(line));
    }

    @Test
    void furnitureThatStaysInTheTextHasOffsetsAndThatOfAPageHasNone() throws IOException {
        JsonNode inText = Printed.by(out -> ReportJson.write(DamReports.ledger().report(), out))
                .json()
                .get("removed")
                .get(0);
        JsonNode ofPage = Printed.by(
                        out -> ReportJson.write(DamReports.kestrel().report(), out))
                .json()
                .get("removed")
                .get(0);
        assertEquals(List.of("start", "end", "text", "why"), Printed.keys(inText));
        assertEquals(List.of("text", "why"), Printed.keys(ofPage));
    }

    @Test
    void anAttributionWithoutSourceOrSpeakerSaysNothingOfThem() throws IOException {
        JsonNode attributions = annotated().get("attributions");
        assertEquals(
                List.of("kind", "source", "speaker", "cue", "content", "chain", "score", "saying", "claim"),
                Printed.keys(attributions.get(0)));
        assertEquals(
                List.of("kind", "content", "chain", "score", "within", "claim"), Printed.keys(attributions.get(1)));
    }

    @Test
    void scoresHaveTwoDecimals() throws IOException {
        String text = Printed.by(out -> AnnotationJson.write(Annotations.ofTheUnnamedReport(), out))
                .text();
        assertTrue(text.contains("\"score\":0.67"), text);
        assertTrue(text.contains("\"score\":0.81"), text);
        assertTrue(text.contains("\"score\":1.00"), text);
    }

    @Test
    void aFigureIsOneValueOrARangeInPlainNumbers() throws IOException {
        JsonNode figures = annotated().get("figures");
        assertEquals("12", figures.get(0).get("value").toString());
        assertFalse(figures.get(0).has("low"));
        assertEquals("1.5", figures.get(1).get("low").toString());
        assertEquals("2000", figures.get(1).get("high").toString());
        assertFalse(figures.get(1).has("value"));
    }

    @Test
    void aBriefHasTheContractsKeysInTheContractsOrder() throws IOException {
        JsonNode brief =
                Printed.by(out -> BriefJson.write(DamLedger.brief(), out)).json();
        assertEquals(List.of("made", "unread", "notAnnotated", "stories"), Printed.keys(brief));
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "reports",
                        "origins",
                        "claims",
                        "quotes",
                        "differences",
                        "offers",
                        "positions",
                        "timeline",
                        "onlyOne"),
                Printed.keys(story()));
        assertEquals(
                List.of("id", "kind", "text", "by", "chain", "evidence", "reports", "origins", "differences", "score"),
                Printed.keys(story().get("claims").get(1)));
        assertEquals(
                List.of("id", "kind", "verdict", "reason", "why", "sides", "claims"),
                Printed.keys(story().get("differences").get(0)));
    }

    @Test
    void whatPartsTwoPlacesOfAClaimIsToldWithBoth() throws IOException {
        Ledger dam = new DamLedger().ledger();
        Claim c = dam.claims().stream()
                .filter(x -> x.evidence().size() > 1)
                .findFirst()
                .orElseThrow();
        Rift rift = new Rift(c.evidence().get(0).at(), c.evidence().get(1).at(), Rift.Kind.DAY);
        Claim parted = new Claim(
                c.id(),
                c.kind(),
                c.text(),
                c.by(),
                c.chain(),
                c.value(),
                c.evidence(),
                c.reports(),
                c.origins(),
                c.because(),
                c.differences(),
                List.of(rift),
                c.score());
        Ledger ledger = new Ledger(
                dam.id(),
                dam.title(),
                dam.reports(),
                dam.origins(),
                List.of(parted),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Printed printed = Printed.by(out -> BriefJson.write(Briefs.of(ledger), out));
        JsonNode apart = printed.json().at("/stories/0/claims/0/apart/0");
        assertEquals(List.of("kind", "sides"), Printed.keys(apart));
        assertEquals("day", apart.get("kind").asText());
        assertEquals(2, apart.get("sides").size());
        assertEquals(Set.of(), SchemaTest.check("brief", printed));
    }

    @Test
    void onlyASpanInTheHeadlineSaysThatItIsInTheTitle() throws IOException {
        JsonNode dead = story().get("differences").get(5).get("sides");
        assertEquals(List.of("report", "start", "end", "text", "in", "value"), Printed.keys(dead.get(2)));
        assertEquals("title", dead.get(2).get("in").asText());
        assertEquals(List.of("report", "start", "end", "text", "focus", "value"), Printed.keys(dead.get(0)));
    }

    @Test
    void aStoryLineNamesTheReportAndAMergeBothStories() throws IOException {
        assertEquals(
                "{\"id\":\"post-17\",\"path\":\"reports/tamsin-post.json\",\"story\":\"verrin\"}\n",
                Printed.by(out -> StoriesJson.write(DamReports.post().report(), "verrin", out))
                        .text());
        assertEquals(
                "{\"redirect\":\"sall\",\"to\":\"verrin\",\"because\":\"a later report names both\"}\n",
                Printed.by(out -> StoriesJson.redirect("sall", "verrin", "a later report names both", out))
                        .text());
    }

    @Test
    void halfASurrogatePairSurvivesAsAnEscape() throws IOException {
        Printed line = Printed.by(out -> ReportJson.write(Report.of("x", "half \uD83C of \"one\"\n"), out));
        assertTrue(line.text().contains("half \\ud83c of"), line.text());
        assertEquals("half \uD83C of \"one\"\n", line.json().get("text").asText());
    }
}
