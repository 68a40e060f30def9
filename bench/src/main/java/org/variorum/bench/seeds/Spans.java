package org.variorum.bench.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.bench.json.Node;

/** Compares every span of a brief with the text it points into. */
public final class Spans {
    private final Map<String, Node> reports;
    private final List<String> wrong = new ArrayList<>();
    private int seen;

    private Spans(Map<String, Node> reports) {
        this.reports = reports;
    }

    /** How many spans there are and which of them are not the report's text. */
    public record Checked(int seen, List<String> wrong) {}

    /**
     * @param brief the document
     * @param reports what {@code extract} prints of its reports, by report id
     */
    public static Checked check(Node brief, Map<String, Node> reports) {
        Spans spans = new Spans(reports);
        spans.walk(brief, "", null, false);
        return new Checked(spans.seen, List.copyOf(spans.wrong));
    }

    private void walk(Node node, String path, @Nullable String owner, boolean title) {
        String report = node.has("report") ? node.text("report") : owner;
        boolean inTitle = title || "title".equals(node.text("in"));
        if (report != null && node.has("start") && node.has("end") && node.has("text")) {
            compare(node, path, report, inTitle);
        }
        for (String key : node.keys()) {
            Node child = node.get(key);
            if (child.many()) {
                int i = 0;
                for (Node item : child.items()) {
                    walk(item, path + "/" + key + "/" + i++, report, inTitle);
                }
            } else {
                walk(child, path + "/" + key, report, inTitle);
            }
        }
    }

    private void compare(Node span, String path, String id, boolean inTitle) {
        seen++;
        Node report = reports.get(id);
        if (report == null) {
            wrong.add(path + ": no report " + id);
            return;
        }
        boolean inText = cut(report.textOrEmpty("text"), span).equals(span.text("text"));
        boolean inHeadline = inTitle && cut(report.textOrEmpty("title"), span).equals(span.text("text"));
        if (!inText && !inHeadline) {
            wrong.add(path + ": not the text of " + id);
        }
    }

    private static String cut(String text, Node span) {
        int start = span.integer("start");
        int end = span.integer("end");
        if (start < 0 || end < start || end > text.codePointCount(0, text.length())) {
            return "";
        }
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
