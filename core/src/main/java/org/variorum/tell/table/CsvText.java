package org.variorum.tell.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rows as RFC 4180 has them. A value that a spreadsheet would take for a formula gets an apostrophe in front, and
 * the row's last column names it, so that who reads the table back has the very value. Not thread-safe.
 */
final class CsvText {
    private static final String LINE_END = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a formula may begin with, also in its full-width forms. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** The semicolon too: where a comma stands in numbers, spreadsheets part cells by it. */
    private static final String QUOTED = ",;\"\r\n\t";

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

    CsvText() {
        List<String> titles = new ArrayList<>();
        for (Column column : Column.values()) {
            titles.add(column.title());
        }
        line(titles);
    }

    void row(Map<Column, String> values) {
        Map<Column, String> cells = new EnumMap<>(values);
        List<String> guarded = new ArrayList<>();
        values.forEach((column, value) -> {
            if (!column.number && computes(value)) {
                cells.put(column, "'" + value);
                guarded.add(column.title());
            }
        });
        cells.put(Column.GUARDED, String.join("; ", guarded));
        List<String> line = new ArrayList<>();
        for (Column column : Column.values()) {
            line.add(cells.getOrDefault(column, ""));
        }
        line(line);
    }

    private static boolean computes(String value) {
        int i = 0;
        while (i < value.length()
                && (Character.isWhitespace(value.charAt(i)) || Character.isSpaceChar(value.charAt(i)))) {
            i++;
        }
        boolean control = i > 0 && value.charAt(0) < ' ';
        return control || i < value.length() && FORMULA.indexOf(value.charAt(i)) >= 0;
    }

    private void line(List<String> values) {
        String separator = "";
        for (String value : values) {
            out.append(separator);
            cell(value);
            separator = ",";
        }
        out.append(LINE_END);
    }

    private void cell(String value) {
        boolean quoted = value.isBlank() ? !value.isEmpty() : value.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
        out.append(quoted ? "\"" : "");
        value.codePoints().forEach(c -> {
            if (c == '"') {
                out.append('"');
            }
            // Half a surrogate pair has no form in UTF-8.
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            out.appendCodePoint(half ? 0xFFFD : c);
        });
        out.append(quoted ? "\"" : "");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
