package org.variorum.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Credit;
import org.variorum.report.Layout;
import org.variorum.report.Removed;
import org.variorum.report.Span;

/** What is known so far of a text that is being read. Confined to one reading. */
final class Draft {
    final String text;
    final List<Line> lines = new ArrayList<>();
    final List<String> byline = new ArrayList<>();
    final List<Credit> credits = new ArrayList<>();

    @Nullable
    Line title;

    @Nullable
    String dateline;

    @Nullable
    String outlet;

    @Nullable
    String published;

    @Nullable
    String modified;

    private final Map<Integer, String> whole = new HashMap<>();
    /** Furniture within lines by where it starts. */
    private final NavigableMap<Integer, Removed> parts = new TreeMap<>();

    Draft(String text, List<Span> paragraphs) {
        this.text = text;
        for (Span span : paragraphs) {
            lines.add(new Line(lines.size(), span, Layout.joined(span.in(text))));
        }
    }

    /** Takes a whole line for furniture; what was said first stays. */
    void remove(Line line, String why) {
        if (!line.equals(title)) {
            whole.putIfAbsent(line.index(), why);
        }
    }

    /** Takes a part of a line for furniture; what was taken first stays. */
    void removePart(Span span, String why) {
        Map.Entry<Integer, Removed> before = parts.lowerEntry(span.end());
        Span taken = before == null ? null : before.getValue().span();
        if (!span.isEmpty() && (taken == null || !taken.overlaps(span))) {
            parts.put(span.start(), new Removed(span, span.in(text), why));
        }
    }

    boolean isOpen(Line line) {
        return !line.equals(title) && !whole.containsKey(line.index());
    }

    /** Why the whole line is furniture; null where it is not. */
    @Nullable
    String why(Line line) {
        return whole.get(line.index());
    }

    /** The furniture within a line that is not furniture as a whole, in order. */
    List<Removed> partsOf(Line line) {
        return isOpen(line)
                ? List.copyOf(
                        parts.subMap(line.span().start(), line.span().end()).values())
                : List.of();
    }

    void credit(String agency, Credit.Where where) {
        Credit credit = new Credit(agency, where);
        if (!credits.contains(credit)) {
            credits.add(credit);
        }
    }

    /** Index of the first line that is prose beyond doubt, else of the first that ends as a sentence; -1 if none. */
    int bodyStart() {
        int first = -1;
        for (Line line : lines) {
            if (isOpen(line) && line.ends()) {
                if (line.isProse()) {
                    return line.index();
                }
                first = first < 0 ? line.index() : first;
            }
        }
        return first;
    }

    /** Everything removed, in order of the text, no piece overlapping another. */
    List<Removed> removed() {
        List<Removed> all = new ArrayList<>();
        for (Line line : lines) {
            String why = why(line);
            if (why == null) {
                all.addAll(partsOf(line));
            } else {
                all.add(new Removed(line.span(), line.span().in(text), why));
            }
        }
        return all;
    }
}
