package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;

/** What is printed is what the published schemas describe. */
class SchemaTest {
    private static Set<ValidationMessage> check(String name, Printed printed) throws IOException {
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
    void everyAnnotationLineIsValid() throws IOException {
        assertEquals(
                Set.of(),
                check("annotate", Printed.by(out -> AnnotationJson.write(Annotations.ofTheUnnamedReport(), out))));
        assertEquals(Set.of(), check("annotate", Printed.by(out -> AnnotationJson.write(DamReports.kestrel(), out))));
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
    void theSchemasAreStrictEnoughToNoticeAMissingOrMistypedKey() throws IOException {
        String brief =
                Printed.by(out -> BriefJson.write(DamLedger.brief(), out)).text();
        assertFalse(check("brief", new Printed(brief.replaceFirst("\"why\"", "\"whyNot\"")))
                .isEmpty());
        assertFalse(check("brief", new Printed(brief.replaceFirst("\"start\" : 70", "\"start\" : \"70\"")))
                .isEmpty());
        assertFalse(check("stories", new Printed("{\"id\":\"a\"}")).isEmpty());
    }
}
