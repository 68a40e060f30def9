package org.variorum.tell.page;

import org.variorum.collate.Citation;
import org.variorum.report.Report;
import org.variorum.tell.layout.CitationLine;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.beside.Retold;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/** What several reports tell, each in its own words: the sentences beside each other. */
record RetoldSection(Reading reading) implements Section {
    private static final int SHOWN = 6;

    @Override
    public String id() {
        return "retold";
    }

    @Override
    public String heading() {
        return "What several tell, each in its own words";
    }

    @Override
    public boolean present() {
        return !reading.retold().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        sheet.folding(reading.retold(), SHOWN, "differences", retold -> retold(retold, sheet));
    }

    private static void retold(Retold retold, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "retold");
        sheet.number();
        html.open("div").attr("class", "body");
        int reports = retold.all().size();
        html.open("p").attr("class", "label").text(Phrases.capital(Phrases.count(reports, "report")) + " ");
        sheet.copyButton();
        html.close("p");
        html.open("div").attr("class", "sides");
        retold.wordings().forEach(at -> wording(at, sheet));
        html.close("div");
        if (!retold.others().isEmpty()) {
            html.open("p").attr("class", "by").text("Also in ");
            retold.others().forEach(sheet::cite);
            html.close("p");
        }
        sheet.citations(CitationLine.worded(retold.all(), sheet.sigla));
        html.close("div").close("li");
    }

    private static void wording(Citation at, Sheet sheet) {
        HtmlWriter html = sheet.html;
        Report report = at.report().report();
        html.open("div").attr("class", "side");
        html.open("blockquote").leaf("p", null, at.text()).close("blockquote");
        if (Sigla.namesOutlet(report)) {
            html.leaf("p", "outlet", Phrases.capital(Sigla.outlet(report)));
        }
        html.open("div").attr("class", "wit");
        sheet.cite(at);
        html.close("div").close("div");
    }
}
