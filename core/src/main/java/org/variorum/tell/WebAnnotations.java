package org.variorum.tell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * A brief as a collection of annotations in the W3C's Web Annotation Data Model (Recommendation of 2017), one for each
 * place that is cited. Its context is named, not fetched.
 */
public final class WebAnnotations {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final Brief brief;
    private final Iris iris;
    private final JsonOut json;

    private WebAnnotations(Brief brief, JsonOut json) {
        this.brief = brief;
        this.iris = new Iris(brief);
        this.json = json;
    }

    /**
     * Writes the collection as one JSON-LD document and leaves the stream open. The same brief gives the same bytes.
     *
     * @throws IOException if the stream does
     */
    public static void write(Brief brief, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.document(out)) {
            json.object();
            new WebAnnotations(brief, json).fields();
            json.endObject();
        }
    }

    private void fields() throws IOException {
        List<Uses.Cited> all = new ArrayList<>();
        brief.ledgers().forEach(ledger -> all.addAll(Uses.of(ledger)));
        List<String> names = all.stream().map(cited -> iris.of(cited.at())).toList();
        String id = Iris.made("annotations", String.join("\n", names));
        String page = Iris.made("page", id);
        json.text("@context", CONTEXT).text("id", id).text("type", "AnnotationCollection");
        json.text("label", "Places cited by a Variorum brief").number("total", all.size());
        generator();
        if (all.isEmpty()) {
            return; // a collection of nothing has no page
        }
        json.object("first")
                .text("id", page)
                .text("type", "AnnotationPage")
                .text("partOf", id)
                .number("startIndex", 0);
        json.objects("items", all, this::annotation);
        json.endObject().text("last", page);
    }

    private void generator() throws IOException {
        String name = "Variorum " + brief.made().version();
        json.object("generator")
                .text("id", Iris.made("software", name))
                .text("type", "Software")
                .text("name", name);
        json.endObject();
    }

    private void annotation(Uses.Cited cited) throws IOException {
        String passage = iris.of(cited.at());
        json.text("id", Iris.made("annotation", passage))
                .text("type", "Annotation")
                .text("motivation", "describing");
        List<Body> bodies = new ArrayList<>();
        for (Uses.Use use : cited.uses()) {
            bodies.add(new Body("describing", use.what(), false));
            if (use.id() != null) {
                bodies.add(new Body("linking", use.id(), true));
            }
        }
        cited.uses().stream()
                .map(Uses.Use::kind)
                .distinct()
                .forEach(kind -> bodies.add(new Body("tagging", kind, false)));
        json.objects("body", bodies, this::body);
        target(cited, passage);
    }

    /** @param resource true where {@code value} names something, false where it is words */
    private record Body(String purpose, String value, boolean resource) {}

    private void body(Body body) throws IOException {
        if (body.resource()) {
            json.text("type", "SpecificResource")
                    .text("purpose", body.purpose())
                    .text("source", body.value());
        } else {
            json.text("type", "TextualBody").text("purpose", body.purpose()).text("value", body.value());
            json.text("format", "text/plain").text("language", "en");
        }
    }

    private void target(Uses.Cited cited, String passage) throws IOException {
        Report report = cited.at().report().report();
        String source = iris.of(report);
        json.object("target")
                .text("id", passage)
                .text("type", "SpecificResource")
                .text("source", source);
        if (Iris.hasDigest(report) && !source.startsWith("ni:")) {
            json.object("dcterms:isPartOf").text("id", Iris.bytes(report)).endObject();
        }
        Pieces pieces = new Pieces(report.text());
        Span words = cited.at().words();
        QuoteContext context = QuoteContext.of(report.text(), words);
        json.objects("selector", List.of("TextQuoteSelector", "TextPositionSelector"), type -> {
            json.text("type", type);
            if (type.equals("TextQuoteSelector")) {
                json.text("exact", words.in(report.text()));
                json.text("prefix", context.prefix()).text("suffix", context.suffix());
            } else {
                pieces.bounds(json, words);
            }
        });
        json.endObject();
    }
}
