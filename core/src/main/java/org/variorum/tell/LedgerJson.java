package org.variorum.tell;

import java.io.IOException;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Range;
import org.variorum.report.Report;

/** Writes one ledger as an entry of {@code stories}. */
final class LedgerJson {
    private final Ledger ledger;
    private final JsonOut json;
    private final CitationJson cite = new CitationJson();

    LedgerJson(Ledger ledger, JsonOut json) {
        this.ledger = ledger;
        this.json = json;
    }

    void write() throws IOException {
        json.object().text("id", ledger.id()).text("title", ledger.title());
        reports(ledger.reports());
        origins(ledger.origins());
        json.array("claims");
        for (Claim claim : ledger.claims()) {
            claim(claim);
        }
        json.endArray().array("quotes");
        for (Quote quote : ledger.quotes()) {
            quote(quote);
        }
        json.endArray().array("differences");
        for (Difference difference : ledger.differences()) {
            difference(difference);
        }
        json.endArray();
        offers();
        positions();
        timeline();
        json.texts("onlyOne", ledger.onlyOne()).endObject();
    }

    private void reports(List<AnnotatedReport> reports) throws IOException {
        json.array("reports");
        for (AnnotatedReport annotated : reports) {
            Report r = annotated.report();
            json.object().text("id", r.id()).text("path", r.path()).text("sha256", r.sha256());
            json.text("outlet", r.outlet()).text("title", r.title()).text("published", r.published());
            json.text("url", r.url()).endObject();
        }
        json.endArray();
    }

    private void origins(Origins origins) throws IOException {
        json.object("origins").number("min", origins.count().min());
        json.number("max", origins.count().max()).array("groups");
        for (Origins.Group group : origins.groups()) {
            json.object().texts("reports", group.reports()).array("because");
            for (Origins.Because because : group.because()) {
                json.object().text("kind", because.kind().word()).word("strength", because.strength());
                cite.all("evidence", because.evidence(), json);
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private void claim(Claim claim) throws IOException {
        json.object().text("id", claim.id()).word("kind", claim.kind()).text("text", claim.text());
        AnnotationJson.by("by", claim.by(), json);
        AnnotationJson.chain(claim.chain(), json);
        if (claim.value() != null) {
            json.object("value");
            FigureJson.range(claim.value(), json);
            json.endObject();
        }
        json.array("evidence");
        for (Evidence evidence : claim.evidence()) {
            json.object();
            cite.fields(evidence.at(), json);
            json.word("stance", evidence.stance()).endObject();
        }
        json.endArray().number("reports", claim.reports());
        range(claim.origins());
        json.texts("differences", claim.differences()).score(claim.score()).endObject();
    }

    private void range(Range range) throws IOException {
        json.object("origins")
                .number("min", range.min())
                .number("max", range.max())
                .endObject();
    }

    private void quote(Quote quote) throws IOException {
        json.object().text("id", quote.id()).text("utterance", quote.utterance());
        AnnotationJson.by("speaker", quote.speaker(), json);
        json.array("variants");
        for (Quote.Variant variant : quote.variants()) {
            json.object();
            cite.fields(variant.at(), json);
            json.text("via", variant.via()).endObject();
        }
        json.endArray().texts("claims", quote.claims()).endObject();
    }

    private void difference(Difference d) throws IOException {
        json.object().text("id", d.id()).word("kind", d.kind()).word("verdict", d.verdict());
        if (d.reason() != null) {
            json.word("reason", d.reason());
        }
        json.text("why", d.why()).array("sides");
        for (Difference.Side side : d.sides()) {
            json.object();
            cite.fields(side.at(), json);
            json.text("value", side.value()).endObject();
        }
        json.endArray().texts("claims", d.claims()).endObject();
    }

    private void offers() throws IOException {
        json.array("offers");
        for (Ledger.StatedOffer offer : ledger.offers()) {
            json.object();
            AnnotationJson.by("by", offer.by(), json);
            json.text("to", offer.to());
            cite.all("conditions", offer.conditions(), json);
            cite.all("promise", offer.promise(), json);
            json.endObject();
        }
        json.endArray();
    }

    private void positions() throws IOException {
        json.array("positions");
        for (Ledger.Stand stand : ledger.positions()) {
            json.object();
            AnnotationJson.by("party", stand.party(), json);
            json.word("stance", stand.stance()).text("on", stand.on());
            cite.all("evidence", stand.evidence(), json);
            json.endObject();
        }
        json.endArray();
    }

    private void timeline() throws IOException {
        json.array("timeline");
        for (Ledger.Dated dated : ledger.timeline()) {
            json.object().text("date", dated.date()).text("text", dated.text());
            cite.all("evidence", dated.evidence(), json);
            json.endObject();
        }
        json.endArray();
    }
}
