package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.annotate.Position;
import org.variorum.collate.Ledger;
import org.variorum.tell.layout.Phrases;

/** A table of parties by stance. */
record PositionTable(List<Ledger.Stand> positions) {

    void write(Sheet sheet) {
        HtmlWriter html = sheet.html;
        List<Position.Stance> stances =
                positions.stream().map(Ledger.Stand::stance).distinct().sorted().toList();
        Map<String, List<Ledger.Stand>> parties = new LinkedHashMap<>();
        for (Ledger.Stand stand : positions) {
            parties.computeIfAbsent(stand.party().id(), k -> new ArrayList<>()).add(stand);
        }
        html.open("table").attr("class", "stack");
        html.leaf("caption", null, "Where each party stands, as the reports put it");
        html.open("thead").open("tr");
        html.open("th").attr("scope", "col").text("Party").close("th");
        for (Position.Stance stance : stances) {
            html.open("th").attr("scope", "col").text(word(stance)).close("th");
        }
        html.close("tr").close("thead").open("tbody");
        parties.values().forEach(stands -> row(stands, stances, sheet));
        html.close("tbody").close("table");
    }

    private static void row(List<Ledger.Stand> stands, List<Position.Stance> stances, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("tr", "party");
        html.open("th").attr("scope", "row");
        sheet.number();
        html.text(" " + stands.getFirst().party().name()).close("th");
        for (Position.Stance stance : stances) {
            List<Ledger.Stand> here =
                    stands.stream().filter(s -> s.stance() == stance).toList();
            html.open("td").attr("data-label", word(stance)).attr("class", here.isEmpty() ? "none" : null);
            for (Ledger.Stand stand : here) {
                html.open("div").attr("class", "stand");
                html.leaf("span", "words", on(stand)).text(" ");
                sheet.witnesses(stand.evidence());
                html.close("div");
            }
            html.close("td");
        }
        html.close("tr");
    }

    private static String on(Ledger.Stand stand) {
        return stand.on() != null ? stand.on() : stand.evidence().getFirst().focusText();
    }

    private static String word(Position.Stance stance) {
        return Phrases.capital(stance.name().toLowerCase(Locale.ROOT));
    }
}
