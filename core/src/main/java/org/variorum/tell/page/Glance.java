package org.variorum.tell.page;

import java.util.List;
import org.variorum.collate.Difference;
import org.variorum.tell.layout.Camp;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.words.Phrases;

/** The differences in substance in a line each, for who reads no further; a line leads to the entry with both sides. */
record Glance(List<Difference> differences, String section) {
    private static final int SHOWN = 5;

    /** More words than this in the values of one difference are no glance: its reason tells it shorter. */
    private static final int SHORT = 110;

    /** @param section number and dot of the section whose entries, from the first on, are the differences */
    static Glance at(Reading reading, String section) {
        return new Glance(reading.inSubstance(), section);
    }

    void write(Sheet sheet) {
        if (differences.isEmpty()) {
            return;
        }
        HtmlWriter html = sheet.html;
        html.open("ul").attr("class", "glance").attr("role", "list").attr("aria-label", "Where they differ");
        int shown = differences.size() <= SHOWN + 1 ? differences.size() : SHOWN;
        for (int i = 0; i < shown; i++) {
            Difference difference = differences.get(i);
            boolean open = difference.verdict() == Difference.Verdict.CONFLICT;
            html.open("li").open("a").attr("href", "#" + sheet.id("e" + section + (i + 1)));
            html.leaf("span", open ? "label open" : "label", Phrases.kind(difference.kind()));
            html.text(" ").open("span").attr("class", "words");
            values(difference, sheet);
            html.close("span").text(" ");
            html.leaf("span", "by", Phrases.reason(difference)).close("a").close("li");
        }
        html.close("ul");
    }

    /** What each side says, with the letters of its reports. */
    private static void values(Difference difference, Sheet sheet) {
        List<Camp> camps = Camp.of(difference);
        if (camps.stream().mapToInt(camp -> camp.value().length()).sum() > SHORT) {
            sheet.html.text(difference.why());
            return;
        }
        for (int i = 0; i < camps.size(); i++) {
            sheet.html.text(i == 0 ? "" : " / ").text(camps.get(i).value().strip() + " ");
            sheet.html.leaf(
                    "span", "who", String.join(" ", sheet.sigla.of(camps.get(i).at())));
        }
    }
}
