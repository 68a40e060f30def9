package org.variorum.tell.page;

import java.util.List;
import org.variorum.annotate.ChainLink;
import org.variorum.collate.Claim;
import org.variorum.tell.layout.Phrases;
import org.variorum.tell.layout.Reading;

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
        List<Claim> agreed = reading.agreed();
        if (agreed.isEmpty()) {
            sheet.note("Nothing was found that two reports say alike.");
            return;
        }
        sheet.note("Each in the words of one report. The letters lead to every report that has it.");
        sheet.folding(agreed, SHOWN, "entries", claim -> claim(claim, sheet));
    }

    private static void claim(Claim claim, Sheet sheet) {
        sheet.openEntry("li", "entry");
        sheet.number();
        sheet.html.open("div").attr("class", "body");
        sheet.html.leaf("p", "words", claim.text());
        sheet.html.leaf("p", "by", standing(claim));
        sheet.html.close("div");
        sheet.witnesses(Reading.citations(claim));
        sheet.html.close("li");
    }

    /** Who says it, and how many reports and origins stand behind it. */
    private static String standing(Claim claim) {
        String carried = Phrases.capital(Phrases.count(claim.reports(), "report")) + ", "
                + Phrases.range(claim.origins()) + " independent "
                + (claim.origins().max() == 1 ? "origin" : "origins");
        return claim.by() == null ? carried : "Said by " + claim.by().name() + through(claim) + ". " + carried;
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
