package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.report.Place;
import org.variorum.report.Report;
import org.variorum.report.Saved;
import org.variorum.report.Span;

/** What is printed is what the published schemas describe. */
class SchemaTest {
    static Set<ValidationMessage> check(String name, Printed printed) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("schema/" + name + ".json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(in));
            return schema.validate(printed.text(), InputFormat.JSON);
        }
    }

    @Test
    void everyReportLineIsValid() throws IOException {
        for (AnnotatedReport report : new DamLedger().ledger().reports()) {
            assertEquals(Set.of(), check("extract", Printed.by(out -> ReportJson.write(report.report(), out))));
        }
    }

    @Test
    void aReportThatTellsWhereItStandsIsValid() throws IOException {
        Report plain = DamReports.post().report();
        Place place = new Place(new Span(0, 4), 120, 131);
        for (Saved saved : List.of(new Saved("urn:r:1", 77L, List.of(place)), new Saved(null, null, List.of()))) {
            Printed line = Printed.by(
                    out -> ReportJson.write(plain.toBuilder().saved(saved).build(), out));
            assertEquals(Set.of(), check("extract", line));
        }
        String line = Printed.by(out -> ReportJson.write(
                        plain.toBuilder()
                                .saved(new Saved("urn:r:1", 77L, List.of(place)))
                                .build(),
                        out))
                .text();
        assertTrue(
                line.contains("\"saved\":{\"record\":\"urn:r:1\",\"offset\":77,\"places\":[{\"start\":0,\"end\":"),
                line);
        assertTrue(line.contains("\"from\":120,\"to\":131}]}"), line);
    }

    @Test
    void everyAnnotationLineIsValid() throws IOException {
        assertEquals(
                Set.of(),
                check("annotate", Printed.by(out -> AnnotationJson.write(Annotations.ofTheUnnamedReport(), out))));
        assertEquals(Set.of(), check("annotate", Printed.by(out -> AnnotationJson.write(DamReports.kestrel(), out))));
    }

    @Test
    void aReportInAnotherLanguageIsMarked() throws IOException {
        Report german = DamReports.post().report().toBuilder().language("de").build();
        Printed line = Printed.by(out -> AnnotationJson.write(AnnotatedReport.bare(german), out));
        assertEquals(Set.of(), check("annotate", line));
        assertTrue(line.text().contains("\"notAnnotated\":\"its language is de\",\"attributions\":[]"), line.text());
    }

    @Test
    void bothKindsOfStoryLineAreValid() throws IOException {
        assertEquals(
                Set.of(),
                check(
                        "stories",
                        Printed.by(out -> StoriesJson.write(DamReports.post().report(), "s", out))));
        assertEquals(Set.of(), check("stories", Printed.by(out -> StoriesJson.redirect("s", "t", "why", out))));
    }

    @Test
    void aBriefIsValid() throws IOException {
        assertEquals(Set.of(), check("brief", Printed.by(out -> BriefJson.write(DamLedger.brief(), out))));
    }

    @Test
    void annotationsAndProvenanceAreValid() throws IOException {
        for (Brief brief : List.of(DamLedger.brief(), Briefs.of())) {
            assertEquals(Set.of(), check("annotations", Printed.by(out -> WebAnnotations.write(brief, out))));
            assertEquals(Set.of(), check("prov", Printed.by(out -> Provenance.write(brief, out))));
        }
    }

    @Test
    void theSchemasAreStrictEnoughToNoticeAMissingOrMistypedKey() throws IOException {
        String brief =
                Printed.by(out -> BriefJson.write(DamLedger.brief(), out)).text();
        assertFalse(check("brief", new Printed(brief.replaceFirst("\"why\"", "\"whyNot\"")))
                .isEmpty());
        assertFalse(check("brief", new Printed(brief.replaceFirst("\"start\" : 70", "\"start\" : \"70\"")))
                .isEmpty());
        assertFalse(check("stories", new Printed("{\"id\":\"a\"}")).isEmpty());
        String annotations =
                Printed.by(out -> WebAnnotations.write(DamLedger.brief(), out)).text();
        assertFalse(check("annotations", new Printed(annotations.replaceFirst("\"exact\"", "\"words\"")))
                .isEmpty());
        String prov =
                Printed.by(out -> Provenance.write(DamLedger.brief(), out)).text();
        assertFalse(check("prov", new Printed(prov.replaceFirst("\"wasAttributedTo\" : \\[", "\"wroteIt\" : [")))
                .isEmpty());
    }
}
