package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Claim;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Range;
import org.variorum.report.Report;

class ProvenanceTest {
    private static JsonNode document(Brief brief) throws IOException {
        return Printed.by(out -> Provenance.write(brief, out)).json();
    }

    private static Map<String, JsonNode> nodes(Brief brief) throws IOException {
        Map<String, JsonNode> nodes = new HashMap<>();
        document(brief).get("@graph").forEach(node -> nodes.put(node.get("id").asText(), node));
        return nodes;
    }

    private static List<String> related(JsonNode node, String relation) {
        List<String> out = new ArrayList<>();
        node.path(relation).forEach(id -> out.add(id.asText()));
        return out;
    }

    @Test
    void everyRelationLeadsToAThingOfTheKindThatProvAsksFor() throws IOException {
        Map<String, JsonNode> nodes = nodes(DamLedger.brief());
        Map<String, List<String>> ranges = Map.of(
                "wasGeneratedBy", List.of("prov:Activity"),
                "used", List.of("prov:Entity"),
                "wasAssociatedWith", List.of("prov:SoftwareAgent"),
                "wasAttributedTo", List.of("prov:Agent", "prov:Organization"),
                "wasQuotedFrom", List.of("prov:Entity"),
                "hadPrimarySource", List.of("prov:Entity"),
                "wasDerivedFrom", List.of("prov:Entity"));
        for (JsonNode node : nodes.values()) {
            ranges.forEach((relation, types) -> related(node, relation).forEach(id -> {
                assertTrue(nodes.containsKey(id), relation + " leads nowhere: " + id);
                assertTrue(types.contains(nodes.get(id).get("type").asText()), relation + " of " + node);
                boolean activity = relation.equals("used") || relation.equals("wasAssociatedWith");
                assertEquals(
                        activity ? "prov:Activity" : "prov:Entity",
                        node.get("type").asText(),
                        relation);
            }));
        }
    }

    @Test
    void whatIsQuotedStandsWordForWordInTheReportItIsQuotedFrom() throws IOException {
        Map<String, JsonNode> nodes = nodes(DamLedger.brief());
        Iris iris = new Iris(DamLedger.brief());
        Map<String, String> texts = new HashMap<>();
        new DamLedger()
                .ledger()
                .reports()
                .forEach(r -> texts.put(iris.of(r.report()), r.report().text()));
        int quoted = 0;
        for (JsonNode node : nodes.values()) {
            for (String from : related(node, "wasQuotedFrom")) {
                assertTrue(texts.get(from).contains(node.get("value").asText()), node.toString());
                quoted++;
            }
        }
        assertTrue(quoted > 40, "quoted: " + quoted);
    }

    @Test
    void everyClaimIsDerivedFromEachPlaceOfItsEvidence() throws IOException {
        Map<String, JsonNode> nodes = nodes(DamLedger.brief());
        Iris iris = new Iris(DamLedger.brief());
        for (Claim claim : new DamLedger().ledger().claims()) {
            List<String> derived = related(nodes.get(Uses.claim(claim.id())), "wasDerivedFrom");
            claim.evidence().forEach(e -> assertTrue(derived.contains(iris.of(e.at())), claim.id()));
        }
    }

    @Test
    void onlyWhatANamedSpeakerSaidIsAPrimarySource() throws IOException {
        Map<String, JsonNode> nodes = nodes(DamLedger.brief());
        Iris iris = new Iris(DamLedger.brief());
        for (Quote quote : new DamLedger().ledger().quotes()) {
            for (Quote.Variant variant : quote.variants()) {
                List<String> sources = related(nodes.get(iris.of(variant.at())), "hadPrimarySource");
                assertEquals(quote.speaker() == null ? 0 : 1, sources.size(), quote.id());
                for (String source : sources) {
                    String agent = related(nodes.get(source), "wasAttributedTo").getFirst();
                    assertEquals(
                            quote.speaker().name(),
                            nodes.get(agent).get("label").asText());
                }
            }
        }
    }

    @Test
    void aReportThatCreditsAnAgencyIsDerivedFromWhatThatSent() throws IOException {
        Map<String, JsonNode> nodes = nodes(DamLedger.brief());
        JsonNode kestrel = nodes.get("https://kestrel.example/verrin");
        JsonNode sent = nodes.get(related(kestrel, "wasDerivedFrom").getFirst());
        assertEquals("What Northfold Wire sent", sent.get("label").asText());
        assertFalse(kestrel.has("wasRevisionOf"));
    }

    private static AnnotatedReport version(String id, String outlet, String published) {
        return MarkedText.read(
                "The dam held.", Report.builder(id, "").outlet(outlet).published(published));
    }

    private static Ledger sharing(AnnotatedReport a, AnnotatedReport b) {
        Origins.Because because = new Origins.Because(
                Origins.Kind.SHARED_TEXT,
                Origins.Strength.STRONG,
                List.of(MarkedText.sentence(a, "The dam"), MarkedText.sentence(b, "The dam")));
        return new Ledger(
                "s",
                "t",
                List.of(a, b),
                new Origins(
                        new Range(1, 1),
                        List.of(new Origins.Group(
                                List.of(a.report().id(), b.report().id()), List.of(because)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aLaterReportOfOnePublisherWithTheSameProseIsARevisionOfTheEarlier() throws IOException {
        AnnotatedReport late = version("late", "The Post", "2031-03-05T09:00Z");
        AnnotatedReport early = version("early", "the post", "2031-03-05T07:30Z");
        Map<String, JsonNode> nodes = nodes(Briefs.of(sharing(late, early)));
        Iris iris = new Iris(Briefs.of(sharing(late, early)));
        assertEquals(List.of(iris.of(early.report())), related(nodes.get(iris.of(late.report())), "wasRevisionOf"));
        assertFalse(nodes.get(iris.of(early.report())).has("wasRevisionOf"));
    }

    @Test
    void whoseOrderOrPublisherIsNotKnownIsNoRevision() throws IOException {
        for (AnnotatedReport other : List.of(
                version("b", "The Gazette", "2031-03-04"),
                version("b", "The Post", "2031-03-05"),
                version("b", "The Post", null))) {
            String printed = document(Briefs.of(sharing(version("a", "The Post", "2031-03-05T09:00Z"), other)))
                    .get("@graph")
                    .toString();
            assertFalse(printed.contains("wasRevisionOf"), printed);
        }
    }

    @Test
    void theContextNamesTheVocabulariesAndNothingIsLookedUp() throws IOException {
        JsonNode context = document(DamLedger.brief()).get("@context");
        assertTrue(context.isObject());
        assertEquals("http://www.w3.org/ns/prov#", context.get("prov").asText());
        assertEquals(
                "prov:wasQuotedFrom", context.get("wasQuotedFrom").get("@id").asText());
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertEquals(
                document(DamLedger.brief()).toString(),
                document(DamLedger.brief()).toString());
    }
}
