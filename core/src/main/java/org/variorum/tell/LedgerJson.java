package org.variorum.tell;

import java.io.IOException;
import java.util.List;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.collate.Origins;
import org.variorum.collate.Quote;
import org.variorum.collate.Range;
import org.variorum.collate.Rift;
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

    /** Into the object that is open. */
    void fields() throws IOException {
        json.text("id", ledger.id()).text("title", ledger.title());
        json.objects("reports", ledger.reports(), annotated -> report(annotated.report()));
        origins(ledger.origins());
        json.objects("claims", ledger.claims(), this::claim);
        json.objects("quotes", ledger.quotes(), this::quote);
        json.objects("differences", ledger.differences(), this::difference);
        json.objects("offers", ledger.offers(), this::offer);
        json.objects("positions", ledger.positions(), this::position);
        json.objects("timeline", ledger.timeline(), this::dated);
        json.texts("onlyOne", ledger.onlyOne());
    }

    private void report(Report r) throws IOException {
        json.text("id", r.id()).text("path", r.path()).text("sha256", r.sha256());
        json.text("outlet", r.outlet()).text("title", r.title()).text("published", r.published());
        json.text("url", r.url());
    }

    private void origins(Origins origins) throws IOException {
        json.object("origins");
        range(origins.count());
        json.objects("groups", origins.groups(), group -> {
            json.texts("reports", group.reports());
            json.objects("because", group.because(), this::because);
        });
        json.endObject();
    }

    private void because(Origins.Because because) throws IOException {
        json.text("kind", because.kind().word()).word("strength", because.strength());
        json.text("name", because.name());
        cite.all("evidence", because.evidence(), json);
    }

    private void claim(Claim claim) throws IOException {
        json.text("id", claim.id()).word("kind", claim.kind()).text("text", claim.text());
        AnnotationJson.by("by", claim.by(), json);
        AnnotationJson.chain(claim.chain(), json);
        if (claim.value() != null) {
            json.object("value");
            FigureJson.range(claim.value(), json);
            json.endObject();
        }
        json.objects("evidence", claim.evidence(), evidence -> {
            cite.fields(evidence.at(), json);
            json.word("stance", evidence.stance());
        });
        json.number("reports", claim.reports()).object("origins");
        range(claim.origins());
        if (!claim.because().isEmpty()) {
            json.objects("because", claim.because(), this::because);
        }
        json.endObject().texts("differences", claim.differences());
        if (!claim.rifts().isEmpty()) {
            json.objects("apart", claim.rifts(), this::rift);
        }
        json.score(claim.score());
    }

    private void rift(Rift rift) throws IOException {
        json.word("kind", rift.kind());
        cite.all("sides", List.of(rift.a(), rift.b()), json);
    }

    private void range(Range range) throws IOException {
        json.number("min", range.min()).number("max", range.max());
    }

    private void quote(Quote quote) throws IOException {
        json.text("id", quote.id()).text("utterance", quote.utterance());
        AnnotationJson.by("speaker", quote.speaker(), json);
        json.objects("variants", quote.variants(), variant -> {
            cite.fields(variant.at(), json);
            json.text("via", variant.via());
        });
        json.texts("claims", quote.claims());
    }

    private void difference(Difference d) throws IOException {
        json.text("id", d.id()).word("kind", d.kind()).word("verdict", d.verdict());
        if (d.reason() != null) {
            json.word("reason", d.reason());
        }
        json.text("why", d.why());
        json.objects("sides", d.sides(), side -> {
            cite.fields(side.at(), json);
            json.text("value", side.value());
        });
        json.texts("claims", d.claims());
    }

    private void offer(Ledger.StatedOffer offer) throws IOException {
        AnnotationJson.by("by", offer.by(), json);
        json.text("to", offer.to());
        cite.all("conditions", offer.conditions(), json);
        cite.all("promise", offer.promise(), json);
    }

    private void position(Ledger.Stand stand) throws IOException {
        AnnotationJson.by("party", stand.party(), json);
        json.word("stance", stand.stance()).text("verb", stand.verb()).text("on", stand.on());
        cite.all("evidence", stand.evidence(), json);
    }

    private void dated(Ledger.Dated dated) throws IOException {
        json.text("date", dated.date()).text("text", dated.text());
        cite.all("evidence", dated.evidence(), json);
    }
}
