package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.tell.layout.Reading;

/** What is offered on which conditions, and where each party stands. */
record OffersSection(Reading reading) implements Section {
    private static final int SHOWN = 6;

    @Override
    public String id() {
        return "offers";
    }

    @Override
    public String heading() {
        return reading.ledger().offers().isEmpty() ? "Who stands where" : "Offers and positions";
    }

    @Override
    public boolean present() {
        return !reading.ledger().offers().isEmpty()
                || !reading.ledger().positions().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        if (!reading.ledger().offers().isEmpty()) {
            sheet.folding(reading.ledger().offers(), SHOWN, "offers-list", offer -> offer(offer, sheet));
        }
        if (!reading.ledger().positions().isEmpty()) {
            new PositionTable(reading.ledger().positions()).write(sheet);
        }
    }

    private static void offer(Ledger.StatedOffer offer, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "offer");
        sheet.number();
        html.open("div").attr("class", "body");
        html.leaf(sheet.heading(2), "speaker", title(offer));
        html.open("dl");
        terms("If", offer.conditions(), sheet);
        terms("Then", offer.promise(), sheet);
        html.close("dl").close("div").close("li");
    }

    private static String title(Ledger.StatedOffer offer) {
        String by = offer.by() == null ? "An offer" : offer.by().name();
        return offer.to() == null ? by : by + " to " + offer.to();
    }

    private static void terms(String label, List<Citation> citations, Sheet sheet) {
        if (citations.isEmpty()) {
            return;
        }
        HtmlWriter html = sheet.html;
        html.leaf("dt", "label", label).open("dd").open("ul").attr("role", "list");
        Map<String, List<Citation>> byWords = new LinkedHashMap<>();
        for (Citation at : citations) {
            byWords.computeIfAbsent(at.focusText(), k -> new ArrayList<>()).add(at);
        }
        byWords.forEach((words, at) -> {
            html.open("li").leaf("span", "words", words).text(" ");
            sheet.witnesses(at);
            html.close("li");
        });
        html.close("ul").close("dd");
    }
}
