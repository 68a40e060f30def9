package org.variorum.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.layout.Cited;

class WebAnnotationsTest {
    private static JsonNode collection(Brief brief) throws IOException {
        return Printed.by(out -> WebAnnotations.write(brief, out)).json();
    }

    private static JsonNode items(Brief brief) throws IOException {
        return collection(brief).get("first").get("items");
    }

    private static void assertFound(JsonNode annotation, String text) {
        JsonNode quote = annotation.get("target").get("selector").get(0);
        JsonNode place = annotation.get("target").get("selector").get(1);
        String exact = quote.get("exact").asText();
        int from = text.offsetByCodePoints(0, place.get("start").asInt());
        int to = text.offsetByCodePoints(0, place.get("end").asInt());
        assertEquals(exact, text.substring(from, to), "the position selects other words");
        String prefix = quote.get("prefix").asText();
        String whole = prefix + exact + quote.get("suffix").asText();
        assertEquals(from, text.indexOf(whole) + prefix.length(), "searched for, the quote is found elsewhere");
        assertEquals(text.indexOf(whole), text.lastIndexOf(whole), "the quote is found twice");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("dam ", "🌊", "𝔙errin ", "é", "e\u0301", "👩‍🚒 ", "\u200F", "“", "\t", "水", "dam ")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void bothSelectorsFindTheVeryPlaceWhateverStandsAround(
            @ForAll("words") String before, @ForAll("words") String inside, @ForAll("words") String after)
            throws IOException {
        String text = ("x" + before + "dam " + inside + "dam" + after + "x").strip();
        AnnotatedReport report = MarkedText.read(text, Report.builder("r", ""));
        int from = report.report().text().indexOf("dam", before.length());
        for (int to = from + 3; to <= report.report().text().length(); to += 5) {
            boolean splits = to < text.length() && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to));
            Citation at = new Citation(report, new Span(from, splits ? to + 1 : to), null);
            Ledger ledger = Briefs.story("t", report, List.of(), List.of(new Ledger.Dated("2031", "x", List.of(at))));
            assertFound(items(Briefs.of(ledger)).get(0), report.report().text());
        }
    }

    @Test
    void everyCitedPlaceIsOneAnnotationWhoseSelectorsFindItInTheReportsText() throws IOException {
        Ledger ledger = new DamLedger().ledger();
        Map<String, String> texts = new LinkedHashMap<>();
        Iris iris = new Iris(DamLedger.brief());
        ledger.reports().forEach(r -> texts.put(iris.of(r.report()), r.report().text()));
        Set<String> cited = new HashSet<>();
        Cited.by(ledger).forEach(at -> cited.add(iris.of(at)));
        JsonNode collection = collection(DamLedger.brief());
        JsonNode items = collection.get("first").get("items");
        assertEquals(cited.size(), items.size());
        assertEquals(items.size(), collection.get("total").asInt());
        Set<String> ids = new HashSet<>();
        for (JsonNode annotation : items) {
            assertTrue(ids.add(annotation.get("id").asText()));
            assertTrue(cited.remove(annotation.get("target").get("id").asText()));
            assertFound(
                    annotation, texts.get(annotation.get("target").get("source").asText()));
        }
        assertEquals(Set.of(), cited);
    }

    @Test
    void wordsThatStandTwiceInALineAreToldApartByMoreOfIt() {
        String line = "the gates and the dam and ".repeat(9) + "nothing more";
        String text = "One line.\n" + line + "\n" + line.replace("nothing", "little");
        int fifth = text.indexOf("gates", "One line.\n".length() + 4 * "the gates and the dam and ".length());
        QuoteContext context = QuoteContext.of(text, new Span(fifth, fifth + 5));
        assertTrue(context.prefix().length() > 32, context.prefix());
        assertEquals(
                text.indexOf(context.prefix() + "gates" + context.suffix())
                        + context.prefix().length(),
                fifth);
    }

    @Test
    void wordsThatStandOnceKeepToTheirLine() {
        String text = "A headline\nThe dam held.\nMore.";
        QuoteContext context = QuoteContext.of(text, new Span(15, 18));
        assertEquals(new QuoteContext("The ", " held."), context);
    }

    @Test
    void aReportGoesByItsAddressElseByTheDigestOfItsBytes() throws IOException {
        Set<String> sources = new HashSet<>();
        for (JsonNode annotation : items(DamLedger.brief())) {
            JsonNode target = annotation.get("target");
            sources.add(target.get("source").asText());
            assertEquals(
                    target.get("source").asText().startsWith("http"),
                    target.has("dcterms:isPartOf"),
                    target.toString());
        }
        assertTrue(sources.contains("https://kestrel.example/verrin"), sources::toString);
        assertEquals(
                4, sources.stream().filter(s -> s.startsWith("ni:///sha-256;")).count());
    }

    @Test
    void reportsOfOneFileHaveNamesOfTheirOwn() {
        AnnotatedReport one = MarkedText.read("One.", Report.builder("a b", "").sha256("0f".repeat(32)));
        AnnotatedReport two = MarkedText.read("Two.", Report.builder("é", "").sha256("0f".repeat(32)));
        Iris iris = new Iris(
                Briefs.of(Briefs.story("t", one, List.of(), List.of()), Briefs.story("t", two, List.of(), List.of())));
        String bytes = "ni:///sha-256;Dw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8";
        assertEquals(bytes + "#a%20b", iris.of(one.report()));
        assertEquals(bytes + "#%C3%A9", iris.of(two.report()));
    }

    @Test
    void anAddressThatAPageMadeUpIsMadeAnIri() {
        AnnotatedReport odd = MarkedText.read("One.", Report.builder("a", "").url("https://a.example/x y\"<é>"));
        AnnotatedReport none = MarkedText.read("Two.", Report.builder("b", "").url("javascript:alert(1)"));
        Iris iris = new Iris(Briefs.of(Briefs.story("t", odd, List.of(), List.of())));
        assertEquals("https://a.example/x%20y%22%3C%C3%A9%3E", iris.of(odd.report()));
        assertTrue(iris.of(none.report()).startsWith("urn:uuid:"));
    }

    @Test
    void aBodySaysWhatThePlaceIsEvidenceFor() throws IOException {
        String all = items(DamLedger.brief()).toString();
        assertTrue(all.contains("Reports the statement by Tobin Hask: "), all);
        assertTrue(all.contains("Figure, conflict: The reports count the gates"), all);
        assertTrue(all.contains("A condition of an offer by Ilva Maren to Maravia."), all);
        assertTrue(all.contains("Dates to 1974: The dam was finished."), all);
        assertTrue(all.contains("Edda Lorne warns"), all);
    }

    @Test
    void aBriefOfNothingIsACollectionOfNothing() throws IOException {
        JsonNode nothing = collection(Briefs.of());
        assertEquals(0, nothing.get("total").asInt());
        assertFalse(nothing.has("first"));
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertEquals(
                collection(DamLedger.brief()).toString(),
                collection(DamLedger.brief()).toString());
    }
}
