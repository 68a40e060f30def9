package org.variorum.tell.page;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Writes a stretch of text with elements around parts of it. Where two parts cross, the later one continues in a second
 * element: the first carries the anchor.
 */
final class Anchored {
    private final String text;
    private final PriorityQueue<Part> parts;
    private final HtmlWriter html;

    /**
     * A part with an element of its own.
     *
     * @param id its anchor; null for the continuation of a part that was cut
     * @param number the sentence's number, shown before it; 0 for none
     * @param leads what cites it, shown after it
     */
    record Part(Span span, @Nullable String id, String cssClass, int number, List<Entry> leads)
            implements Comparable<Part> {
        Part {
            leads = List.copyOf(leads);
        }

        /** Outer parts first; a sentence before a stretch that covers just the same words. */
        @Override
        public int compareTo(Part other) {
            int bySpan = span.compareTo(other.span);
            return bySpan != 0 ? bySpan : Integer.compare(other.number, number);
        }

        private Part cut(int from, int to, @Nullable String newId) {
            return new Part(new Span(from, to), newId, cssClass, newId == null ? 0 : number, leads);
        }
    }

    Anchored(String text, List<Part> parts, HtmlWriter html) {
        this.text = text;
        this.parts = new PriorityQueue<>(parts);
        this.html = html;
    }

    /** Writes the text from {@code from} to {@code to}; what is called first must stand first. */
    void write(int from, int to) {
        int done = from;
        while (!parts.isEmpty() && parts.peek().span().start() < to) {
            Part part = parts.remove();
            int start = Math.max(done, part.span().start());
            int end = part.span().end();
            if (end <= start) {
                continue;
            }
            if (end > to) {
                parts.add(part.cut(to, end, null));
                end = to;
            }
            html.text(text.substring(done, start));
            element(part, start, end);
            done = end;
        }
        html.text(text.substring(done, to));
    }

    private void element(Part part, int start, int end) {
        if (part.number() > 0 && !part.leads().isEmpty()) {
            html.open("a").attr("class", "nr").attr("href", "#" + part.id()).attr("aria-hidden", "true");
            html.attr("tabindex", "-1").text(part.number() + "").close("a");
        }
        html.open("span").attr("id", part.id()).attr("class", part.cssClass());
        write(start, end);
        html.close("span");
        leads(part.leads(), html);
    }

    /** Links back to the entries that cite a place. */
    static void leads(List<Entry> leads, HtmlWriter html) {
        if (leads.isEmpty()) {
            return;
        }
        html.open("span").attr("class", "leads");
        for (Entry entry : leads) {
            html.text(" ").open("a").attr("href", "#" + entry.id());
            html.attr("aria-label", "Cited in " + entry.number())
                    .text(entry.number())
                    .close("a");
        }
        html.close("span");
    }
}
