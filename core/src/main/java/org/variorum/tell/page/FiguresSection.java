package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.tell.layout.FigureRow;
import org.variorum.tell.layout.Phrases;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Term;

/** Quantities by report: what several reports state in the open, what one alone states folded. */
record FiguresSection(Reading reading, List<FigureRow> rows) implements Section {
    /** With more reports than this the table gives each value its letters instead of each report a column. */
    private static final int COLUMNS = 6;

    private static final int SHOWN = 12;

    FiguresSection(Reading reading) {
        this(reading, FigureRow.of(reading));
    }

    @Override
    public String id() {
        return "figures";
    }

    @Override
    public String heading() {
        return "Figures";
    }

    @Override
    public boolean present() {
        return !rows.isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        List<FigureRow> shared = rows.stream().filter(row -> row.reports() > 1).toList();
        List<FigureRow> single = rows.stream().filter(row -> row.reports() == 1).toList();
        int open = shared.size() <= SHOWN + 2 ? shared.size() : SHOWN;
        shared(shared.subList(0, open), sheet);
        if (open < shared.size()) {
            sheet.html.open("details").attr("class", "more");
            sheet.html.leaf("summary", null, "Show " + (shared.size() - open) + " more");
            shared(shared.subList(open, shared.size()), sheet);
            sheet.html.close("details");
        }
        if (!single.isEmpty()) {
            sheet.html.open("details").attr("class", "more").open("summary");
            sheet.html.text(Phrases.capital(Phrases.count(single.size(), "figure")) + " in one report only");
            sheet.html.close("summary");
            byValue(single, "Figures that one report states", sheet);
            sheet.html.close("details");
        }
    }

    private static void shared(List<FigureRow> rows, Sheet sheet) {
        if (!rows.isEmpty() && sheet.sigla.reports().size() <= COLUMNS) {
            byReport(rows, sheet);
        } else if (!rows.isEmpty()) {
            byValue(rows, "Figures that several reports state", sheet);
        }
    }

    private static void byReport(List<FigureRow> rows, Sheet sheet) {
        List<String> columns = new ArrayList<>(List.of("Quantity"));
        for (AnnotatedReport annotated : sheet.sigla.reports()) {
            columns.add(sheet.sigla.of(annotated.report().id()));
        }
        Table.open("stack by-report", "Figures that several reports state, each with its link", columns, sheet.html);
        for (FigureRow row : rows) {
            sheet.openRow(Phrases.capital(row.of()));
            sheet.sigla.reports().forEach(annotated -> cell(row, annotated, sheet));
            sheet.html.close("tr");
        }
        Table.close(sheet.html);
    }

    private static void cell(FigureRow row, AnnotatedReport annotated, Sheet sheet) {
        String id = annotated.report().id();
        List<FigureRow.Cell> cells = row.cells().stream()
                .filter(cell -> cell.at().reportId().equals(id))
                .toList();
        String outlet = annotated.report().outlet();
        Table.cell(sheet.sigla.of(id) + (outlet == null ? "" : " " + outlet), cells.isEmpty(), sheet.html);
        cells.forEach(cell -> sheet.cite(cell.at(), cell.value()));
        sheet.html.close("td");
    }

    private static void byValue(List<FigureRow> rows, String caption, Sheet sheet) {
        HtmlWriter html = sheet.html;
        Table.open("stack", caption, List.of("Quantity", "As stated"), html);
        for (FigureRow row : rows) {
            sheet.openRow(Phrases.capital(row.of()));
            Table.cell("As stated", false, html);
            for (Term value : row.values()) {
                html.open("div").attr("class", "stand");
                html.leaf("span", "words", value.words()).text(" ");
                sheet.witnesses(value.at());
                html.close("div");
            }
            html.close("td").close("tr");
        }
        Table.close(html);
    }
}
