package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Ledger;
import org.variorum.tell.layout.Phrases;

/** Where each party stands. A list, since a table of parties by stances would be mostly empty. */
record PositionList(List<Ledger.Stand> positions) {
    private static final int SHOWN = 8;

    void write(Sheet sheet) {
        Map<String, List<Ledger.Stand>> parties = new LinkedHashMap<>();
        for (Ledger.Stand stand : positions) {
            parties.computeIfAbsent(stand.party().id(), k -> new ArrayList<>()).add(stand);
        }
        sheet.html.leaf(sheet.heading(2), "speaker", "Where each party stands, as the reports put it");
        sheet.folding(List.copyOf(parties.values()), SHOWN, "entries", stands -> party(stands, sheet));
    }

    private static void party(List<Ledger.Stand> stands, Sheet sheet) {
        HtmlWriter html = sheet.html;
        sheet.openEntry("li", "entry party");
        sheet.number();
        html.open("div").attr("class", "body");
        html.leaf("p", "name", stands.getFirst().party().name());
        html.open("dl");
        Map<String, List<Ledger.Stand>> verbs = new LinkedHashMap<>();
        stands.stream()
                .sorted(Comparator.comparing(Ledger.Stand::stance))
                .forEach(s ->
                        verbs.computeIfAbsent(s.verb(), k -> new ArrayList<>()).add(s));
        verbs.forEach((verb, here) -> {
            html.open("div").attr("class", "stance").leaf("dt", null, Phrases.capital(verb));
            here.forEach(stand -> stand(stand, sheet));
            html.close("div");
        });
        html.close("dl").close("div").close("li");
    }

    private static void stand(Ledger.Stand stand, Sheet sheet) {
        sheet.html.open("dd").leaf("span", "words", on(stand)).text(" ");
        sheet.witnesses(stand.evidence());
        sheet.html.close("dd");
    }

    private static String on(Ledger.Stand stand) {
        String on = stand.on();
        return on != null ? on : stand.evidence().getFirst().focusText();
    }
}
