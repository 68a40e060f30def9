package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/** What was seen in one report and not in the others: the most notable in the open, the rest by report. */
record OnlyOneSection(Reading reading) implements Section {
    private static final int SHOWN = 8;

    @Override
    public String id() {
        return "only";
    }

    @Override
    public String heading() {
        return "What only one report has";
    }

    @Override
    public boolean present() {
        return reading.ledger().reports().size() > 1 && !reading.onlyOne().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        int others = reading.ledger().reports().size() - 1;
        sheet.note(
                others == 1
                        ? "Not seen in the other report."
                        : "Not seen in the other " + Phrases.number(others) + " reports.");
        List<Assertion> all = reading.onlyOne();
        int open = all.size() <= SHOWN + 2 ? all.size() : SHOWN;
        list(all.subList(0, open), sheet);
        Map<String, List<Assertion>> rest = new LinkedHashMap<>();
        for (AnnotatedReport annotated : sheet.sigla.reports()) {
            rest.put(annotated.report().id(), new ArrayList<>());
        }
        for (Assertion assertion : all.subList(open, all.size())) {
            rest.getOrDefault(assertion.at().reportId(), new ArrayList<>()).add(assertion);
        }
        rest.values().stream().filter(list -> !list.isEmpty()).forEach(list -> folded(list, sheet));
    }

    private static void folded(List<Assertion> assertions, Sheet sheet) {
        var report = assertions.getFirst().at().report().report();
        sheet.html.open("details").attr("class", "more screen");
        sheet.html.leaf(
                "summary",
                null,
                Phrases.capital(Phrases.number(assertions.size())) + " more in " + sheet.sigla.of(report.id())
                        + " alone, " + Sigla.label(report));
        list(assertions, sheet);
        sheet.html.close("details");
    }

    private static void list(List<Assertion> assertions, Sheet sheet) {
        sheet.html.open("ol").attr("class", "entries").attr("role", "list");
        assertions.forEach(assertion -> AgreedSection.assertion(assertion, said(assertion), sheet));
        sheet.html.close("ol");
    }

    private static String said(Assertion assertion) {
        return assertion.unnamed().isEmpty() ? "" : "Said by " + Phrases.list(assertion.unnamed());
    }
}
