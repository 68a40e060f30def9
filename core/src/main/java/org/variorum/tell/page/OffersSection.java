package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Term;

/** What is offered on which conditions, and where each party stands. */
record OffersSection(Reading reading) implements Section {
    private static final int SHOWN = 4;

    @Override
    public String id() {
        return "offers";
    }

    @Override
    public String heading() {
        return reading.offers().isEmpty() ? "Who stands where" : "Offers and positions";
    }

    @Override
    public boolean present() {
        return !reading.offers().isEmpty() || !reading.stances().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        Map<String, List<Ledger.StatedOffer>> offers = new LinkedHashMap<>();
        for (Ledger.StatedOffer offer : reading.offers()) {
            offers.computeIfAbsent(title(offer), k -> new ArrayList<>()).add(offer);
        }
        offers.forEach((title, all) -> offers(title, all, sheet));
        if (!reading.stances().isEmpty()) {
            new PositionList(reading.stances()).write(sheet);
        }
    }

    private static void offers(String title, List<Ledger.StatedOffer> offers, Sheet sheet) {
        sheet.html.leaf(sheet.heading(2), "speaker", title);
        sheet.folding(offers, SHOWN, "entries", offer -> offer(offer, sheet));
    }

    private static String title(Ledger.StatedOffer offer) {
        String by = offer.by() == null
                ? "Offered, by whom is not said"
                : "Offered by " + offer.by().name();
        return offer.to() == null ? by : by + " to " + offer.to();
    }

    private static void offer(Ledger.StatedOffer offer, Sheet sheet) {
        HtmlWriter html = sheet.html;
        boolean worded = Term.of(offer.conditions()).size() > 1
                || Term.of(offer.promise()).size() > 1;
        sheet.openEntry("li", "entry offer");
        sheet.number();
        html.open("dl").attr("class", "body");
        terms("Condition", offer.conditions(), worded, sheet);
        terms("Promise", offer.promise(), worded, sheet);
        html.close("dl");
        if (!worded) {
            List<Citation> all = new ArrayList<>(offer.conditions());
            all.addAll(offer.promise());
            sheet.witnesses(all);
        }
        html.close("li");
    }

    /** One side of the offer, each wording with its own links where there is more than one. */
    private static void terms(String label, List<Citation> citations, boolean linked, Sheet sheet) {
        if (citations.isEmpty()) {
            return;
        }
        HtmlWriter html = sheet.html;
        html.open("div").attr("class", "terms").leaf("dt", null, label);
        for (Term term : Term.of(citations)) {
            html.open("dd").leaf("span", "words", term.words());
            if (linked) {
                sheet.witnesses(term.at());
            }
            html.close("dd");
        }
        html.close("div");
    }
}
