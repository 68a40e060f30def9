package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Range;
import org.variorum.report.Report;

class CsvTest {
    private static String csv(Brief brief) throws IOException {
        StringBuilder out = new StringBuilder();
        Csv.write(brief, out);
        return out.toString();
    }

    private static List<Map<String, String>> rows(Brief brief, String table) throws IOException {
        return StrictCsv.read(csv(brief)).stream()
                .filter(row -> row.get("table").equals(table))
                .toList();
    }

    /** A place is right if its offsets, counted in code points, give the exact words in the report's text. */
    private static void assertPlace(Citation at, Map<String, String> row) {
        Report report = at.report().report();
        String text = report.text();
        int from = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
        int to = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
        assertEquals(at.focusText(), text.substring(from, to));
        assertEquals(at.focusText(), row.get("exact"));
        assertEquals(at.text(), row.get("sentence"));
        assertEquals(report.id(), row.get("report"));
        assertEquals(report.sha256(), row.get("sha256"));
        assertEquals(report.outlet() == null ? "" : report.outlet(), row.get("outlet"));
        assertEquals(report.url() == null ? "" : report.url(), row.get("url"));
        assertEquals(report.published() == null ? "" : report.published(), row.get("published"));
    }

    @Test
    void everyClaimsEvidenceIsARowThatReadsBackAsTheLedgerHasIt() throws IOException {
        Ledger ledger = new DamLedger().ledger();
        for (boolean figures : new boolean[] {false, true}) {
            List<Map<String, String>> rows = rows(DamLedger.brief(), figures ? "figure" : "claim");
            int next = 0;
            for (Claim claim : ledger.claims()) {
                if ((claim.kind() == Claim.Kind.FIGURE) != figures) {
                    continue;
                }
                for (Evidence evidence : claim.evidence()) {
                    Map<String, String> row = rows.get(next++);
                    assertPlace(evidence.at(), row);
                    assertEquals(claim.id(), row.get("id"));
                    assertEquals(claim.text(), row.get("text"));
                    assertEquals(claim.by() == null ? "" : claim.by().name(), row.get("speaker"));
                    assertEquals("reports", row.get("stance"));
                    assertEquals(claim.reports() + "", row.get("reports"));
                    assertEquals(claim.origins().min() + "", row.get("origins_min"));
                    assertEquals(claim.origins().max() + "", row.get("origins_max"));
                    assertEquals("0.88", row.get("score"));
                }
            }
            assertEquals(next, rows.size());
        }
    }

    @Test
    void aFiguresRowHasItsBoundsAndTheDifferencesItIsASideOf() throws IOException {
        Map<String, String> dead = rows(DamLedger.brief(), "figure").getFirst();
        assertEquals("12", dead.get("low"));
        assertEquals("12", dead.get("high"));
        assertEquals("atLeast", dead.get("bound"));
        assertEquals("people", dead.get("of"));
        assertEquals("d-dead", dead.get("differences"));
        assertEquals("compatible", dead.get("verdicts"));
        assertEquals("bound", dead.get("reasons"));
    }

    @Test
    void everyWordingOfAQuoteIsARowBesideTheFullestOne() throws IOException {
        List<Map<String, String>> rows = rows(DamLedger.brief(), "quote");
        int next = 0;
        for (Quote quote : new DamLedger().ledger().quotes()) {
            for (Quote.Variant variant : quote.variants()) {
                assertEquals(quote.id(), rows.get(next).get("id"));
                assertTrue(rows.get(next).get("text").length()
                        >= variant.at().text().length());
                assertPlace(variant.at(), rows.get(next++));
            }
        }
        assertEquals(next, rows.size());
    }

    @Test
    void everyPlaceThatTellsWhereAPartyStandsIsARow() throws IOException {
        List<Map<String, String>> rows = rows(DamLedger.brief(), "position");
        int next = 0;
        for (Ledger.Stand stand : new DamLedger().ledger().positions()) {
            for (Citation at : stand.evidence()) {
                assertEquals(stand.party().name(), rows.get(next).get("speaker"));
                assertPlace(at, rows.get(next++));
            }
        }
        assertEquals(next, rows.size());
        assertEquals("p1", rows.getFirst().get("id"));
        assertEquals("offers", rows.getFirst().get("position"));
        assertEquals("", rows.getFirst().get("stance"));
    }

    @Test
    void whatASpreadsheetWouldComputeIsGuardedAndTheRowSaysWhere() throws IOException {
        String formula = "=HYPERLINK(\"x\",\"y\")\r\nZ;";
        AnnotatedReport report = MarkedText.read(
                "A. |" + "=1+2, he said, and \uD83C\uDF0A too.",
                Report.builder("@r", "").outlet(" +Post").sha256("ab".repeat(32)));
        Citation at = MarkedText.exactly(report, "=1+2, he said, and \uD83C\uDF0A too.");
        Ledger ledger = new Ledger(
                "s",
                "t",
                List.of(report),
                new Origins(new Range(1, 1), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Ledger.Stand(
                        new Speaker("-Hask", "hask", 1), Position.Stance.WARNS, "warns", formula, List.of(at))),
                List.of(),
                List.of());
        String csv = csv(Briefs.of(ledger));
        for (String cell :
                List.of("'@r", "' +Post", "'-Hask", "\"'=1+2, he said", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\r\nZ;\"")) {
            assertTrue(csv.contains("," + cell), cell + " in " + csv);
        }
        Map<String, String> row = StrictCsv.read(csv).getFirst();
        assertEquals("text; speaker; outlet; report; exact; sentence", row.get("guarded"));
        assertEquals(formula, row.get("text"));
        assertEquals(at.text(), row.get("exact"));
        assertEquals("@r", row.get("report"));
        assertEquals("3", row.get("start"));
    }

    @Test
    void everyRowEndsAsRfc4180HasItAndNoneIsGuardedWithoutNeed() throws IOException {
        String csv = csv(DamLedger.brief());
        assertTrue(csv.endsWith("\r\n"));
        assertFalse(csv.replace("\r\n", "").contains("\n"), "no report of this brief has a line's end in a sentence");
        StrictCsv.read(csv).forEach(row -> assertEquals("", row.get("guarded")));
    }

    @Test
    void theSameBriefGivesTheSameCharacters() throws IOException {
        assertEquals(csv(DamLedger.brief()), csv(DamLedger.brief()));
    }
}
