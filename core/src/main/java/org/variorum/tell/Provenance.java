package org.variorum.tell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * A brief's provenance in the W3C's PROV-O, as JSON-LD whose context stands in the document.
 *
 * <ul>
 *   <li>{@code wasQuotedFrom}: words are repeated as they stand; from a passage, or a claim's wording, to its report.
 *   <li>{@code hadPrimarySource}: from words to what somebody said, who is the one source of having said it; only where the
 *       reports name the speaker.
 *   <li>{@code wasRevisionOf}: from a report to an earlier one of the same address, or of the same publisher with much of
 *       its prose; only where their days tell which came first.
 *   <li>{@code wasDerivedFrom}: from a claim to the passages that have it, from a report to what the agency it credits sent,
 *       from a passage to what an agency or outlet was told.
 *   <li>{@code wasAttributedTo}: from a report to its outlet, from what was sent or said to who did.
 *   <li>{@code wasGeneratedBy}: from a claim to the collation that used the reports.
 * </ul>
 *
 * <p>Only what the reports show is told: prose that is but alike, which makes an origin doubtful, is left to the JSON.
 */
public final class Provenance {
    private static final Map<String, String> PREFIXES = new java.util.TreeMap<>(Map.of(
            "dcterms", "http://purl.org/dc/terms/",
            "prov", "http://www.w3.org/ns/prov#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "schema", "http://schema.org/"));

    private static final Map<String, String> TERMS = new java.util.TreeMap<>(Map.of(
            "issued", "dcterms:issued",
            "label", "rdfs:label",
            "modified", "dcterms:modified",
            "sha256", "schema:sha256",
            "title", "dcterms:title",
            "value", "prov:value"));

    private Provenance() {}

    /**
     * Writes one JSON-LD document and leaves the stream open. The same brief gives the same bytes.
     *
     * @throws IOException if the stream does
     */
    public static void write(Brief brief, OutputStream out) throws IOException {
        ProvGraph graph = new ProvGraph(brief);
        try (JsonOut json = JsonOut.document(out)) {
            json.object().object("@context").text("id", "@id").text("type", "@type");
            for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
                json.text(prefix.getKey(), prefix.getValue());
            }
            for (Map.Entry<String, String> term : TERMS.entrySet()) {
                json.text(term.getKey(), term.getValue());
            }
            for (ProvNode.Relation relation : ProvNode.Relation.values()) {
                json.object(relation.term())
                        .text("@id", "prov:" + relation.term())
                        .text("@type", "@id");
                json.endObject();
            }
            json.endObject()
                    .objects("@graph", graph.nodes(), node -> node.fields(json))
                    .endObject();
        }
    }
}
