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
        List<Position.Stance> stances =
                positions.stream().map(Ledger.Stand::stance).distinct().sorted().toList();
        Map<String, List<Ledger.Stand>> parties = new LinkedHashMap<>();
        for (Ledger.Stand stand : positions) {
            parties.computeIfAbsent(stand.party().id(), k -> new ArrayList<>()).add(stand);
        }
        List<String> columns = new ArrayList<>(List.of("Party"));
        stances.forEach(stance -> columns.add(word(stance)));
        Table.open("stack", "Where each party stands, as the reports put it", columns, sheet.html);
        parties.values().forEach(stands -> row(stands, stances, sheet));
        Table.close(sheet.html);
    }

    private static void row(List<Ledger.Stand> stands, List<Position.Stance> stances, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openRow(stands.getFirst().party().name());
        for (Position.Stance stance : stances) {
            List<Ledger.Stand> here =
                    stands.stream().filter(s -> s.stance() == stance).toList();
            Table.cell(word(stance), here.isEmpty(), html);
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
        String on = stand.on();
        return on != null ? on : stand.evidence().getFirst().focusText();
    }

    private static String word(Position.Stance stance) {
        return Phrases.capital(stance.name().toLowerCase(Locale.ROOT));
    }
}
