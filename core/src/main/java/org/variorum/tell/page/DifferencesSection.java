package org.variorum.tell.page;

import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.tell.layout.Phrases;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Sigla;

/** Where the reports differ: the sides next to each other, and why as far as their words tell. */
record DifferencesSection(Reading reading) implements Section {
    private static final int SHOWN = 8;

    @Override
    public String id() {
        return "differ";
    }

    @Override
    public String heading() {
        return "Where they differ";
    }

    @Override
    public boolean present() {
        return reading.ledger().reports().size() > 1;
    }

    @Override
    public void body(Sheet sheet) {
        if (reading.differences().isEmpty()) {
            sheet.note("No difference was found in what these reports say of the same thing.");
            return;
        }
        sheet.folding(reading.differences(), SHOWN, "differences", d -> difference(d, sheet));
    }

    private static void difference(Difference difference, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "difference");
        sheet.number();
        html.open("div").attr("class", "body");
        html.open("p").attr("class", "label").text(Phrases.kind(difference.kind()));
        html.text(": ").leaf("span", "reason", Phrases.reason(difference)).close("p");
        html.leaf(sheet.heading(2), "why", difference.why());
        html.open("div").attr("class", "sides");
        for (Reading.Camp camp : Reading.camps(difference)) {
            side(camp, sheet);
        }
        html.close("div").close("div").close("li");
    }

    private static void side(Reading.Camp camp, Sheet sheet) {
        HtmlWriter html = sheet.html;
        Citation first = camp.at().getFirst();
        html.open("div").attr("class", "side");
        html.leaf("p", "value", camp.value());
        html.open("blockquote").open("p");
        Passage.of(first, html);
        html.close("p").close("blockquote");
        html.leaf("p", "outlet", outlets(camp.at()));
        sheet.witnesses(camp.at());
        html.close("div");
    }

    private static String outlets(List<Citation> at) {
        List<String> names = at.stream()
                .map(citation -> citation.report().report())
                .map(Sigla::label)
                .distinct()
                .toList();
        return names.size() <= 3
                ? Phrases.list(names)
                : Phrases.list(List.of(names.get(0), names.get(1), (names.size() - 2) + " others"));
    }
}
