package org.variorum.tell.page;

import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.tell.layout.FigureRow;
import org.variorum.tell.layout.Phrases;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Sigla;

/** Quantities by report: what several reports state in the open, what one alone states folded. */
record FiguresSection(Reading reading) implements Section {
    /** With more reports than this the table gives each value its letters instead of each report a column. */
    private static final int COLUMNS = 6;

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
        return !FigureRow.of(reading).isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        List<FigureRow> rows = FigureRow.of(reading);
        List<FigureRow> shared = rows.stream().filter(row -> row.reports() > 1).toList();
        List<FigureRow> single = rows.stream().filter(row -> row.reports() == 1).toList();
        if (!shared.isEmpty()) {
            table(shared, "Figures that several reports state", sheet);
        }
        if (!single.isEmpty()) {
            sheet.html.open("details").attr("class", "more").open("summary");
            sheet.html.text(Phrases.capital(Phrases.count(single.size(), "figure")) + " in one report only");
            sheet.html.close("summary");
            values(single, "Figures that one report states", sheet);
            sheet.html.close("details");
        }
    }

    private void table(List<FigureRow> rows, String caption, Sheet sheet) {
        if (sheet.sigla.reports().size() > COLUMNS) {
            values(rows, caption, sheet);
            return;
        }
        HtmlWriter html = sheet.html;
        html.open("table").attr("class", "stack figures-table").leaf("caption", null, caption);
        html.open("thead")
                .open("tr")
                .open("th")
                .attr("scope", "col")
                .text("Quantity")
                .close("th");
        for (AnnotatedReport annotated : sheet.sigla.reports()) {
            html.open("th").attr("scope", "col");
            sheet.letter(annotated);
            html.close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (FigureRow row : rows) {
            open(row, sheet);
            for (AnnotatedReport annotated : sheet.sigla.reports()) {
                String id = annotated.report().id();
                List<FigureRow.Cell> cells = row.cells().stream()
                        .filter(cell -> cell.at().reportId().equals(id))
                        .toList();
                html.open("td").attr("class", cells.isEmpty() ? "none" : null);
                html.attr("data-label", sheet.sigla.of(id) + " " + Sigla.label(annotated.report()));
                cells.forEach(cell -> sheet.cite(cell.at(), cell.value()));
                html.close("td");
            }
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private static void values(List<FigureRow> rows, String caption, Sheet sheet) {
        HtmlWriter html = sheet.html;
        html.open("table").attr("class", "stack").leaf("caption", null, caption);
        html.open("thead")
                .open("tr")
                .open("th")
                .attr("scope", "col")
                .text("Quantity")
                .close("th");
        html.open("th")
                .attr("scope", "col")
                .text("As stated")
                .close("th")
                .close("tr")
                .close("thead")
                .open("tbody");
        for (FigureRow row : rows) {
            open(row, sheet);
            html.open("td").attr("data-label", "As stated");
            for (FigureRow.Cell cell : row.cells()) {
                html.open("div")
                        .attr("class", "stand")
                        .leaf("span", "words", cell.value())
                        .text(" ");
                sheet.witnesses(List.of(cell.at()));
                html.close("div");
            }
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    private static void open(FigureRow row, Sheet sheet) {
        sheet.openEntry("tr", "figure");
        sheet.html.open("th").attr("scope", "row");
        sheet.number();
        sheet.html.text(" " + Phrases.capital(row.of())).close("th");
    }
}
