package org.variorum.tell.page;

import org.variorum.collate.Claim;
import org.variorum.tell.layout.Phrases;
import org.variorum.tell.layout.Reading;

/** What was seen in one report and not in the others. */
record OnlyOneSection(Reading reading) implements Section {
    private static final int SHOWN = 10;

    @Override
    public String id() {
        return "only";
    }

    @Override
    public String heading() {
        return "What only one report has";
    }

    @Override
    public boolean present() {
        return reading.ledger().reports().size() > 1 && !reading.onlyOne().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        int others = reading.ledger().reports().size() - 1;
        sheet.note(
                others == 1
                        ? "Not seen in the other report."
                        : "Not seen in the other " + Phrases.number(others) + " reports.");
        sheet.folding(reading.onlyOne(), SHOWN, "entries", claim -> claim(claim, sheet));
    }

    private static void claim(Claim claim, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "entry");
        sheet.number();
        html.open("div").attr("class", "body").leaf("p", "words", claim.text());
        if (claim.by() != null) {
            html.leaf("p", "by", "Said by " + claim.by().name());
        }
        html.close("div");
        sheet.witnesses(Reading.citations(claim));
        html.close("li");
    }
}
