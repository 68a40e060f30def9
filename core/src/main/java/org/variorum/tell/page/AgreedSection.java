package org.variorum.tell.page;

import java.util.List;
import org.variorum.annotate.ChainLink;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.tell.layout.CitationLine;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Standing;
import org.variorum.tell.layout.Summary;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.words.Phrases;

/** What the reports agree on, in the words of one of them. */
record AgreedSection(Reading reading) implements Section {
    private static final int SHOWN = 8;

    @Override
    public String id() {
        return "agree";
    }

    @Override
    public String heading() {
        return "What the reports agree on";
    }

    @Override
    public boolean present() {
        return reading.ledger().reports().size() > 1;
    }

    @Override
    public void body(Sheet sheet) {
        List<Assertion> agreed = reading.agreed();
        if (agreed.isEmpty()) {
            sheet.note(Summary.nothingAgreed(reading));
            return;
        }
        sheet.note("In the words of one report; what is shared stands in full ink. The letters lead to the reports.");
        sheet.folding(agreed, SHOWN, "entries", assertion -> assertion(assertion, standing(assertion, sheet), sheet));
    }

    static void assertion(Assertion assertion, String standing, Sheet sheet) {
        sheet.openEntry("li", "entry");
        sheet.number();
        sheet.html.open("div").attr("class", "body");
        sheet.html.open("p").attr("class", "words");
        Passage.inContext(assertion, sheet.html);
        sheet.html.close("p");
        if (!standing.isEmpty()) {
            sheet.html.leaf("p", "by", standing);
        }
        partly(assertion.partly(), sheet);
        sheet.apart(assertion.apart());
        sheet.citations(CitationLine.of(assertion.citations(), sheet.sigla));
        sheet.html.close("div");
        sheet.witnessesToCopy(assertion.citations());
        sheet.html.close("li");
    }

    /** The reports that have most of it. */
    private static void partly(List<Citation> places, Sheet sheet) {
        if (!places.isEmpty()) {
            sheet.html.open("p").attr("class", "by").text("In part in ");
            places.forEach(sheet::cite);
            sheet.html.close("p");
        }
    }

    /** Who says it, and how many reports and origins stand behind it. */
    private String standing(Assertion assertion, Sheet sheet) {
        Claim first = assertion.claims().stream()
                .filter(c -> c.by() != null && assertion.unnamed().contains(c.by().name()))
                .findFirst()
                .orElse(assertion.claims().getFirst());
        String carried = Standing.of(assertion, reading.ledger().origins(), sheet.sigla);
        return assertion.unnamed().isEmpty()
                ? carried
                : "Said by " + Phrases.list(assertion.unnamed()) + through(first) + ". " + carried;
    }

    private static String through(Claim claim) {
        for (ChainLink link : claim.chain()) {
            if (link.role() == ChainLink.Role.CHANNEL) {
                return " (" + link.name() + ")";
            }
        }
        return "";
    }
}
