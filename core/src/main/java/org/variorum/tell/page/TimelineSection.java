package org.variorum.tell.page;

import org.variorum.collate.Ledger;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.words.Phrases;

/** What happened when, as the reports date it. */
record TimelineSection(Reading reading) implements Section {
    private static final int SHOWN = 10;

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String heading() {
        return "Timeline";
    }

    @Override
    public boolean present() {
        return !reading.timeline().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        sheet.folding(reading.timeline(), SHOWN, "timeline-list", dated -> dated(dated, sheet));
    }

    private static void dated(Ledger.Dated dated, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "entry dated");
        sheet.number();
        html.open("p").attr("class", "label date").open("time").attr("datetime", dated.date());
        html.text(Phrases.date(dated.date())).close("time").close("p");
        html.open("div").attr("class", "body").leaf("p", "words", dated.text()).close("div");
        sheet.witnesses(dated.evidence());
        html.close("li");
    }
}
