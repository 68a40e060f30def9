package org.variorum.tell.page;

import java.util.List;
import java.util.PriorityQueue;
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
     * @param id its anchor
     * @param number the sentence's number, shown before it; 0 for none
     * @param leads what cites it, shown after it
     * @param continued true for the rest of a part that was cut: it names the anchor, and is none itself
     */
    record Part(Span span, String id, String cssClass, int number, List<Entry> leads, boolean continued)
            implements Comparable<Part> {
        Part {
            leads = List.copyOf(leads);
        }

        static Part sentence(Span span, String id, int number, List<Entry> leads) {
            return new Part(span, id, leads.isEmpty() ? "s" : "s cited", number, leads, false);
        }

        static Part headline(Span span, String id) {
            return new Part(span, id, "s", 0, List.of(), false);
        }

        static Part stretch(Span span, String id) {
            return new Part(span, id, "f", 0, List.of(), false);
        }

        /** Outer parts first; a sentence before a stretch that covers just the same words. */
        @Override
        public int compareTo(Part other) {
            int bySpan = span.compareTo(other.span);
            return bySpan != 0 ? bySpan : Integer.compare(other.number, number);
        }

        private Part rest(int from) {
            return new Part(new Span(from, span.end()), id, cssClass, 0, List.of(), true);
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
                parts.add(part.rest(to));
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
        html.open("span").attr(part.continued() ? "data-of" : "id", part.id()).attr("class", part.cssClass());
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
