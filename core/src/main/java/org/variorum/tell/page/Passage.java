package org.variorum.tell.page;

import org.variorum.collate.Citation;
import org.variorum.report.Span;

/** Writes cited words with those that decide marked. */
final class Passage {
    private Passage() {}

    static void of(Citation at, HtmlWriter html) {
        String text = at.report().report().text();
        Span span = at.span();
        Span focus = at.focus();
        if (focus == null || focus.equals(span) || !span.contains(focus)) {
            html.text(at.text());
            return;
        }
        html.text(text.substring(span.start(), focus.start()));
        html.leaf("mark", null, focus.in(text));
        html.text(text.substring(focus.end(), span.end()));
    }
}
