package org.variorum.tell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Quote;
import org.variorum.collate.origin.Hands;
import org.variorum.report.Credit;
import org.variorum.report.Report;
import org.variorum.tell.ProvNode.Relation;
import org.variorum.tell.layout.words.Phrases;

/** The provenance of everything a brief claims: reports, passages, what was said and sent, and by whom. */
final class ProvGraph {
    private static final String ENTITY = "Entity";

    private final Iris iris;
    private final Map<String, ProvNode> nodes = new LinkedHashMap<>();
    private final ProvNode software;

    ProvGraph(Brief brief) {
        iris = new Iris(brief);
        String name = "Variorum " + brief.made().version();
        software = node("SoftwareAgent", Iris.made("software", name)).with("label", name);
        brief.ledgers().forEach(this::story);
    }

    /** Each thing once, in the order it is first spoken of. */
    List<ProvNode> nodes() {
        return List.copyOf(nodes.values());
    }

    private void story(Ledger ledger) {
        ProvNode collation = node("Activity", Iris.made("collation", ledger.id()))
                .with("label", "Collation of " + Phrases.count(ledger.reports().size(), "report"))
                .with(Relation.WAS_ASSOCIATED_WITH, software);
        ledger.reports().forEach(annotated -> collation.with(Relation.USED, report(annotated.report(), ledger)));
        Revisions.of(ledger)
                .forEach((later, earlier) ->
                        entity(iris.of(later)).with(Relation.WAS_REVISION_OF, entity(iris.of(earlier))));
        ledger.quotes().forEach(this::quote);
        ledger.claims().forEach(claim -> claim(claim, ledger, collation));
    }

    private ProvNode report(Report report, Ledger ledger) {
        ProvNode node = entity(iris.of(report))
                .with("title", report.title())
                .with("issued", report.published())
                .with("modified", report.modified())
                .with("sha256", Iris.hasDigest(report) ? report.sha256() : null);
        String outlet = report.outlet();
        if (outlet != null && !outlet.isBlank()) {
            node.with(Relation.WAS_ATTRIBUTED_TO, organization(outlet));
        }
        for (Credit credit : report.credits()) {
            ProvNode sent = entity(Iris.made("sent", ledger.id(), credit.agency()))
                    .with("label", "What " + credit.agency() + " sent")
                    .with(Relation.WAS_ATTRIBUTED_TO, organization(credit.agency()));
            node.with(Relation.WAS_DERIVED_FROM, sent);
        }
        return node;
    }

    private void quote(Quote quote) {
        quote.variants().forEach(variant -> {
            ProvNode passage = passage(variant.at());
            if (quote.speaker() != null) {
                passage.with(Relation.HAD_PRIMARY_SOURCE, said(quote.utterance(), quote.speaker()));
            }
        });
    }

    private void claim(Claim claim, Ledger ledger, ProvNode collation) {
        ProvNode node = entity(Uses.claim(claim.id()))
                .with("value", claim.text())
                .with("label", Phrases.capital(claim.kind().name().toLowerCase(Locale.ROOT)))
                .with(Relation.WAS_GENERATED_BY, collation);
        boolean quoted = false;
        for (Evidence evidence : claim.evidence()) {
            if (evidence.stance() == Evidence.Stance.DENIES) {
                continue; // who denies it is no source of it
            }
            Citation at = evidence.at();
            ProvNode passage = passage(at);
            node.with(Relation.WAS_DERIVED_FROM, passage);
            if (!quoted && at.text().contains(claim.text())) {
                node.with(Relation.WAS_QUOTED_FROM, entity(iris.of(at.report().report())));
                quoted = true;
            }
            told(claim, at, passage);
        }
        Speaker by = claim.by();
        if (by != null) {
            List<String> utterances = ledger.quotes().stream()
                    .filter(q -> q.claims().contains(claim.id()) && by.equals(q.speaker()))
                    .map(Quote::utterance)
                    .distinct()
                    .toList();
            utterances.forEach(u -> node.with(Relation.HAD_PRIMARY_SOURCE, said(u, by)));
            if (utterances.isEmpty()) {
                node.with(Relation.HAD_PRIMARY_SOURCE, said(claim.id(), by));
            }
        }
    }

    /** What an agency or outlet was told, and this report has from there. */
    private void told(Claim claim, Citation at, ProvNode passage) {
        for (String name : Hands.relays(at)) {
            ProvNode told = entity(Iris.made("told", claim.id(), name))
                    .with("label", "What " + name + " was told")
                    .with(Relation.WAS_ATTRIBUTED_TO, organization(name));
            passage.with(Relation.WAS_DERIVED_FROM, told);
        }
    }

    /** The words cited, as they stand. */
    private ProvNode passage(Citation at) {
        return entity(iris.of(at))
                .with("value", at.focusText())
                .with(Relation.WAS_QUOTED_FROM, entity(iris.of(at.report().report())));
    }

    /** What somebody said, of which there may be no record but the reports. */
    private ProvNode said(String what, Speaker by) {
        // Whether a speaker is a person or a body is not always known.
        ProvNode speaker = node("Agent", Iris.made("speaker", by.id())).with("label", by.name());
        return entity(Iris.made("said", what))
                .with("label", "What " + by.name() + " said")
                .with(Relation.WAS_ATTRIBUTED_TO, speaker);
    }

    private ProvNode organization(String name) {
        return node("Organization", Iris.made("organization", name.strip().toLowerCase(Locale.ROOT)))
                .with("label", name);
    }

    private ProvNode entity(String id) {
        return node(ENTITY, id);
    }

    private ProvNode node(String type, String id) {
        return Objects.requireNonNull(nodes.computeIfAbsent(id, k -> new ProvNode(k, type)));
    }
}
