package org.variorum.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV by the letter of RFC 4180, and nothing else. */
final class StrictCsv {
    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    /** The rows under the first one's names, with guarding apostrophes taken off again. */
    static List<Map<String, String>> read(String csv) {
        if (!csv.startsWith("\uFEFF")) {
            throw new IllegalArgumentException("no byte order mark");
        }
        List<List<String>> lines = new StrictCsv(csv.substring(1)).lines();
        List<String> names = lines.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != names.size()) {
                throw new IllegalArgumentException("not as wide as the first: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(names.get(i), line.get(i));
            }
            for (String guarded : row.get("guarded").split("; ")) {
                row.computeIfPresent(guarded, (k, v) -> v.substring(1));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> line = new ArrayList<>(List.of(field()));
            while (text.startsWith(",", at)) {
                at++;
                line.add(field());
            }
            if (!text.startsWith("\r\n", at)) {
                throw new IllegalArgumentException("no line's end at " + at);
            }
            at += 2;
            lines.add(line);
        }
        return lines;
    }

    private String field() {
        StringBuilder out = new StringBuilder();
        if (!text.startsWith("\"", at)) {
            while (",\r".indexOf(text.charAt(at)) < 0) {
                if ("\"\n".indexOf(text.charAt(at)) >= 0) {
                    throw new IllegalArgumentException("should be quoted, at " + at);
                }
                out.append(text.charAt(at++));
            }
            return out.toString();
        }
        at++;
        while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            out.append(text.charAt(at++));
        }
        at++;
        return out.toString();
    }
}
