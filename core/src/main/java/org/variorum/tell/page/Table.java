package org.variorum.tell.page;

import java.util.List;

/** Opens tables whose roles are written out, since a table laid out as cards on a phone loses them otherwise. */
final class Table {
    private Table() {}

    /** Opens a table up to its body, with a header cell a name. */
    static void open(String cssClass, String caption, List<String> columns, HtmlWriter html) {
        html.open("table").attr("class", cssClass).attr("role", "table").leaf("caption", null, caption);
        html.open("thead").attr("role", "rowgroup").open("tr").attr("role", "row");
        for (String column : columns) {
            html.open("th").attr("scope", "col").attr("role", "columnheader");
            html.text(column).close("th");
        }
        html.close("tr").close("thead").open("tbody").attr("role", "rowgroup");
    }

    static void close(HtmlWriter html) {
        html.close("tbody").close("table");
    }

    /** Opens a cell; on a phone {@code label} stands before it. */
    static void cell(String label, boolean empty, HtmlWriter html) {
        html.open("td")
                .attr("role", "cell")
                .attr("class", empty ? "none" : null)
                .attr("data-label", label);
        if (empty) {
            html.leaf("span", "sr", "not stated");
        }
    }
}
