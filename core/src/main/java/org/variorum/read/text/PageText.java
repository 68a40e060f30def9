package org.variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Span;

/**
 * The lines taken from a page, without those that are furniture after all.
 *
 * @param text one paragraph a line
 * @param removed lines left out, without spans, and headings and datelines that stay, with theirs
 */
public record PageText(
        String text,
        List<String> byline,
        @Nullable String dateline,
        @Nullable String published,
        List<Credit> credits,
        List<Removed> removed) {
    /** A headline of no more letters may end another heading. */
    private static final int NAME = 15;

    /** One line from a page, and whether its markup makes it a heading. */
    public record Row(String text, boolean heading) {}

    /** Reads {@code rows}; {@code title} is the page's headline where that is known. */
    public static PageText of(List<Row> rows, @Nullable String title) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Row row : rows) {
            spans.add(new Span(text.length(), text.length() + row.text().length()));
            text.append(row.text()).append('\n');
        }
        Draft draft = new Draft(text.toString(), spans);
        String key = title == null ? "" : new Line(0, new Span(0, 0), title).key();
        boolean top = !key.isEmpty();
        for (Line line : draft.lines) {
            // The heading that opens the text may have a line above the headline in it.
            top = top && rows.get(line.index()).heading();
            boolean opening = top && key.length() > NAME && line.key().endsWith(key);
            if (!key.isEmpty() && line.key().equals(key) || opening) {
                draft.remove(line, "headline again");
            }
        }
        Furniture.mark(draft);
        return assembled(draft, rows);
    }

    private static PageText assembled(Draft draft, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        List<Removed> removed = new ArrayList<>();
        for (Line line : draft.lines) {
            String why = draft.why(line);
            if (why != null) {
                removed.add(new Removed(null, line.text(), why));
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            append(text, line, draft.partsOf(line), removed);
            if (rows.get(line.index()).heading()) {
                Span heading = new Span(start, text.length());
                removed.add(new Removed(heading, heading.in(text), "cross-head"));
            }
        }
        return new PageText(text.toString(), draft.byline, draft.dateline, draft.published, draft.credits, removed);
    }

    /** A dateline belongs to the text and is only marked; other furniture in a line is cut. */
    private static void append(StringBuilder text, Line line, List<Removed> parts, List<Removed> removed) {
        int from = 0;
        for (Removed part : parts) {
            Span span = part.span();
            if (span == null) {
                continue;
            }
            int start = span.start() - line.span().start();
            text.append(line.text(), from, start);
            from = start + span.length();
            if (part.why().equals("dateline")) {
                Span kept = new Span(text.length(), text.length() + span.length());
                text.append(part.text());
                removed.add(new Removed(kept, part.text(), part.why()));
            } else {
                removed.add(new Removed(null, part.text(), part.why()));
            }
        }
        text.append(line.text(), from, line.text().length());
    }
}
