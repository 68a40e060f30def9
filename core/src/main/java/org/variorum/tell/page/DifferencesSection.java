package org.variorum.tell.page;

import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.collate.Difference;
import org.variorum.tell.layout.Camp;
import org.variorum.tell.layout.CitationLine;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Summary;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.voice.Wordings;
import org.variorum.tell.layout.words.Phrases;

/** Where the reports differ: the sides next to each other, and why as far as their words tell; wordings after the rest. */
record DifferencesSection(Reading reading) implements Section {
    private static final int SHOWN = 8;
    private static final int WORDINGS = 4;

    /** A longer value is the sentence over again. */
    private static final int SHORT = 70;

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
        if (reading.inSubstance().isEmpty()) {
            sheet.note(Summary.noDifference());
        } else {
            sheet.folding(reading.inSubstance(), SHOWN, "differences", d -> difference(d, sheet));
        }
        if (!reading.inWording().isEmpty()) {
            remarks(reading.inWording(), sheet);
        }
    }

    /** Remarks in different words; what explains them all stands once. */
    private static void remarks(List<Difference> differences, Sheet sheet) {
        boolean alike = differences.stream().map(Difference::why).distinct().count() == 1;
        sheet.html.leaf(sheet.heading(2), "speaker", "Worded differently");
        if (alike) {
            sheet.note(differences.getFirst().why());
        }
        sheet.folding(differences, WORDINGS, "entries", d -> wordings(d, !alike, sheet));
    }

    private static void difference(Difference difference, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "difference");
        sheet.number();
        html.open("div").attr("class", "body");
        boolean open = difference.verdict() == Difference.Verdict.CONFLICT;
        html.open("p").attr("class", "label").text(Phrases.kind(difference.kind()) + ": ");
        html.leaf("span", open ? "open" : null, Phrases.reason(difference)).text(" ");
        sheet.copyButton();
        html.close("p");
        html.leaf(sheet.heading(2), "why", difference.why());
        html.open("div").attr("class", "sides");
        Camp.of(difference).forEach(camp -> side(camp, sheet));
        html.close("div");
        sheet.citations(CitationLine.of(difference, sheet.sigla));
        html.close("div").close("li");
    }

    private static void side(Camp camp, Sheet sheet) {
        HtmlWriter html = sheet.html;
        Citation first = camp.at().getFirst();
        html.open("div").attr("class", "side");
        if (camp.value().length() <= SHORT) {
            html.leaf("p", "value", camp.value());
        }
        html.open("blockquote").open("p");
        Passage.marked(first, html);
        html.close("p").close("blockquote");
        if (camp.at().stream().anyMatch(at -> Sigla.namesOutlet(at.report().report()))) {
            html.leaf("p", "outlet", outlets(camp.at()));
        }
        sheet.witnesses(camp.at());
        html.close("div");
    }

    /** Whole wordings, under each other, so that the words that change can be seen. */
    private static void wordings(Difference difference, boolean why, Sheet sheet) {
        List<Citation> at = difference.sides().stream().map(Difference.Side::at).toList();
        sheet.openEntry("li", "quote");
        sheet.number();
        sheet.html.open("div").attr("class", "body");
        if (why) {
            sheet.html.leaf("p", "by", difference.why());
        }
        Wordings.of(at).forEach(wording -> VoicesSection.wording(wording, sheet));
        sheet.html.close("div").close("li");
    }

    private static String outlets(List<Citation> at) {
        List<String> names = at.stream()
                .map(citation -> Sigla.outlet(citation.report().report()))
                .distinct()
                .toList();
        return names.size() <= 3
                ? Phrases.capital(Phrases.list(names))
                : Phrases.list(List.of(names.get(0), names.get(1), (names.size() - 2) + " others"));
    }
}
