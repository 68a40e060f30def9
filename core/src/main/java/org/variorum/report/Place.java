package org.variorum.report;

/**
 * Where a paragraph of a report's text stands in the page as saved.
 *
 * @param text the paragraph in the report's text
 * @param from the first of its bytes in the page, unpacked where the page was packed, or lies encoded in a mail or MHTML file
 * @param to the byte behind its last; between the two lie its words, the markup in them, and what was left out of them
 */
public record Place(Span text, int from, int to) {

    /** @throws IllegalArgumentException if the bounds are negative or reversed */
    public Place {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No such place: " + from + ".." + to);
        }
    }
}
