package org.variorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.tell.Brief;
import org.variorum.tell.BriefJson;
import org.variorum.tell.Provenance;
import org.variorum.tell.WebAnnotations;

/** The exports of a real brief, of the sample reports: valid, and naming the same things by the same names. */
class ExportsTest {
    private static final Brief BRIEF = brief();

    private static Brief brief() {
        try (Variorum variorum = Variorum.open()) {
            return variorum.brief(List.of(ReadmeTest.REPORTS));
        }
    }

    private interface Writing {
        void write(Brief brief, OutputStream out) throws IOException;
    }

    private static String printed(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(BRIEF, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertValid(String name, String json) throws IOException {
        try (InputStream in = Brief.class.getResourceAsStream("schema/" + name + ".json")) {
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(Objects.requireNonNull(in))
                            .validate(json, InputFormat.JSON));
        }
    }

    @Test
    void allThreeDocumentsAreValid() throws IOException {
        assertValid("brief", printed(BriefJson::write));
        assertValid("annotations", printed(WebAnnotations::write));
        assertValid("prov", printed(Provenance::write));
    }

    @Test
    void everyAnnotationIsFoundByItsWordsAlone() throws IOException {
        JsonNode items = new ObjectMapper()
                .readTree(printed(WebAnnotations::write))
                .get("first")
                .get("items");
        for (JsonNode annotation : items) {
            JsonNode quote = annotation.get("target").get("selector").get(0);
            String whole = quote.get("prefix").asText()
                    + quote.get("exact").asText()
                    + quote.get("suffix").asText();
            long found = BRIEF.ledgers().stream()
                    .flatMap(ledger -> ledger.reports().stream())
                    .map(annotated -> annotated.report().text())
                    .filter(text -> text.contains(whole) && text.indexOf(whole) == text.lastIndexOf(whole))
                    .count();
            assertTrue(found > 0, quote.toString());
        }
    }

    @Test
    void provenanceCallsAClaimAndAPlaceWhatTheAnnotationsCallThem() throws IOException {
        Set<String> names = new HashSet<>();
        new ObjectMapper()
                .readTree(printed(Provenance::write))
                .get("@graph")
                .forEach(node -> names.add(node.get("id").asText()));
        int shared = 0;
        for (JsonNode annotation : new ObjectMapper()
                .readTree(printed(WebAnnotations::write))
                .get("first")
                .get("items")) {
            assertTrue(names.contains(annotation.get("target").get("source").asText()));
            shared += names.contains(annotation.get("target").get("id").asText()) ? 1 : 0;
        }
        assertTrue(shared > 50, "places: " + shared);
    }
}
