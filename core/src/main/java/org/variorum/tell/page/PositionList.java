package org.variorum.tell.page;

import java.util.List;
import org.variorum.tell.layout.Stance;

/** Where each party stands. A list, since a table of parties by stances would be mostly empty. */
record PositionList(List<Stance> positions) {
    private static final int SHOWN = 8;

    void write(Sheet sheet) {
        sheet.html.leaf(sheet.heading(2), "speaker", "Where each party stands, as the reports put it");
        sheet.folding(positions, SHOWN, "entries", stance -> stance(stance, sheet));
    }

    private static void stance(Stance stance, Sheet sheet) {
        sheet.openEntry("li", "entry party");
        sheet.number();
        sheet.html.open("p").attr("class", "body words").leaf("span", "name", stance.party());
        sheet.html.text(stance.told()).close("p");
        sheet.witnesses(stance.at());
        sheet.html.close("li");
    }
}
